/** Lengths of time that lead to a moment: within 14 days, in two weeks' time. */
import { after, workingDays } from "./calendar.ts";
import type { Moment } from "./moment.ts";

const NUMBERS = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");
const COUNTS = new Map(NUMBERS.map((word, count) => [word, count]))
  .set("a", 1)
  .set("an", 1)
  .set("fourteen", 14)
  .set("fifteen", 15)
  .set("twenty", 20)
  .set("thirty", 30);
const MOST = 400;

const countIn = (word: string): number => {
  const read = /^\d{1,3}$/.test(word) ? Number(word) : (COUNTS.get(word) ?? 0);
  return read <= MOST ? read : 0;
};

const DAYS: Readonly<Record<string, number>> = {
  hour: 1 / 24,
  day: 1,
  week: 7,
  fortnight: 14,
  month: 30,
};

/** The words that a length may begin with, beside figures. */
export const LENGTH_OPENERS: readonly string[] = [...COUNTS.keys(), "next", "coming", "couple"];

/** Within 14 days, in the next 48 hours, in two weeks' time, a week from today. */
export const lengthAt = (words: readonly string[]): Moment | undefined => {
  const next = words[0] === "next" || words[0] === "coming";
  const skipped = next || (words[0] === "a" && words[1] === "couple") ? 1 : 0;
  const least = countIn(words[skipped] ?? "") || (words[skipped] === "couple" ? 2 : 0);
  if (least === 0) return undefined;
  const to = /^(?:to|or)$/.test(words[skipped + 1] ?? "") ? 1 : 0;
  const most = countIn(words[skipped + 1 + to] ?? "");
  const count = most > least ? most : least;
  const of = words[skipped + 1] === "of" ? 1 : 0;
  const at = most > least ? skipped + 2 + to : skipped + 1 + of;
  const working = /^(?:working|business)$/.test(words[at] ?? "");
  const unit = (words[working ? at + 1 : at] ?? "").replace(/s$/, "");
  const end = working ? at + 2 : at + 1;
  const from = words[end] === "from" && /^(?:now|today)$/.test(words[end + 1] ?? "");
  const rest = from ? 2 : words[end] === "time" ? 1 : 0;
  const shape = { words: end + rest, ...(from ? {} : { led: true }) };
  if (working && unit === "day") return { ...shape, time: (today) => workingDays(today, count) };
  const days = DAYS[unit];
  if (!days) return undefined;
  const rounded = days < 1 ? Math.floor(count * days) : count * days;
  return { ...shape, time: (today) => after(today, rounded) };
};
