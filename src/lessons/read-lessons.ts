/** Read the lessons between two days: every measure of the dictionary, each with its cases. */
import { may } from "../people/index.ts";
import { atTheWall, type Day, daysAfter, onTheWall } from "../clocks/index.ts";
import type { Actor } from "../words/actor.ts";
import type { Moment } from "../words/moment.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import { preventedBy } from "./cause.ts";
import { casesBehind, type Lesson, lessonsOf } from "./lesson.ts";
import type { Caption } from "./lines.ts";
import type { Needs } from "./needs.ts";
import { recoveriesOf } from "./recovery.ts";

/** A quarter: long enough for most recoveries to be over; our choice. */
const USUAL_DAYS = 90;

export type Lessons = {
  readonly from: Day;
  readonly to: Day;
  readonly currency: string;
  readonly measures: readonly Lesson[];
  readonly cases: Readonly<Record<string, Caption>>;
};

/** Both days belong to it, in the house's time zone; left out, the last quarter until today. */
export async function readLessons(
  { lines, people, captions, standings, measures, now }: Needs,
  asked: { from?: Day | undefined; to?: Day | undefined; by: Actor },
): Promise<Outcome<Lessons>> {
  const allowed = may(asked.by, "lesson:read");
  if (!allowed.ok) return allowed;
  const { timeZone, currency } = await people.workspace();
  const dayOf = (at: Moment): Day => onTheWall(at, timeZone).day;
  const today = dayOf(now());
  const to = asked.to ?? today;
  const from = asked.from ?? daysAfter(to, 1 - USUAL_DAYS);
  if (from > to) return refused("days_turned", "The first day comes after the last. Turn them.");

  const midnight = (day: Day): Moment => atTheWall(day, 0, timeZone);
  const entries = await lines.entriesBetween(midnight(from), midnight(daysAfter(to, 1)));
  const seen = {
    recoveries: recoveriesOf(entries),
    promises: await lines.openPromises(),
    prevented: preventedBy(await lines.changes()),
    baselines: await standings.baselines(),
    currency,
    today,
    dayOf,
  };
  const lessons = lessonsOf(seen, measures);
  return done({
    from,
    to,
    currency,
    measures: lessons,
    cases: await captions(casesBehind(lessons)),
  });
}
