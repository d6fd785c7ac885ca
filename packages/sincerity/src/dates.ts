/** When something is promised for: "by Friday", "within 3 working days", as the letter says it. */
import type { Page, Place } from "./text/page.ts";

const WEEKDAYS = "sunday monday tuesday wednesday thursday friday saturday".split(" ");
const MONTHS =
  "january february march april may june july august september october november december".split(
    " ",
  );
const NUMBERS = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");
const DAY = 86_400_000;
const FRIDAY = 5;
/** The words and the hour that may lead to a day: "by 6 pm on the coming Friday". */
const HOUR = /^\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\.?)?$/;
const LEADS = /^(?:by|on|from|before|until|within|in|next|this|the|coming|at|noon)$/;
const leads = (word = ""): boolean => LEADS.test(word) || HOUR.test(word);

/** A moment as the letter words it, and the day it comes to when `today` is known. */
export type Due = Place & { readonly day?: string };

const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);
const after = (today: number, days: number): number => today + days * DAY;
const weekday = (time: number): number => new Date(time).getUTCDay();
const untilWeekday = (today: number, day: number): number =>
  after(today, ((day - weekday(today) + 6) % 7) + 1);
const endOfWeek = (today: number, weeks: number): number =>
  after(today, ((FRIDAY - weekday(today) + 7) % 7) + 7 * weeks);
const endOfMonth = (today: number, months: number): number => {
  const date = new Date(today);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0);
};

const workingDays = (today: number, count: number): number => {
  let time = today;
  for (let left = count; left > 0; ) {
    time = after(time, 1);
    if (weekday(time) % 6 !== 0) left -= 1;
  }
  return time;
};

const MOST = 400;
const numberIn = (word: string | undefined): number | undefined => {
  const named = NUMBERS.indexOf(word ?? "");
  if (named > 0) return named;
  const read = /^\d{1,4}(?:st|nd|rd|th)?$/.test(word ?? "") ? Number.parseInt(word ?? "", 10) : 0;
  return read > 0 ? read : undefined;
};

const RECENT = 60 * DAY;

/** A day without its year is the next one, unless it has only just passed: then it looks back. */
const onDate = (today: number, day: number, month: number, year: number | undefined): number => {
  const of = new Date(today).getUTCFullYear();
  const time = Date.UTC(year ?? of, month, day);
  if (year !== undefined || time >= today) return time;
  return today - time < RECENT ? Number.NaN : Date.UTC(of + 1, month, day);
};

/** `led`: only a "within" or "in" before it makes it a moment; "two days" alone is a length. */
type Read = {
  readonly words: number;
  readonly led?: boolean;
  readonly time: (today: number) => number;
};

const span = (words: readonly string[], count: number, at: number): Read | undefined => {
  const working = words[at] === "working" || words[at] === "business";
  const unit = words[working ? at + 1 : at]?.replace(/s$/, "");
  const length = working ? at + 2 : at + 1;
  if (count > MOST) return undefined;
  if (working && unit === "day")
    return { words: length, led: true, time: (today) => workingDays(today, count) };
  const days = { hour: 1 / 24, day: 1, week: 7, fortnight: 14, month: 30 }[unit ?? ""];
  if (!days) return undefined;
  const rounded = days < 1 ? Math.floor(count * days) : count * days;
  return { words: length, led: true, time: (today) => after(today, rounded) };
};

const dated = (words: readonly string[]): Read | undefined => {
  const [first = "", second = "", third = ""] = words;
  const month = (word: string) =>
    word.length < 3 ? -1 : MONTHS.findIndex((name) => name === word || name.slice(0, 3) === word);
  const year = (word: string) => (/^20\d\d$/.test(word) ? Number(word) : undefined);
  const read = (day: number | undefined, of: number, last: string, length: number) =>
    day === undefined || day > 31 || of < 0
      ? undefined
      : {
          words: year(last) ? length + 1 : length,
          time: (today: number) => onDate(today, day, of, year(last)),
        };
  if (/^20\d\d-\d\d-\d\d$/.test(first)) return { words: 1, time: () => Date.parse(first) };
  const of = second === "of" ? 1 : 0;
  return (
    read(numberIn(first), month(words[1 + of] ?? ""), words[2 + of] ?? "", 2 + of) ??
    read(numberIn(second), month(first), third, 2)
  );
};

const named = (words: readonly string[]): Read | undefined => {
  const [first = "", second = ""] = words;
  const day = WEEKDAYS.indexOf(first);
  if (day >= 0) {
    const date = dated(words.slice(second === "the" ? 2 : 1));
    if (date) return { ...date, words: date.words + (second === "the" ? 2 : 1) };
    return { words: 1, time: (today) => untilWeekday(today, day) };
  }
  if (first === "today" || first === "tonight") return { words: 1, time: (today) => today };
  if (first === "tomorrow") return { words: 1, time: (today) => after(today, 1) };
  const next = first === "next" ? 1 : first === "this" ? 0 : undefined;
  if (next === undefined) return undefined;
  if (second === "week") return { words: 2, time: (today) => endOfWeek(today, next) };
  if (second === "month") return { words: 2, time: (today) => endOfMonth(today, next) };
  const coming = WEEKDAYS.indexOf(second);
  return coming < 0 ? undefined : { words: 2, time: (today) => untilWeekday(today, coming) };
};

const read = (words: readonly string[]): Read | undefined => {
  const [first = "", second = "", third = ""] = words;
  if (first === "end" && second === "of") {
    const rest = named(words.slice(2)) ?? named(["this", words[third === "the" ? 3 : 2] ?? ""]);
    const length = words[2] === "the" || words[2] === "this" || words[2] === "next" ? 4 : 3;
    if (rest) return { ...rest, words: length };
    return words[length - 1] === "day" ? { words: length, time: (today) => today } : undefined;
  }
  const count = numberIn(first);
  return (count === undefined ? undefined : span(words, count, 1)) ?? dated(words) ?? named(words);
};

/** The first moment named between two words, with the "by" or "within" that leads to it. */
export const dueIn = (page: Page, { first, last }: Place, today?: string): Due | undefined => {
  const now = today ? Date.parse(today.slice(0, 10)) : Number.NaN;
  const words = Array.from({ length: Math.max(0, last + 1 - first) }, (_, at) =>
    page.word(first + at),
  );
  for (let at = 0; at < words.length; at += 1) {
    const found = read(words.slice(at, at + 6));
    if (!found) continue;
    let from = at;
    while (from > 0 && leads(words[from - 1])) from -= 1;
    if (found.led && from === at) continue;
    const time = found.time(now);
    if (Number.isFinite(now) && !(time >= now)) continue;
    const place = { first: first + from, last: Math.min(last, first + at + found.words - 1) };
    return Number.isFinite(time) ? { ...place, day: iso(time) } : place;
  }
  return undefined;
};
