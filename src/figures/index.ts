/**
 * The door to figures: what may be said of numbers, with how sure one can be.
 *
 * Promises: no figure without its interval; of nothing there is no figure. Pure arithmetic, known
 * to no slice in particular; written out because nouns may bring nothing with them, and held to
 * published worked examples by its tests. It keeps nothing and writes no events.
 */
export type { Estimate, Interval } from "./interval.ts";
export { type Rate, type RateRatio, rateRatio } from "./rate.ts";
export { apart, ease, type Group, groupOf, mean, promoters, satisfied, sideOf } from "./score.ts";
export { gap, share } from "./share.ts";
