/** A rate is how often something happens while so much is done; two of them make a ratio. */
import { betaAt, betaBelow } from "./beta.ts";
import { ALPHA, type Interval } from "./interval.ts";

/** So many events in so much exposure: orders, nights, weeks; the unit is the caller's. */
export type Rate = { readonly events: number; readonly exposure: number };

export type RateRatio = Interval & {
  /** After, as a multiple of before: 0.5 is half as often. Infinite when it never was before. */
  readonly value: number;
  /** Two-sided: the chance of something as unlikely as this, if nothing had changed. */
  readonly chance: number;
};

/**
 * How often after, as a multiple of before, with its exact interval. Of all events a share falls
 * after; that share is binomial, and Clopper and Pearson's bounds for it are carried over to the
 * ratio (Przyborowski & Wilenski 1940). Null when nothing was done or nothing happened at all.
 */
export function rateRatio(before: Rate, after: Rate): RateRatio | null {
  const all = before.events + after.events;
  if (all === 0 || before.exposure <= 0 || after.exposure <= 0) return null;
  const scale = before.exposure / after.exposure;
  const ratioOf = (p: number): number =>
    p === 1 ? Number.POSITIVE_INFINITY : (p / (1 - p)) * scale;
  const { events } = after;
  const low = events === 0 ? 0 : betaAt(ALPHA / 2, events, all - events + 1);
  const high = events === all ? 1 : betaAt(1 - ALPHA / 2, events + 1, all - events);
  return {
    value: ratioOf(events / all),
    low: ratioOf(low),
    high: ratioOf(high),
    chance: chanceOf(events, all, after.exposure / (before.exposure + after.exposure)),
  };
}

/** The binomial test's two-sided p: of all outcomes, those that are no likelier than this one. */
function chanceOf(events: number, all: number, p: number): number {
  const likely = (k: number): number =>
    (k === 0 ? 1 : betaBelow(p, k, all - k + 1)) - (k === all ? 0 : betaBelow(p, k + 1, all - k));
  const own = likely(events) * (1 + 1e-7);
  let sum = 0;
  for (let k = 0; k <= all; k += 1) if (likely(k) <= own) sum += likely(k);
  return Math.min(1, sum);
}
