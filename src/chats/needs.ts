/** What the verbs of chats are handed. */
import type { CasesNeeds } from "../cases/index.ts";
import type { Speech } from "../speeches/index.ts";
import type { Chats } from "./chats.ts";

export type Needs = CasesNeeds & {
  readonly chats: Chats;
  /** The languages that the house has sheets for. */
  readonly speeches: readonly Speech[];
  /** A name that nobody guesses. */
  readonly newKey: () => string;
};
