/** What the verbs of conversations are handed. */
import type { Journal } from "../journal/index.ts";
import type { Compose, Mac, Outbox } from "../mail/index.ts";
import type { People } from "../people/index.ts";
import type { NewId } from "../words/id.ts";
import type { Moment } from "../words/moment.ts";
import type { Conversations } from "./conversations.ts";

export type Needs = {
  readonly conversations: Conversations;
  readonly outbox: Outbox;
  readonly people: People;
  readonly journal: Journal;
  readonly now: () => Moment;
  readonly newId: NewId;
  /** Signs our Message-IDs, so that nobody can make one up. */
  readonly mac: Mac;
  readonly compose: Compose;
};
