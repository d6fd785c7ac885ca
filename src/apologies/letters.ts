/** What apologies asks of the world: places to keep letters, their approvals, and commitments. */
import type { Likeness } from "@amends/sincerity";
import type { Commitment } from "./commitment.ts";
import type { Speech } from "../speeches/index.ts";
import type { Moment } from "../words/moment.ts";
import type { Approval, Letter } from "./letter.ts";
import type { Sending } from "./sending.ts";

/** All within one workspace. */
export type Apologies = {
  /** Reads a letter and holds it: nobody else changes it until the deed is done. */
  hold(id: string): Promise<Letter | undefined>;
  /** In the order in which they were begun. */
  ofCase(caseId: string): Promise<readonly Letter[]>;
  /** Those that this colleague wrote and that left since then. */
  writtenBy(authorId: string, since: Moment): Promise<readonly Letter[]>;
  keep(letter: Letter): Promise<void>;
  change(letter: Letter): Promise<void>;

  /** Oldest first. */
  approvals(letterIds: readonly string[]): Promise<readonly Approval[]>;
  keepApproval(approval: Approval): Promise<void>;

  keepSending(sending: Sending): Promise<void>;
  /** The sending that a letter waits with, if it waits; held. */
  holdSending(letterId: string): Promise<Sending | undefined>;
  changeSending(sending: Sending): Promise<void>;
  /** Those whose wait is over, the longest first. */
  dueSendings(now: Moment, limit: number): Promise<readonly Sending[]>;
  /** The newest of each letter. */
  sendings(letterIds: readonly string[]): Promise<readonly Sending[]>;

  /** Reads a commitment and holds it. */
  holdCommitment(id: string): Promise<Commitment | undefined>;
  /** Those due first come first. */
  commitments(caseId: string): Promise<readonly Commitment[]>;
  keepCommitment(commitment: Commitment): Promise<void>;
  changeCommitment(commitment: Commitment): Promise<void>;
};

/** For so many days the house remembers what it sent, to say what was sent before. */
export const SENT_BEFORE_DAYS = 90;

/** How much of a text the house sent before, to anybody and to this customer. */
export type SentBefore = (text: string, customerId?: string) => Promise<Likeness>;

/** What a letter's mail is made of. */
export type Sheet = {
  readonly body: string;
  /** The house's name. */
  readonly house: string;
  /** The customer's own page. */
  readonly pageUrl: string;
  /** Empty where nothing is known but an address. */
  readonly firstName: string;
  /** Who reads the answer. */
  readonly signedBy: string;
  /** What stands around the words is said in the customer's language. */
  readonly speech: Speech;
};

/** Makes the mail of a letter; done at the rim. */
export type Render = (sheet: Sheet) => { readonly text: string; readonly html: string };
