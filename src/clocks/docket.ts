/** A docket is every time that runs on a case: what the law gives, and what the house gives. */
import { isAfter, type Moment } from "../words/moment.ts";
import { spokenAllowance } from "./allowance.ts";
import { type Cap, type Marks, readAll } from "./clock.ts";
import { readBroken } from "./broken.ts";
import type { Course } from "./course.ts";
import { onTheWall } from "./day.ts";
import { applies, type Deadline, fits, lastMomentOf } from "./deadline.ts";
import type { Keeping } from "./keeping.ts";
import { holdsNow, pausesUpTo } from "./pause.ts";
import { type ClockReading, standing } from "./reading.ts";
import { readWord } from "./word.ts";

/** What happened on a case, as far as times ask. */
export type Happened = {
  readonly marks: Marks;
  /** When each was so for the first time: the law doesn't begin anew with a reopened case. */
  readonly firsts: Marks;
  readonly course: Course;
};

export function docketOf(
  keeping: Keeping,
  { marks, firsts, course }: Happened,
  now: Moment,
): readonly ClockReading[] {
  const laws = lawsOn(keeping, firsts, course).map((deadline) => ({
    deadline,
    reading: readDeadline(keeping, deadline, { marks, firsts, course }, now),
  }));
  const read = laws.flatMap(({ deadline, reading }) => (reading ? [{ deadline, reading }] : []));
  const caps = new Map<string, Cap>();
  for (const { deadline, reading } of read) {
    const { binds, name } = deadline;
    const known = binds ? caps.get(binds) : undefined;
    if (binds && !(known && isAfter(reading.dueAt, known.dueAt))) {
      caps.set(binds, { dueAt: reading.dueAt, name });
    }
  }
  const own = readAll(keeping.clocks, marks, course, { now, calendar: keeping.calendar, caps });
  const broken = course.broken.map((promise) => readBroken(promise, keeping.calendar, now));
  const words = course.words.flatMap((word) => readWord(word, keeping.calendar, now) ?? []);
  return [...broken, ...words, ...own, ...read.map(({ reading }) => reading)];
}

function lawsOn(keeping: Keeping, firsts: Marks, course: Course): readonly Deadline[] {
  const { deadlines, ground } = keeping;
  const complained = firsts["complained"];
  if (!ground || !complained) return [];
  return deadlines.filter((deadline) => {
    const { zone } = keeping.calendarFor(deadline);
    return applies(deadline, ground, course, onTheWall(complained, zone).day);
  });
}

/** The deadlines that the law may mean here, each with whether it is on, and by whose word. */
export function choicesOn(keeping: Keeping, { firsts, course }: Omit<Happened, "marks">) {
  const { deadlines, ground } = keeping;
  const complained = firsts["complained"];
  if (!ground || !complained) return [];
  return deadlines.flatMap((deadline) => {
    const { day } = onTheWall(complained, keeping.calendarFor(deadline).zone);
    const choice = course.choices.find(({ deadlineId }) => deadlineId === deadline.id) ?? null;
    if (!choice && !fits(deadline, ground, day)) return [];
    const on = applies(deadline, ground, course, day);
    const extended = course.extensions.find(({ deadlineId }) => deadlineId === deadline.id) ?? null;
    return [{ deadline, on, choice, extended }];
  });
}

/** One that follows another starts when that is met; who meets that one late has gained nothing. */
function startOf(
  keeping: Keeping,
  { after, starts }: Deadline,
  { marks, firsts, course }: Happened,
  now: Moment,
): Moment | undefined {
  const first = keeping.deadlines.find(({ id }) => id === after);
  const reading = first && readDeadline(keeping, first, { marks, firsts, course }, now);
  if (!reading) return firsts[starts];
  const { metAt, dueAt } = reading;
  return metAt && !isAfter(metAt, dueAt) ? metAt : dueAt;
}

function readDeadline(
  keeping: Keeping,
  deadline: Deadline,
  { marks, firsts, course }: Happened,
  now: Moment,
): ClockReading | undefined {
  const startedAt = startOf(keeping, deadline, { marks, firsts, course }, now);
  if (!startedAt) return undefined;
  const { id, name, within, extension, demands, source } = deadline;
  const stops = deadline.stops.flatMap((mark) => [firsts[mark] ?? [], marks[mark] ?? []].flat());
  const metAt = stops.filter((at) => !isAfter(startedAt, at)).sort()[0] ?? null;
  const pauses = pausesUpTo(course.holds, deadline.pauses, metAt ?? now);
  const extended = course.extensions.some(({ deadlineId }) => deadlineId === id);
  const counted = keeping.calendarFor(deadline);
  const dueAt = lastMomentOf(deadline, startedAt, counted, { pauses, extended });
  const length = spokenAllowance(extended && extension ? extension.to : within);
  const rests = `${length}${extended ? ", extended" : ""}: ${demands}`;
  const dated = { id, name, kind: "law" as const, startedAt, dueAt, metAt, rests, source };
  const holds = holdsNow(course.holds, deadline.pauses, now);
  return standing(dated, { now, calendar: keeping.calendar, pauses, holds });
}
