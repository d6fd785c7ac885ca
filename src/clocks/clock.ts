/** A clock is a time we give ourselves; it is read from what happened, never set or changed. */
import { isAfter, type Moment } from "../words/moment.ts";
import { type Allowance, endOf, spokenAllowance } from "./allowance.ts";
import { type Calendar, closingOf } from "./calendar.ts";
import type { Course } from "./course.ts";
import { atTheWall, type Day } from "./day.ts";
import { holdsNow, type Pause, type PauseReason, pausesUpTo } from "./pause.ts";
import { type ClockReading, standing } from "./reading.ts";
import { SEVERITIES, type Severity } from "./severity.ts";

/** A moment on a case, by its name: they complained, a fact came to be, we last wrote. */
export type Mark = string;
export type Marks = Readonly<Record<Mark, Moment | undefined>>;

export type Within = Readonly<Record<Severity | "untriaged", Allowance>>;

export type Clock = {
  readonly id: string;
  readonly name: string;
  readonly starts: Mark;
  /** The first of these to come stops it. */
  readonly stops: readonly Mark[];
  readonly within: Within;
  /** Allowances of their own for complaints that came another way. */
  readonly channels: Readonly<Record<string, Within>>;
  /** Due when we said that we would write, if we did. */
  readonly promised: boolean;
  /** The pauses that stop it; the others leave it running. */
  readonly pauses: readonly PauseReason[];
  readonly source: string;
};

/** The law's own last moment for the same thing. */
export type Cap = { readonly dueAt: Moment; readonly name: string };

export type Now = {
  readonly now: Moment;
  readonly calendar: Calendar;
  /** By the id of the clock that may not be longer. */
  readonly caps?: ReadonlyMap<string, Cap>;
};
type Run = { readonly startedAt: Moment; readonly metAt: Moment | null };
type Due = { readonly dueAt: Moment; readonly rests: string };

export function read(
  clock: Clock,
  course: Course,
  { startedAt, metAt }: Run,
  { now, calendar, caps }: Now,
): ClockReading {
  const pauses = pausesUpTo(course.holds, clock.pauses, metAt ?? now);
  const allowed = allowedTo(clock, course, { startedAt, metAt }, { calendar, pauses });
  const own = clock.promised ? spokenFor(allowed, course, startedAt, calendar) : allowed;
  const { dueAt, rests } = capped(own, caps?.get(clock.id));
  const { id, name, source } = clock;
  const dated = { id, name, kind: "house" as const, startedAt, dueAt, metAt, rests, source };
  const holds = holdsNow(course.holds, clock.pauses, now);
  return standing(dated, { now, calendar, pauses, holds });
}

/**
 * What the severity allows, counted from the start: time that has gone by stays gone. A judgement
 * that would have made it due before it was made makes it due at once; and what comes after the
 * clock has stopped doesn't change how it went.
 */
function allowedTo(
  clock: Clock,
  { weighed, channel }: Course,
  { startedAt, metAt }: Run,
  { calendar, pauses }: { calendar: Calendar; pauses: readonly Pause[] },
): Due {
  const own = channel ? clock.channels[channel] : undefined;
  const within = own ?? clock.within;
  const until = (severity: Severity | "untriaged") =>
    endOf(within[severity], startedAt, calendar, pauses);
  let severity: Severity | "untriaged" =
    weighed.findLast(({ at }) => !isAfter(at, startedAt))?.severity ?? "untriaged";
  let dueAt = until(severity);
  for (const { at, severity: judged } of weighed) {
    if (!isAfter(at, startedAt) || (metAt && isAfter(at, metAt)) || judged === severity) continue;
    const next = until(judged);
    if (!isAfter(at, next)) dueAt = next;
    else if (isAfter(dueAt, at)) dueAt = at;
    severity = judged;
  }
  const as = severity === "untriaged" ? "not triaged yet" : severity;
  const way = own ? `came by ${channel}, ` : "";
  return { dueAt, rests: `${spokenAllowance(within[severity])}: ${way}${as}` };
}

/**
 * A promise to write that came with our last word, or after it, says when the next is due; one
 * that is older, and still open, can only make it sooner.
 */
function spokenFor(rhythm: Due, { promises }: Course, startedAt: Moment, calendar: Calendar): Due {
  const days = promises.map(({ day, at, madeAt }) => ({
    madeAt,
    dueAt: at ?? endOfDay(calendar, day),
    rests: `We said that we would write by ${day}`,
  }));
  const fresh = days.filter(({ madeAt }) => !isAfter(startedAt, madeAt));
  const old = days.filter(({ madeAt }) => isAfter(startedAt, madeAt));
  const all: readonly Due[] = fresh.length > 0 ? [...fresh, ...old] : [rhythm, ...old];
  return all.reduce((first, each) => (isAfter(first.dueAt, each.dueAt) ? each : first));
}

/** Whatever the house allows itself, and however it pauses, the law's last moment stands. */
const capped = (own: Due, cap: Cap | undefined): Due =>
  cap && isAfter(own.dueAt, cap.dueAt)
    ? { dueAt: cap.dueAt, rests: `No later than the law allows: ${cap.name}` }
    : own;

const MIDNIGHT = 24 * 60 * 60_000;

/** A promised day is used up when the house closes; on a day of rest, when it is over. */
const endOfDay = (calendar: Calendar, day: Day): Moment =>
  closingOf(calendar, day) ?? atTheWall(day, MIDNIGHT, calendar.zone);

/** Every clock of a playbook that has started, as it stands now. */
export function readAll(
  clocks: readonly Clock[],
  marks: Marks,
  course: Course,
  now: Now,
): readonly ClockReading[] {
  return clocks.flatMap((clock) => {
    const startedAt = marks[clock.starts];
    if (!startedAt) return [];
    const stops = clock.stops.flatMap((mark) => marks[mark] ?? []).sort();
    return [read(clock, course, { startedAt, metAt: stops[0] ?? null }, now)];
  });
}

/** "1 business hour if critical, 2 business hours if severe, otherwise 4 business hours". */
export function spokenWithin({ within }: Pick<Clock, "within">): string {
  const usual = spokenAllowance(within.minor);
  const harder = [...SEVERITIES].reverse().flatMap((severity) => {
    const spoken = spokenAllowance(within[severity]);
    return spoken === usual ? [] : [`${spoken} if ${severity}`];
  });
  return harder.length === 0 ? usual : `${harder.join(", ")}, otherwise ${usual}`;
}
