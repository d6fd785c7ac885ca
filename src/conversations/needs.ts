/** What the verbs of conversations are handed. */
import type { Journal } from "../journal/index.ts";
import type { Compose, Mac, Outbox } from "../mail/index.ts";
import type { People } from "../people/index.ts";
import type { NewId } from "../words/id.ts";
import type { Moment } from "../words/moment.ts";
import type { Conversations } from "./conversations.ts";
import type { Matches } from "./match.ts";

export type Needs = {
  readonly conversations: Conversations;
  readonly matches: Matches;
  readonly outbox: Outbox;
  readonly people: People;
  readonly journal: Journal;
  readonly now: () => Moment;
  readonly newId: NewId;
  /** Signs our Message-IDs, so that nobody can make one up. */
  readonly mac: Mac;
  readonly compose: Compose;
  readonly numbers: Numbers;
  readonly letterMarks: LetterMarks;
};

/** Asked of the right: a conversation does not know the number of its case. */
export type Numbers = {
  of(conversationId: string): Promise<number | undefined>;
  conversation(number: number): Promise<string | undefined>;
};

/** What our letters carry, beside their ids, so that an answer finds its case: settings. */
export type LetterMarks = {
  /** `[#1042-ab3]` in the subject. */
  readonly inSubject: boolean;
  /** Answers go to care+tag@…; only where the mail server knows such addresses. */
  readonly inAddress: boolean;
};

/** Asked of the right as well. */
export type CaseOfConversation = {
  readonly caseOf: (conversationId: string) => Promise<string | undefined>;
};
