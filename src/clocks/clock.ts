/** A clock is a time we give ourselves; it is read from what happened, never set or changed. */
import { isAfter, type Moment } from "../words/moment.ts";
import { type Allowance, endOf, spokenAllowance } from "./allowance.ts";
import { businessMinutesBetween, type Calendar } from "./calendar.ts";

export const SEVERITIES = ["minor", "moderate", "severe", "critical"] as const;
/** How much harm the failure did. */
export type Severity = (typeof SEVERITIES)[number];

/** A moment on a case, by its name: they complained, a fact came to be, we last wrote. */
export type Mark = string;
export type Marks = Readonly<Record<Mark, Moment | undefined>>;

export type Clock = {
  readonly id: string;
  readonly name: string;
  readonly starts: Mark;
  /** The first of these to come stops it. */
  readonly stops: readonly Mark[];
  readonly within: Readonly<Record<Severity | "untriaged", Allowance>>;
  readonly source: string;
};

export type ClockState = "running" | "soon" | "overdue" | "met" | "met_late";

export type ClockReading = {
  readonly id: string;
  readonly name: string;
  readonly startedAt: Moment;
  readonly dueAt: Moment;
  readonly state: ClockState;
  readonly metAt: Moment | null;
};

type Now = {
  readonly now: Moment;
  readonly severity: Severity | null;
  readonly calendar: Calendar;
};

/** A clock warns in its last quarter: our choice, late enough to be quiet, early enough to act. */
const LAST_PART = 0.25;

export function read(
  { id, name, within }: Clock,
  { startedAt, metAt, ...now }: Now & { startedAt: Moment; metAt: Moment | null },
): ClockReading {
  const dueAt = endOf(within[now.severity ?? "untriaged"], startedAt, now.calendar);
  const state = metAt
    ? isAfter(metAt, dueAt)
      ? "met_late"
      : "met"
    : stateAt(startedAt, dueAt, now);
  return { id, name, startedAt, dueAt, state, metAt };
}

/** What is left counts in open hours, whatever the allowance: in the others nobody can act. */
function stateAt(startedAt: Moment, dueAt: Moment, { now, calendar }: Now): ClockState {
  if (isAfter(now, dueAt)) return "overdue";
  const whole = businessMinutesBetween(calendar, startedAt, dueAt);
  const left = businessMinutesBetween(calendar, now, dueAt);
  return whole === 0 || left < whole * LAST_PART ? "soon" : "running";
}

/** Every clock of a playbook that has started, as it stands now. */
export function readAll(clocks: readonly Clock[], marks: Marks, now: Now): readonly ClockReading[] {
  return clocks.flatMap((clock) => {
    const startedAt = marks[clock.starts];
    if (!startedAt) return [];
    const stops = clock.stops.flatMap((mark) => marks[mark] ?? []).sort();
    return [read(clock, { ...now, startedAt, metAt: stops[0] ?? null })];
  });
}

/** The clock that runs out next, or ran out first; none when all are met. */
export const mostPressing = (readings: readonly ClockReading[]): ClockReading | null =>
  readings
    .filter(({ metAt }) => metAt === null)
    .reduce<ClockReading | null>(
      (first, each) => (first && !isAfter(first.dueAt, each.dueAt) ? first : each),
      null,
    );

/** "1 business hour if critical, 2 business hours if severe, otherwise 4 business hours". */
export function spokenWithin({ within }: Clock): string {
  const usual = spokenAllowance(within.minor);
  const harder = [...SEVERITIES].reverse().flatMap((severity) => {
    const spoken = spokenAllowance(within[severity]);
    return spoken === usual ? [] : [`${spoken} if ${severity}`];
  });
  return harder.length === 0 ? usual : `${harder.join(", ")}, otherwise ${usual}`;
}
