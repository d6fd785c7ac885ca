/** A measure is one number over many recoveries, with the cases behind it for whoever doubts. */

import { type Interval, share } from "../figures/index.ts";

export const UNITS = ["minutes", "share", "money", "count", "score", "points"] as const;
export type Unit = (typeof UNITS)[number];

export type Part = {
  readonly label: string;
  /** How many there are; in a measure of money, how much; in a before/after, the score. */
  readonly value: number;
  readonly cases: readonly string[];
};

/** What a measure comes to. */
export type Reading = {
  /** Nothing when there is nothing to count. */
  readonly value: number | null;
  /** How many cases stand behind the value. */
  readonly of: number;
  readonly parts: readonly Part[];
  readonly cases: readonly string[];
  /** Between which bounds it lies, as far as so few can tell (95 %). */
  readonly between?: Interval;
  /** What may be concluded from it, or why nothing may. */
  readonly says?: string;
};

/** One thing that is counted: the part it falls into, its case, and how much it weighs. */
export type Counted = {
  readonly label: string;
  readonly caseId: string;
  readonly weight?: number;
};

export const distinct = (items: readonly { readonly caseId: string }[]): readonly string[] => [
  ...new Set(items.map(({ caseId }) => caseId)),
];

export const total = (items: readonly Counted[]): number =>
  items.reduce((sum, { weight = 1 }) => sum + weight, 0);

/** Each label in turn, also the empty ones, so that two pictures can be laid side by side. */
export const partsOf = (labels: readonly string[], items: readonly Counted[]): readonly Part[] =>
  labels.map((label) => {
    const own = items.filter((item) => item.label === label);
    return { label, value: total(own), cases: distinct(own) };
  });

/** The labels that occur, the weightiest first. */
export function weightiest(items: readonly Counted[]): readonly string[] {
  const labels = [...new Set(items.map(({ label }) => label))];
  const weight = new Map(labels.map((label) => [label, 0]));
  for (const { label, weight: each = 1 } of items) {
    weight.set(label, (weight.get(label) ?? 0) + each);
  }
  return labels.sort((a, b) => (weight.get(b) ?? 0) - (weight.get(a) ?? 0) || (a < b ? -1 : 1));
}

/** The share, 0 to 1, of `all` items whose label is among `good`; both are shown in `parts`. */
export function shareOf(
  items: readonly Counted[],
  good: readonly string[],
  parts: readonly Part[],
): Reading {
  const yes = items.filter(({ label }) => good.includes(label));
  const found = share(yes.length, items.length);
  return {
    value: found?.value ?? null,
    of: distinct(items).length,
    parts,
    cases: distinct(items),
    ...(found ? { between: found } : {}),
  };
}
