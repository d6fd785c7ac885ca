/** A cost is what recoveries came to in money: what we promised, and what has reached customers. */
import { type Counted, distinct, partsOf, type Reading, total, weightiest } from "./measure.ts";
import type { Recovery } from "./recovery.ts";

export type Act = "award pledged" | "award paid";

/** For each currency that occurs, and for the house's own in any case; never added together. */
export function costs(
  recoveries: readonly Recovery[],
  act: Act,
  house: string,
): ReadonlyMap<string, Reading> {
  const amounts = recoveries.flatMap(({ lines }) =>
    lines
      .filter(({ what }) => what === act)
      .map(({ caseId, facts }) => ({ caseId, ...read(facts) })),
  );
  const byCurrency = Map.groupBy(amounts, ({ currency }) => currency || house);
  const nothing = recoveries.length === 0 ? null : 0;
  return new Map(
    [...new Set([house, ...byCurrency.keys()])].map((currency) => {
      const own = byCurrency.get(currency) ?? [];
      return [
        currency,
        {
          value: own.length === 0 ? nothing : total(own),
          of: distinct(own).length,
          parts: partsOf(weightiest(own), own),
          cases: distinct(own),
        },
      ];
    }),
  );
}

const read = (
  facts: Readonly<Record<string, unknown>>,
): Omit<Counted, "caseId"> & { readonly weight: number; readonly currency: string } => ({
  label: String(facts["kind"] ?? "other").replaceAll("_", " "),
  weight: Number(facts["amountMinor"] ?? 0),
  currency: String(facts["currency"] ?? ""),
});
