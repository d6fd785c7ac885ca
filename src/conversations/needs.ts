/** What the verbs of conversations are handed. */
import type { Journal } from "../journal/index.ts";
import type { People } from "../people/index.ts";
import type { NewId } from "../words/id.ts";
import type { Moment } from "../words/moment.ts";
import type { Compose, Conversations } from "./conversations.ts";
import type { Mac } from "./thread.ts";

export type Needs = {
  readonly conversations: Conversations;
  readonly people: People;
  readonly journal: Journal;
  readonly now: () => Moment;
  readonly newId: NewId;
  /** Signs our Message-IDs, so that nobody can make one up. */
  readonly mac: Mac;
  readonly compose: Compose;
};
