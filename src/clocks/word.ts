/** Our word, as long as it holds: whoever is to keep it is told before its time is over. */
import type { Entry } from "../journal/index.ts";
import { isAfter, type Moment } from "../words/moment.ts";
import { type Calendar, dueAfter } from "./calendar.ts";
import { atTheWall, type Day, daysAfter, onTheWall } from "./day.ts";
import { type ClockReading, standing } from "./reading.ts";

export type Word = {
  readonly id: string;
  readonly what: string;
  /** Who is to keep it. */
  readonly ownerId: string;
  readonly day: Day;
  /** The moment of that day, when one was said. */
  readonly at: Moment | null;
  readonly madeAt: Moment;
};

const OVER = new Set([
  "commitment kept",
  "commitment withdrawn",
  "commitment replaced",
  "commitment broken",
]);

/** Those that hold after one more line of the journal; moved, its time begins anew. */
export function wordsAfter(
  words: readonly Word[],
  { what, at, facts }: Pick<Entry, "what" | "at" | "facts">,
): readonly Word[] {
  const id = String(facts["commitmentId"] ?? "");
  if (OVER.has(what)) return words.filter((each) => each.id !== id);
  const change = (to: Partial<Word>) =>
    words.map((each) => (each.id === id ? { ...each, ...to } : each));
  if (what === "commitment moved") {
    return change({ day: String(facts["to"]), at: null, madeAt: at });
  }
  if (what === "commitment handed over") return change({ ownerId: String(facts["ownerId"]) });
  if (what !== "commitment made") return words;
  const made = {
    id,
    what: String(facts["what"]),
    ownerId: String(facts["ownerId"]),
    day: String(facts["dueOn"]),
    at: (facts["dueAt"] as Moment | undefined) ?? null,
    madeAt: at,
  };
  return [...words, made];
}

/** Letters of a promise that stand in a clock's name. */
const MOST = 60;
const said = (what: string): string =>
  what.length > MOST ? `${what.slice(0, MOST).trimEnd()}…` : what;

/** A promise's clock, by its name; broken, it is another. */
export const wordId = (commitmentId: string): string => `promise-${commitmentId}`;
export const spokenWord = (how: "Promise" | "Broken promise", what: string): string =>
  `${how}: ${said(what)}`;

/** Not before the day but one before its own: our choice, when the board calls it due soon. */
const SOON_DAYS = 2;

/** None once its time is over: then it is broken, and that is noted and told. */
export function readWord(
  { id, what, ownerId, day, at, madeAt }: Word,
  calendar: Calendar,
  now: Moment,
): ClockReading | null {
  const dueAt = at ?? atTheWall(daysAfter(day, 1), 0, calendar.zone);
  if (!isAfter(dueAt, now)) return null;
  const dated = {
    id: wordId(id),
    name: spokenWord("Promise", what),
    kind: "promise" as const,
    ownerId,
    startedAt: madeAt,
    dueAt,
    metAt: null,
    rests: "We gave our word. It rests once it is kept; while it holds, its day can be moved",
    source: "What we told the customer.",
  };
  const reading = standing(dated, { now, calendar, pauses: [], holds: false });
  const morning = dueAfter(calendar, atTheWall(daysAfter(day, -SOON_DAYS), 0, calendar.zone), 0);
  // Where the house rests on those days, the last quarter is what is left of time to act.
  const before = onTheWall(morning, calendar.zone).day < day;
  const warnAt = before && isAfter(morning, reading.warnAt) ? morning : reading.warnAt;
  return { ...reading, warnAt, state: isAfter(warnAt, now) ? "running" : "soon" };
}
