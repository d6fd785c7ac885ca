/** What the verbs of hooks are handed. */
import type { CasesNeeds } from "../cases/index.ts";
import type { Hooks } from "./hooks.ts";

export type Needs = CasesNeeds & {
  readonly hooks: Hooks;
  /** A name that nobody guesses. */
  readonly newKey: () => string;
  readonly sealHook: (secret: string) => string;
};
