/**
 * The door to standings: how customers stand to us, in their own numbers.
 *
 * Promises: a number is given once before we put it right and once after, by the customer or by
 * who heard it from them, and stands as it was given. Scores of customers without a failure are
 * kept beside, without a name, so that lessons can say what a recovery was worth; the same sheet of
 * them counts once, and one that was no such sample is taken back.
 *
 * Writes: standing given, rating given, baseline taken in, baseline withdrawn.
 */
export { mayAnswer } from "./answerer.ts";
export { giveRating } from "./give-rating.ts";
export { giveStanding } from "./give-standing.ts";
export type { Needs as StandingsNeeds } from "./needs.ts";
export { type Baseline, ENDS, type Rating, SCALES, type Scale } from "./rating.ts";
export type { Side, Standing } from "./standing.ts";
export type { Standings } from "./standings.ts";
