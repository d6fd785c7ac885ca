/** What follow-ups asks of the world: a place to keep them, and a way for the question to leave. */
import type { Moment } from "../words/moment.ts";
import type { FollowUp } from "./followup.ts";
import type { Rating } from "./rating.ts";
import type { Standing } from "./standing.ts";

/** All within one workspace. */
export type FollowUps = {
  /** Reads a follow-up and holds it: nobody else changes it until the deed is done. */
  hold(id: string): Promise<FollowUp | undefined>;
  /** The newest first. */
  ofCase(caseId: string): Promise<readonly FollowUp[]>;
  /** Keeps a new one; false when one of the case is open, or is being scheduled just now. */
  keep(followUp: FollowUp): Promise<boolean>;
  change(followUp: FollowUp): Promise<void>;
  /** Scheduled ones whose time has come, save `besides`, the longest due first; holds them. */
  due(now: Moment, limit: number, besides: readonly string[]): Promise<readonly FollowUp[]>;

  standingsOf(caseId: string): Promise<readonly Standing[]>;
  /** Keeps a new one; false when the customer has said so before. */
  keepStanding(standing: Standing): Promise<boolean>;

  ratingsOf(caseId: string): Promise<readonly Rating[]>;
  /** Keeps a new one; false when it was given on this scale at this moment before. */
  keepRating(rating: Rating): Promise<boolean>;
};

export type Letter = {
  readonly caseId: string;
  readonly kind: "follow_up";
  readonly subject: string;
  /** Plain text; a line that is an address is a link. */
  readonly body: string;
};

/** Lays a letter into the outbox, in the same transaction; it leaves once the deed is kept. */
export type MailOut = {
  post(letter: Letter): Promise<{ messageId: string }>;
  /** False when the case's customer asked that the desk itself writes no more. */
  isWelcome(caseId: string): Promise<boolean>;
};
