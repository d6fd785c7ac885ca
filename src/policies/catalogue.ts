/** The catalogue: what the house can give, for which loss, at what cost and worth. */
import type { Loss } from "../playbooks/index.ts";
import type { RemedyKind } from "./remedy.ts";

export type Entry = {
  readonly id: string;
  readonly kind: RemedyKind;
  readonly name: string;
  readonly says: string;
  readonly for: readonly Loss[];
  /** In percent of what stands on it. */
  readonly cost: number;
  readonly worth: number;
};

/** What matches the loss first; the house's own order within. */
export const forLoss = (catalogue: readonly Entry[], loss: Loss): readonly Entry[] =>
  catalogue.toSorted((a, b) => Number(b.for.includes(loss)) - Number(a.for.includes(loss)));
