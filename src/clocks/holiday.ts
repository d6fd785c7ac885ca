/** A holiday is a day off, written as a date or as the rule that finds it in every year. */
import { type Day, daysAfter, type Weekday, weekdayOf } from "./day.ts";

export type Holiday = {
  readonly name: string;
  /** The first and the last year that keep it. */
  readonly since?: number | undefined;
  readonly until?: number | undefined;
  /**
   * What happens when it falls on a weekend. `next`: the next weekday that is free is off too, as
   * in the United Kingdom. `nearest`: the Friday before a Saturday, the Monday after a Sunday, as
   * in the federal United States.
   */
  readonly moves?: "next" | "nearest" | undefined;
} & (
  | { readonly day: Day }
  /** "12-25". */
  | { readonly on: string }
  /** Days after Easter Sunday, -2 for Good Friday. */
  | { readonly easter: number }
  /** The so-manieth weekday of a month, -1 for the last; or the one on or before a date. */
  | { readonly weekday: Weekday; readonly nth: number; readonly month: number }
  | { readonly weekday: Weekday; readonly before: string }
);

/** Easter Sunday in the Gregorian calendar (the anonymous algorithm; Meeus 1991, chapter 8). */
export function easterOf(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const l = (32 + 2 * (b % 4) + 2 * i - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const date = h + l - 7 * m + 114;
  return daysAfter(dayOf(year, Math.floor(date / 31), 1), date % 31);
}

/** What a year's holidays are called, by day; a moved one is there on both days. */
export function holidaysIn(rules: readonly Holiday[], year: number): ReadonlyMap<Day, string> {
  const found = new Map<Day, string>();
  const moved: (readonly [Day, Holiday])[] = [];
  for (const rule of rules) {
    const day = dayIn(rule, year);
    if (!day) continue;
    if (rule.moves && isWeekend(day)) moved.push([day, rule]);
    else found.set(day, rule.name);
  }
  for (const [day, { moves, name }] of moved) {
    if (!found.has(day)) found.set(day, name);
    found.set(standInFor(day, moves, found), `${name} (substitute day)`);
  }
  return found;
}

function standInFor(day: Day, moves: Holiday["moves"], taken: ReadonlyMap<Day, string>): Day {
  if (moves === "nearest") return daysAfter(day, weekdayOf(day) === "saturday" ? -1 : 1);
  let next = daysAfter(day, 1);
  while (isWeekend(next) || taken.has(next)) next = daysAfter(next, 1);
  return next;
}

function dayIn(rule: Holiday, year: number): Day | undefined {
  if (year < (rule.since ?? year) || year > (rule.until ?? year)) return undefined;
  if ("day" in rule) return rule.day.startsWith(`${year}-`) ? rule.day : undefined;
  if ("on" in rule) return `${year}-${rule.on}`;
  if ("easter" in rule) return daysAfter(easterOf(year), rule.easter);
  if ("before" in rule) return backTo(rule.weekday, `${year}-${rule.before}`);
  const { weekday, nth, month } = rule;
  if (nth < 0) return backTo(weekday, daysAfter(dayOf(year, month + 1, 1), -1));
  return backTo(weekday, dayOf(year, month, nth * 7));
}

function backTo(weekday: Weekday, from: Day): Day {
  let day = from;
  while (weekdayOf(day) !== weekday) day = daysAfter(day, -1);
  return day;
}

const isWeekend = (day: Day): boolean => ["saturday", "sunday"].includes(weekdayOf(day));
const dayOf = (year: number, month: number, date: number): Day =>
  new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10);
