/** Like cases: the same failure, near in severity and price; what they got and what they said. */
import type { Severity } from "../cases/index.ts";
import type { Moment } from "../words/moment.ts";

/** An offer that reached a customer, with what it was for and who was part of it. */
export type Given = {
  readonly offerId: string;
  readonly caseId: string;
  readonly number: number;
  readonly title: string;
  readonly failure: string;
  readonly severity: Severity;
  readonly priceMinor: number | null;
  /** What the chosen option costs us; of an offer that was declined, what it would have. */
  readonly costMinor: number;
  readonly what: string;
  readonly verdict: "accepted" | "declined" | null;
  readonly fit: "exceeds" | "meets" | "falls_short" | null;
  readonly at: Moment;
  readonly colleague: string;
  readonly channel: string;
  readonly language: string;
  /** What the customer brings in a year, in minor units. */
  readonly yearlyMinor: number | null;
};

export type Kind = {
  readonly failure: string;
  readonly severity: Severity;
  readonly priceMinor: number | null;
};

const ORDER: readonly Severity[] = ["minor", "moderate", "severe", "critical"];

/** A step of severity counts as much as a price twice as high: our choice. */
const apart = (one: Kind, other: Kind): number => {
  const steps = Math.abs(ORDER.indexOf(one.severity) - ORDER.indexOf(other.severity));
  const [a, b] = [one.priceMinor, other.priceMinor];
  const prices = a && b ? Math.abs(Math.log2(a / b)) : 1;
  return steps + prices;
};

/** The nearest of the same failure, two steps away at most; the nearest first. */
export const likeThis = (kind: Kind, given: readonly Given[], most = 5): readonly Given[] =>
  given
    .filter(({ failure }) => failure === kind.failure)
    .map((each) => ({ each, far: apart(kind, each) }))
    .filter(({ far }) => far <= 2)
    .toSorted((a, b) => a.far - b.far)
    .slice(0, most)
    .map(({ each }) => each);
