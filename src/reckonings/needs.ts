/** What the verbs of reckonings are handed. */
import type { PayoutsNeeds } from "../payouts/index.ts";
import type { BesidesOf, Reckonings } from "./reckoning.ts";

export type Needs = Pick<PayoutsNeeds, "instruments" | "journal" | "now" | "newId"> & {
  readonly reckonings: Reckonings;
  readonly besidesOf: BesidesOf;
  /** Today on the house's wall. */
  readonly today: () => Promise<string>;
};
