/** A reading is how a clock stands at one moment: until when, how urgent, and what it rests on. */
import { isAfter, type Moment } from "../words/moment.ts";
import { businessMinutesBetween, type Calendar, dueAfter, lastOpenBefore } from "./calendar.ts";
import type { Pause } from "./pause.ts";

export type ClockState = "running" | "soon" | "overdue" | "paused" | "met" | "met_late";

export type ClockReading = {
  readonly id: string;
  readonly name: string;
  /** A time that the house gives itself, one that the law gives it, or its word to a customer. */
  readonly kind: "house" | "law" | "promise";
  /** Who answers for it, where that is not whoever looks after the case. */
  readonly ownerId?: string;
  readonly startedAt: Moment;
  /** From when it warns. */
  readonly warnAt: Moment;
  readonly dueAt: Moment;
  /** The last moment before it is due at which somebody is at work. */
  readonly actBy: Moment;
  readonly state: ClockState;
  readonly metAt: Moment | null;
  /** The allowance and why it is this one, in words. */
  readonly rests: string;
  readonly source: string;
};

/** A clock warns in its last quarter: our choice, late enough to be quiet, early enough to act. */
const FIRST_PART = 0.75;

type Dated = Omit<ClockReading, "warnAt" | "actBy" | "state">;
type Around = {
  readonly now: Moment;
  /** The house's own: in other hours nobody can act, whatever the law counts. */
  readonly calendar: Calendar;
  readonly pauses: readonly Pause[];
  /** A pause holds right now. */
  readonly holds: boolean;
};

/** What is left counts in open hours, whatever the allowance. */
export function standing(dated: Dated, { now, calendar, pauses, holds }: Around): ClockReading {
  const { startedAt, dueAt, metAt } = dated;
  const whole = businessMinutesBetween(calendar, startedAt, dueAt, pauses);
  const warnAt = whole > 0 ? dueAfter(calendar, startedAt, whole * FIRST_PART, pauses) : startedAt;
  return {
    ...dated,
    warnAt,
    actBy: lastOpenBefore(calendar, dueAt),
    state: metAt
      ? isAfter(metAt, dueAt)
        ? "met_late"
        : "met"
      : isAfter(now, dueAt)
        ? "overdue"
        : holds
          ? "paused"
          : whole <= 0 || isAfter(now, warnAt)
            ? "soon"
            : "running",
  };
}

/** The clock that runs out next, or ran out first; none when all are met or wait. */
export const mostPressing = (readings: readonly ClockReading[]): ClockReading | null =>
  readings
    .filter(({ metAt, state }) => metAt === null && state !== "paused")
    .reduce<ClockReading | null>(
      (first, each) => (first && !isAfter(first.dueAt, each.dueAt) ? first : each),
      null,
    );
