/** A standing is how a customer stands to us: how likely they are to come back, 1 to 5 (A6). */
import type { Moment } from "../words/moment.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";

/** before the remedy · after it; the pair shows whether we won back more than we had lost. */
export type Side = "before" | "after";

export type Standing = {
  readonly id: string;
  readonly caseId: string;
  readonly moment: Side;
  readonly score: number;
  readonly at: Moment;
};

/** 1: surely not · 5: surely. */
export const scored = (score: number): Outcome<number> =>
  Number.isInteger(score) && score >= 1 && score <= 5
    ? done(score)
    : refused("no_such_score", "Choose a whole number from 1 to 5.");
