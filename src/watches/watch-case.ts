/** Watch a case: tell whoever must know that a clock runs out, and say when to look again. */
import { type ClockReading, climb, sameRun, toldOf } from "../clocks/index.ts";
import type { Colleague } from "../people/index.ts";
import { THE_DESK } from "../words/actor.ts";
import type { Moment } from "../words/moment.ts";
import { done, type Outcome } from "../words/outcome.ts";
import { type Duty, usualDuty, whom } from "./duty.ts";
import type { Needs } from "./needs.ts";
import { type Docket, readDocket } from "./read-docket.ts";

type Desk = {
  readonly colleagues: readonly Colleague[];
  readonly duties: readonly Duty[];
  readonly now: Moment;
};

/** Answers how many rungs were called. */
export async function watchCase(needs: Needs, caseId: string): Promise<Outcome<number>> {
  const { watches, people, now } = needs;
  const read = await readDocket(needs, caseId);
  if (!read.ok) {
    await watches.keep({ caseId, lookAt: null, soonAt: null, dueAt: null, toldIds: [] });
    return done(0);
  }
  const open = read.value.readings.filter(({ metAt }) => metAt === null);
  const desk = {
    colleagues: await people.colleagues(),
    duties: await watches.duties(),
    now: now(),
  };
  let called = 0;
  const looks: Moment[] = [];
  const toldIds = new Set(toldOf(open, read.value.happened.course));
  for (const reading of open) {
    const { calls, next, told } = await tell(needs, read.value, reading, desk);
    called += calls;
    for (const id of told) toldIds.add(id);
    if (next) looks.push(next);
  }
  const running = open.filter(({ state }) => state !== "paused");
  await watches.keep({
    caseId,
    lookAt: looks.sort()[0] ?? null,
    soonAt: running.map(({ warnAt }) => warnAt).sort()[0] ?? null,
    dueAt: running.map(({ dueAt }) => dueAt).sort()[0] ?? null,
    toldIds: [...toldIds],
  });
  return done(called);
}

async function tell(
  { journal, watches, newId }: Needs,
  { file, keeping, happened: { course } }: Docket,
  reading: ClockReading,
  desk: Desk,
): Promise<{ calls: number; next: Moment | null; told: Iterable<string> }> {
  const run = { clockId: reading.id, startedAt: reading.startedAt };
  const { calls, next } = climb(keeping.ladder, reading, course, { ...keeping, now: desk.now });
  const told = course.raised.filter((each) => sameRun(each, run)).flatMap((each) => each.toldIds);
  const just = new Set<string>();
  for (const { rung, tell: part } of calls) {
    const one = whom(part, { ownerId: reading.ownerId ?? file.ownerId, told }, desk);
    const { name, dueAt } = reading;
    await journal.add({
      what: "clock raised",
      by: THE_DESK,
      caseId: file.id,
      facts: {
        ...run,
        clockName: name,
        dueAt,
        rung,
        toldIds: one ? [one.id] : [],
        toldNames: one ? [one.name] : [],
      },
    });
    if (!one || just.has(one.id)) continue;
    just.add(one.id);
    told.push(one.id);
    const duty = desk.duties.find((each) => each.colleagueId === one.id) ?? usualDuty(one.id);
    await watches.keepNotice({
      id: newId(),
      colleagueId: one.id,
      caseId: file.id,
      says: saysOf(file.number, file.title, reading, desk.now),
      at: desk.now,
      state: duty.toldBy === "mail" ? "waiting" : "seen_at_desk",
      attempts: 0,
    });
  }
  return { calls: calls.length, next, told: just };
}

const saysOf = (number: number, title: string, reading: ClockReading, now: Moment): string =>
  reading.kind === "promise"
    ? `${reading.name}. It ${reading.dueAt <= now ? "was due" : "is due soon"} ` +
      `on case ${number}, “${title}”`
    : `${reading.name} ${reading.dueAt < now ? "has run out" : "runs out soon"} ` +
      `on case ${number}, “${title}”`;
