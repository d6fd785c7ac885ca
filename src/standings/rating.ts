/** A rating is a number that a customer gives us, on a scale that the whole field uses. */
import type { Moment } from "../words/moment.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Day } from "../clocks/index.ts";
import type { Side } from "./standing.ts";

export const SCALES = ["csat", "nps", "ces"] as const;
/** csat: how satisfied, 1–5 · nps: would they recommend us, 0–10 · ces: was it made easy, 1–7. */
export type Scale = (typeof SCALES)[number];

export const ENDS: Readonly<Record<Scale, readonly [least: number, most: number]>> = {
  csat: [1, 5],
  nps: [0, 10],
  ces: [1, 7],
};

export type Rating = {
  readonly id: string;
  readonly caseId: string;
  readonly scale: Scale;
  /** Before we put it right, or after. */
  readonly moment: Side;
  readonly score: number;
  readonly at: Moment;
};

/** One answer of somebody who never had a failure; nobody is named. */
export type Answered = {
  readonly score: number;
  /** The day on which it was given, where one knows. */
  readonly on: Day | null;
};
export type Baseline = Answered & { readonly scale: Scale };

export function rated(scale: Scale, score: number): Outcome<number> {
  const [least, most] = ENDS[scale];
  return Number.isInteger(score) && score >= least && score <= most
    ? done(score)
    : refused("no_such_score", `Choose a whole number from ${least} to ${most}.`);
}
