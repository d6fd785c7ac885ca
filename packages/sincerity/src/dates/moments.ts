/** Moments as people name them: tomorrow morning, next Tuesday, in two weeks' time. */
import {
  after,
  coming,
  comingDayOfMonth,
  endOfMonth,
  endOfWeek,
  inWeek,
  onDate,
} from "./calendar.ts";
import { LENGTH_OPENERS, lengthAt } from "./lengths.ts";
import type { Moment } from "./moment.ts";
import { DAY_OPENERS, type DateOrder, MONTHS, WEEKDAYS, writtenDay } from "./day.ts";

const TUESDAY = 2;
const WEDNESDAY = 3;
const FRIDAY = 5;
const SUNDAY = 0;
const PARTS: Readonly<Record<string, number>> = {
  early: TUESDAY,
  beginning: TUESDAY,
  start: TUESDAY,
  mid: WEDNESDAY,
  middle: WEDNESDAY,
  later: FRIDAY,
  late: FRIDAY,
};

/** This week, next week, the month; early in it, or by its end. */
const period = (words: readonly string[]): Moment | undefined => {
  const [which = "", unit = "", ...rest] = words;
  if (which === "week" && unit === "after" && rest[0] === "next")
    return { words: 3, time: (today) => endOfWeek(today, 2) };
  const on = { next: 1, this: 0, the: 0, coming: 0 }[which];
  if (on === undefined) return undefined;
  if (unit === "week" && rest[0] === "after" && rest[1] === "next")
    return { words: 4, time: (today) => endOfWeek(today, 2) };
  if (unit === "week") return { words: 2, time: (today) => endOfWeek(today, on) };
  if (unit === "month") return { words: 2, time: (today) => endOfMonth(today, on) };
  if (unit === "year")
    return { words: 2, time: (today) => Date.UTC(new Date(today).getUTCFullYear() + on, 11, 31) };
  return unit === "weekend" ? weekend(on) : undefined;
};

const weekend = (on: number): Moment => ({
  words: 2,
  time: (today) => inWeek(today, SUNDAY, on),
});

/** "Early next week" is by Tuesday, "mid" by Wednesday, "late" by Friday: our choice. */
const partOf = (words: readonly string[]): Moment | undefined => {
  const day = PARTS[words[0] ?? ""];
  if (day === undefined) return undefined;
  const joined = /^(?:of|in|on)$/.test(words[1] ?? "") ? 2 : 1;
  const [which, unit] = words.slice(joined);
  if (unit !== "week" || !(which === "next" || which === "this" || which === "the"))
    return undefined;
  const weeks = which === "next" ? 1 : 0;
  return { words: joined + 2, time: (today) => inWeek(today, day, weeks) };
};

const endOf = (words: readonly string[]): Moment | undefined => {
  if (words[1] !== "of" || !(words[0] === "end" || words[0] === "close")) return undefined;
  const rest = words.slice(2);
  const the = /^(?:the|this|my|our)$/.test(rest[0] ?? "") ? 1 : 0;
  const [unit = "", next = ""] = rest.slice(the);
  if (/^(?:day|business|play|today)$/.test(unit)) return endOfDay(words.slice(3 + the), 3 + the);
  if (unit === "tomorrow") return { words: 3, time: (today) => after(today, 1) };
  const month = MONTHS.indexOf(unit);
  if (month >= 0) return { words: 3, time: (today) => endOfNamed(today, month) };
  if (the > 0) {
    const found = period(["this", unit]);
    return found && { ...found, words: 4 };
  }
  const found = period([unit, next]);
  return found ? { ...found, words: 4 } : spokenWeek(unit);
};

/** By the end of the day: of today, or of the one that is named next. */
const endOfDay = (words: readonly string[], size: number): Moment => {
  const joined = /^(?:on|of|this)$/.test(words[0] ?? "") ? 1 : 0;
  const found = named(words.slice(joined)) ?? dated(words.slice(joined), "day-first");
  return found
    ? { ...found, words: size + joined + found.words }
    : { words: size, time: (today) => today };
};

