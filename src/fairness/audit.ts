/** The audit: whether like harms were given alike. It finds differences, and accuses nobody. */
import { apart, type Estimate, type Group } from "../figures/index.ts";
import type { Given } from "./like.ts";

export const SIDES = ["colleague", "channel", "language", "worth"] as const;
export type Side = (typeof SIDES)[number];

export type Unlike = {
  readonly side: Side;
  readonly group: string;
  /** How much more of the price they got than others did for the same harm; −0.1 is ten points. */
  readonly difference: Estimate;
  /** That chance alone would show so much, before it is corrected for how often one looks. */
  readonly chance: number;
  /** So sure that it is worth a look, however many groups were looked at. */
  readonly stands: boolean;
  readonly cases: readonly { readonly id: string; readonly number: number; readonly off: number }[];
};

/** Fewer say nothing. */
export const LEAST = 5;
const ALPHA = 0.05;

/** Customers by what they bring in a year: below, around and above the middle third. */
export function worthOf(given: readonly Given[]): (one: Given) => string {
  const known = given.flatMap(({ yearlyMinor }) => yearlyMinor ?? []).toSorted((a, b) => a - b);
  const [low = 0, high = 0] = [1, 2].map((third) => known[Math.floor((known.length * third) / 3)]);
  return ({ yearlyMinor }) => {
    if (yearlyMinor === null) return "worth not noted";
    if (yearlyMinor < low) return "brings little";
    return yearlyMinor < high ? "brings some" : "brings much";
  };
}

/**
 * Each case's share of the price is set against the mean of its own failure and severity, so that
 * a colleague with grave cases is not found generous. Groups are compared with all others by
 * Welch's interval; Bonferroni's correction keeps many looks from finding something by chance.
 */
export function audit(given: readonly Given[]): readonly Unlike[] {
  const weighed = residuals(given);
  const worth = worthOf(given);
  const sides: Readonly<Record<Side, (one: Given) => string>> = {
    colleague: ({ colleague }) => colleague,
    channel: ({ channel }) => channel,
    language: ({ language }) => language,
    worth,
  };
  const found = SIDES.flatMap((side) => {
    const groups = Map.groupBy(weighed, ({ one }) => sides[side](one));
    return [...groups].flatMap(([group, mine]) => {
      const rest = weighed.filter(({ one }) => sides[side](one) !== group);
      if (mine.length < LEAST || rest.length < LEAST) return [];
      const { chance, ...difference } = between(groupOf(mine), groupOf(rest));
      const cases = mine
        .toSorted((a, b) => Math.abs(b.off) - Math.abs(a.off))
        .map(({ one, off }) => ({ id: one.caseId, number: one.number, off }));
      return [{ side, group, difference, chance, cases }];
    });
  });
  return found
    .map((each) => ({ ...each, stands: each.chance * found.length < ALPHA }))
    .toSorted((a, b) => a.chance - b.chance);
}

type Weighed = { readonly one: Given; readonly off: number };

/** Without a price there is no share of it; alone of its kind it has nothing to be like. */
function residuals(given: readonly Given[]): readonly Weighed[] {
  const priced = given.flatMap((one) =>
    one.priceMinor ? [{ one, share: one.costMinor / one.priceMinor }] : [],
  );
  const kinds = Map.groupBy(priced, ({ one }) => `${one.failure} ${one.severity}`);
  return [...kinds.values()].flatMap((kind) => {
    if (kind.length < 2) return [];
    const middle = kind.reduce((sum, { share }) => sum + share, 0) / kind.length;
    return kind.map(({ one, share }) => ({ one, off: share - middle }));
  });
}

function groupOf(weighed: readonly Weighed[]): Group {
  const of = weighed.length;
  const mean = weighed.reduce((sum, { off }) => sum + off, 0) / of;
  const spread = weighed.reduce((sum, { off }) => sum + (off - mean) ** 2, 0) / (of - 1);
  return { mean, of, deviation: Math.sqrt(spread) };
}

/** Two groups that are each of one mind have no spread to divide by. */
function between(one: Group, other: Group) {
  if (one.deviation + other.deviation > 0) return apart(one, other);
  const value = one.mean - other.mean;
  const of = one.of + other.of;
  return { value, of, low: value, high: value, chance: value === 0 ? 1 : 0 };
}
