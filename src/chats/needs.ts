/** What the verbs of chats are handed. */
import type { CasesNeeds } from "../cases/index.ts";
import type { Chats } from "./chats.ts";

export type Needs = CasesNeeds & {
  readonly chats: Chats;
  /** A name that nobody guesses. */
  readonly newKey: () => string;
};
