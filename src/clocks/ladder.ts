/** A ladder says who is told that a clock runs out, one rung after the other. */
import { isAfter, type Moment } from "../words/moment.ts";
import { type Allowance, endOf } from "./allowance.ts";
import type { Calendar } from "./calendar.ts";
import { type Course, type Raised, sameRun } from "./course.ts";
import type { ClockReading } from "./reading.ts";
import type { Severity } from "./severity.ts";

export const PARTS = ["owner", "lead", "administrator", "next"] as const;
/** Whom a rung means; `next` is whoever is here and has not been told. */
export type Part = (typeof PARTS)[number];

export type Rung = {
  readonly tell: Part;
  /** When it warns, when it runs out, or so long after that. */
  readonly when: "soon" | "due" | Allowance;
  /** Only for failures as grave as these; an untriaged one is taken for critical. */
  readonly severities: readonly Severity[] | null;
};

export type Ladder = {
  readonly rungs: readonly Rung[];
  /** For a promise while it holds: whoever is to keep it, before its time is over. */
  readonly promised: readonly Rung[];
  /** For a promise that was broken: harder than for the failure before it. */
  readonly broken: readonly Rung[];
  /** Above the last rung, the next person is told after so long, until somebody takes it. */
  readonly again: Allowance;
};

export type Call = { readonly rung: number; readonly tell: Part };
export type Climb = {
  readonly calls: readonly Call[];
  /** When to look again; nothing while the clock is met, taken or waits. */
  readonly next: Moment | null;
};

const AT_REST: Climb = { calls: [], next: null };

/** Which rungs are due and not called yet, and when the next one is. */
export function climb(
  ladder: Ladder,
  reading: ClockReading,
  course: Course,
  { now, calendar }: { now: Moment; calendar: Calendar },
): Climb {
  const { again } = ladder;
  const rungs = rungsFor(ladder, reading);
  const run = { clockId: reading.id, startedAt: reading.startedAt };
  if (reading.metAt || reading.state === "paused") return AT_REST;
  if (course.taken.some((taken) => sameRun(taken, run))) return AT_REST;
  const raised = course.raised.filter((each) => sameRun(each, run));
  const severity = course.weighed.at(-1)?.severity ?? "critical";
  const ahead = rungs
    .map((rung, place) => ({ ...rung, rung: place, at: momentOf(rung, reading, calendar) }))
    .filter(({ severities }) => severities === null || severities.includes(severity))
    .filter(({ rung }) => rung > Math.max(-1, ...raised.map((each) => each.rung)));
  const calls = ahead.filter(({ at }) => !isAfter(at, now));
  const later = ahead.filter(({ at }) => isAfter(at, now)).map(({ at }) => at);
  if (ahead.length > 0) {
    const after = later.sort()[0] ?? endOf(again, now, calendar);
    return { calls: calls.map(({ rung, tell }) => ({ rung, tell })), next: after };
  }
  return above({ rungs, again }, reading, raised, { now, calendar });
}

/** A promise that is overdue is broken. */
function rungsFor({ rungs, promised, broken }: Ladder, { kind, state }: ClockReading) {
  if (kind !== "promise") return rungs;
  return state === "overdue" ? broken : promised;
}

/** Above the last rung. */
function above(
  { rungs, again }: Pick<Ladder, "rungs" | "again">,
  { dueAt }: ClockReading,
  raised: readonly Raised[],
  { now, calendar }: { now: Moment; calendar: Calendar },
): Climb {
  const last =
    raised
      .map(({ at }) => at)
      .sort()
      .at(-1) ?? dueAt;
  const at = endOf(again, isAfter(last, dueAt) ? last : dueAt, calendar);
  if (isAfter(at, now)) return { calls: [], next: at };
  const rung = Math.max(rungs.length - 1, ...raised.map((each) => each.rung)) + 1;
  return { calls: [{ rung, tell: "next" }], next: endOf(again, now, calendar) };
}

function momentOf({ when }: Rung, { warnAt, dueAt }: ClockReading, calendar: Calendar): Moment {
  if (when === "soon") return warnAt;
  return when === "due" ? dueAt : endOf(when, dueAt, calendar);
}

/** Who was told of clocks that run and that nobody has taken. */
export function toldOf(readings: readonly ClockReading[], { raised, taken }: Course): string[] {
  const open = readings
    .filter(({ metAt }) => metAt === null)
    .map(({ id, startedAt }) => ({ clockId: id, startedAt }))
    .filter((run) => !taken.some((each) => sameRun(each, run)));
  const told = raised.filter((each) => open.some((run) => sameRun(run, each)));
  return [...new Set(told.flatMap(({ toldIds }) => toldIds))];
}
