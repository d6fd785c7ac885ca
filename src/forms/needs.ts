/** What the verbs of forms are handed. */
import type { CasesNeeds } from "../cases/index.ts";
import type { Forms } from "./forms.ts";

export type Needs = CasesNeeds & {
  readonly forms: Forms;
  /** A name that nobody guesses. */
  readonly newKey: () => string;
};
