/** Scores that customers give: CSAT, NPS and CES, each as its field defines it. */
import { betaBelow } from "./beta.ts";
import { type Estimate, Z } from "./interval.ts";
import { share } from "./share.ts";

/** CSAT: the share who gave one of the two best of five, as a share from 0 to 1. */
export const satisfied = (scores: readonly number[]): Estimate | null =>
  share(scores.filter((score) => score >= 4).length, scores.length);

/** A promoter gives 9 or 10 of 10, a detractor 6 or less (Reichheld 2003). */
export type Side = "promoter" | "passive" | "detractor";
export const sideOf = (score: number): Side =>
  score >= 9 ? "promoter" : score >= 7 ? "passive" : "detractor";

/**
 * NPS, −100 to 100, with the interval of a difference of two shares of one whole:
 * the variance is 10,000 (p + d − (p − d)²) / n (Cybaea 2016).
 */
export function promoters(scores: readonly number[]): Estimate | null {
  const of = scores.length;
  if (of === 0) return null;
  const p = scores.filter((score) => sideOf(score) === "promoter").length / of;
  const d = scores.filter((score) => sideOf(score) === "detractor").length / of;
  const reach = Z * 100 * Math.sqrt((p + d - (p - d) ** 2) / of);
  const value = 100 * (p - d);
  return { value, of, low: Math.max(-100, value - reach), high: Math.min(100, value + reach) };
}

/** CES 2.0: the mean of how far they agree, 1 to 7, that it was made easy for them. */
export const ease = (scores: readonly number[]): Estimate | null => mean(scores);

/** A mean with Student's interval; of a single score nobody can say how far it lies off. */
export function mean(scores: readonly number[]): Estimate | null {
  const of = scores.length;
  if (of === 0) return null;
  const value = scores.reduce((sum, score) => sum + score, 0) / of;
  if (of === 1) {
    const { POSITIVE_INFINITY, NEGATIVE_INFINITY } = Number;
    return { value, of, low: NEGATIVE_INFINITY, high: POSITIVE_INFINITY };
  }
  const spread = Math.sqrt(scores.reduce((sum, x) => sum + (x - value) ** 2, 0) / (of - 1));
  const reach = (studentAt(of - 1) * spread) / Math.sqrt(of);
  return { value, of, low: value - reach, high: value + reach };
}

/** The t beyond which Student's distribution leaves 2.5 % on each side; found by halving. */
export function studentAt(freedom: number): number {
  const beyond = (t: number): number => betaBelow(freedom / (freedom + t * t), freedom / 2, 0.5);
  let [low, high] = [0, 1_000];
  for (let round = 0; round < 100; round += 1) {
    const middle = (low + high) / 2;
    if (beyond(middle) > 0.05) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Two groups' means apart, with Welch's interval, from what is known of each. */
export type Group = { readonly mean: number; readonly deviation: number; readonly of: number };

/** What is known of some scores; of one or none there is no spread. */
export function groupOf(scores: readonly number[]): Group | null {
  const of = scores.length;
  if (of < 2) return null;
  const average = scores.reduce((sum, score) => sum + score, 0) / of;
  const squares = scores.reduce((sum, score) => sum + (score - average) ** 2, 0);
  return { mean: average, deviation: Math.sqrt(squares / (of - 1)), of };
}

export function apart(one: Group, other: Group): Estimate & { readonly chance: number } {
  const [a, b] = [one.deviation ** 2 / one.of, other.deviation ** 2 / other.of];
  const freedom = (a + b) ** 2 / (a ** 2 / (one.of - 1) + b ** 2 / (other.of - 1));
  const value = one.mean - other.mean;
  const error = Math.sqrt(a + b);
  const reach = studentAt(freedom) * error;
  const t = value / error;
  const chance = betaBelow(freedom / (freedom + t * t), freedom / 2, 0.5);
  return { value, of: one.of + other.of, low: value - reach, high: value + reach, chance };
}