const spokenWeek = (unit: string): Moment | undefined => {
  const found = period(["this", unit]);
  return found && { ...found, words: 3 };
};

const endOfNamed = (today: number, month: number): number => {
  const year = new Date(today).getUTCFullYear();
  const time = Date.UTC(year, month + 1, 0);
  return time >= today ? time : Date.UTC(year + 1, month + 1, 0);
};

const HOURS = new Set("morning afternoon evening night lunchtime noon".split(" "));
const TODAY = new Set("today tonight eod cob".split(" "));

const named = (words: readonly string[]): Moment | undefined => {
  const [first = "", second = "", third = ""] = words;
  const hours = (at: number) => (HOURS.has(words[at] ?? "") ? 1 : 0);
  if (TODAY.has(first)) return { words: 1, time: (today) => today };
  if (first === "this" && HOURS.has(second)) return { words: 2, time: (today) => today };
  if (first === "before" && /^(?:the|this)$/.test(second) && third === "weekend")
    return { words: 3, time: (today) => endOfWeek(today, 0) };
  if (first === "tomorrow") return { words: 1 + hours(1), time: (today) => after(today, 1) };
  if (first === "day" && second === "after" && third === "tomorrow")
    return { words: 3, time: (today) => after(today, 2) };
  const own = WEEKDAYS.indexOf(first);
  if (own >= 0) return { words: 1 + hours(1), time: (today) => coming(today, own) };
  const other = WEEKDAYS.indexOf(second);
  if (other < 0) return undefined;
  const size = 2 + hours(2);
  if (first === "next") return { words: size, time: (today) => inWeek(today, other, 1) };
  if (first === "this" || first === "coming")
    return { words: size, time: (today) => coming(today - DAY_BEFORE, other) };
  return undefined;
};

/** "This Tuesday", said on a Tuesday, is today. */
const DAY_BEFORE = 86_400_000;

const dated = (words: readonly string[], order: DateOrder): Moment | undefined => {
  const own = WEEKDAYS.includes(words[0] ?? "") ? 1 : 0;
  const the = own > 0 && words[1] === "the" ? 1 : 0;
  const written = writtenDay(words.slice(own + the), order);
  if (!written) return undefined;
  const { day, month, year, length: said } = written;
  const time = (today: number) => onDate(today, day, month, year);
  return { words: own + the + said, fixed: true, time };
};

const GOES_ON = /^(?:|and|or|at|so|then|i|we|you|with|to|for|in)$/;

/** By the 14th; but not the 5th floor. */
const ordinal = (words: readonly string[]): Moment | undefined => {
  const day =
    words[0] === "the" ? /^(\d{1,2})(?:st|nd|rd|th)$/.exec(words[1] ?? "")?.[1] : undefined;
  if (!day || Number(day) > 31 || !GOES_ON.test(words[2] ?? "")) return undefined;
  return { words: 2, led: true, time: (today) => comingDayOfMonth(today, Number(day)) };
};

const OPENERS = new Set([
  ...WEEKDAYS,
  ...DAY_OPENERS,
  ...LENGTH_OPENERS,
  ...Object.keys(PARTS),
  ..."end close today tonight eod cob tomorrow day before this next the coming week".split(" "),
]);

/** Could a moment be named from this word on? Most words can't, and are passed by. */
export const opensMoment = (word: string): boolean => {
  const code = word.charCodeAt(0);
  return (code >= 48 && code <= 57) || OPENERS.has(word);
};

/** The moment that is named from this word on. */
export const momentAt = (words: readonly string[], order: DateOrder): Moment | undefined =>
  dated(words, order) ??
  endOf(words) ??
  partOf(words) ??
  named(words) ??
  lengthAt(words) ??
  period(words) ??
  ordinal(words);
