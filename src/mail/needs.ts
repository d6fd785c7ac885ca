/** What the verbs of mail are handed. */
import type { Journal } from "../journal/index.ts";
import type { People } from "../people/index.ts";
import type { NewId } from "../words/id.ts";
import type { Moment } from "../words/moment.ts";
import type { Hash } from "./print.ts";
import type { Mails } from "./mails.ts";
import type { Outbox } from "./outbox.ts";
import type { Quiet } from "./quiet.ts";

export type Needs = {
  readonly mails: Mails;
  readonly outbox: Outbox;
  readonly quiet: Quiet;
  readonly journal: Journal;
  readonly now: () => Moment;
  readonly newId: NewId;
  readonly hash: Hash;
};

/** Who is written to at an address may have asked since that we do not. */
export type WhoseAddress = { readonly people: Pick<People, "customerByEmail"> };

/** Asked of the right: a letter's way out does not know its case. */
export type CaseOf = {
  readonly caseOfLetter: (messageId: string) => Promise<string | undefined>;
};
