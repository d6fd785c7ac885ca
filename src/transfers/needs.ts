/** What the verbs of transfers are handed. */
import type { PayoutsNeeds } from "../payouts/index.ts";
import type { Batches } from "./batch.ts";

export type Needs = PayoutsNeeds & { readonly batches: Batches };
