/** What the verbs of forms are handed. */
import type { CasesNeeds } from "../cases/index.ts";
import type { Speech } from "../speeches/index.ts";
import type { Forms } from "./forms.ts";

export type Needs = CasesNeeds & {
  readonly forms: Forms;
  /** The languages that the house has sheets for. */
  readonly speeches: readonly Speech[];
  /** A name that nobody guesses. */
  readonly newKey: () => string;
};
