/** A calendar says when the house is open: hours of each weekday, holidays, one time zone. */
import { type Moment, moment } from "../words/moment.ts";
import {
  type Day,
  daysAfter,
  onTheWall,
  type Stretch,
  stretchesOf,
  type Weekday,
  weekdayOf,
} from "./day.ts";
import { type Holiday, holidaysIn } from "./holiday.ts";
import { type Pause, uncovered } from "./pause.ts";

/** Minutes since midnight, 540 to 1020 for 09:00–17:00; intervals of a day are in order. */
export type Interval = { readonly from: number; readonly to: number };

export type Calendar = {
  readonly id: string;
  readonly name: string;
  readonly source: string;
  readonly zone: string;
  readonly hours: Readonly<Record<Weekday, readonly Interval[]>>;
  readonly holidays: readonly Holiday[];
};

const MINUTE = 60_000;

/** What the calendar calls a day on which the house rests; nothing when it is no holiday. */
export const holidayOn = (calendar: Calendar, day: Day): string | undefined =>
  yearOf(calendar, Number(day.slice(0, 4))).get(day);

/**
 * When so many open minutes have passed, those of a pause left out: always within opening hours, or
 * at their very end. Nought minutes are over at once while open, and at the next opening otherwise.
 */
export function dueAfter(
  calendar: Calendar,
  from: Moment,
  businessMinutes: number,
  pauses: readonly Pause[] = [],
): Moment {
  mustOpen(calendar);
  const start = Date.parse(from);
  let left = businessMinutes * MINUTE;
  for (let day = onTheWall(from, calendar.zone).day; ; day = daysAfter(day, 1)) {
    for (const span of uncovered(spansOf(calendar, day), pauses)) {
      const begins = Math.max(span.from, start);
      if (begins > span.to) continue;
      if (left <= span.to - begins) return moment(new Date(begins + left).toISOString());
      left -= span.to - begins;
    }
  }
}

/** Open minutes from one moment to another, but for pauses; negative when `to` comes first. */
export function businessMinutesBetween(
  calendar: Calendar,
  from: Moment,
  to: Moment,
  pauses: readonly Pause[] = [],
): number {
  if (Date.parse(to) < Date.parse(from)) {
    return -businessMinutesBetween(calendar, to, from, pauses);
  }
  const last = onTheWall(to, calendar.zone).day;
  let open = 0;
  for (let day = onTheWall(from, calendar.zone).day; day <= last; day = daysAfter(day, 1)) {
    for (const span of uncovered(spansOf(calendar, day), pauses)) {
      const begins = Math.max(span.from, Date.parse(from));
      open += Math.max(0, Math.min(span.to, Date.parse(to)) - begins);
    }
  }
  return open / MINUTE;
}

/**
 * The close of the so-manieth business day. Counting begins on the day after, whatever the hour:
 * so do the rules that count in business days (FCA DISP 1.5.4: "the third business day following").
 * A day counts unless a pause lies over its close.
 */
export function closingAfter(
  calendar: Calendar,
  from: Moment,
  businessDays: number,
  pauses: readonly Pause[] = [],
): Moment {
  mustOpen(calendar);
  let day = onTheWall(from, calendar.zone).day;
  for (let left = businessDays; left > 0; ) {
    day = daysAfter(day, 1);
    const close = spansOf(calendar, day).at(-1)?.to;
    if (close !== undefined && !pauses.some((pause) => holdsAt(pause, close))) left -= 1;
  }
  return closingOf(calendar, day) ?? from;
}

const holdsAt = ({ from, to }: Pause, at: number): boolean =>
  Date.parse(from) < at && at <= Date.parse(to);

/** When the house closes on a day; nothing on a day of rest. */
export function closingOf(calendar: Calendar, day: Day): Moment | undefined {
  const close = spansOf(calendar, day).at(-1)?.to;
  return close === undefined ? undefined : moment(new Date(close).toISOString());
}

/** The last moment at which somebody is at work, up to this one. */
export function lastOpenBefore(calendar: Calendar, at: Moment): Moment {
  mustOpen(calendar);
  for (let day = onTheWall(at, calendar.zone).day; ; day = daysAfter(day, -1)) {
    const span = spansOf(calendar, day).findLast(({ from }) => from < Date.parse(at));
    if (span) return moment(new Date(Math.min(span.to, Date.parse(at))).toISOString());
  }
}

type Known = { readonly days: Map<Day, readonly Stretch[]>; readonly years: Map<number, Names> };
type Names = ReadonlyMap<Day, string>;

/** The inbox reads hundreds of clocks on one calendar; each day's instants are worked out once. */
const known = new WeakMap<Calendar, Known>();

function knownOf(calendar: Calendar): Known {
  const found = known.get(calendar) ?? { days: new Map(), years: new Map() };
  known.set(calendar, found);
  return found;
}

function spansOf(calendar: Calendar, day: Day): readonly Stretch[] {
  const { days } = knownOf(calendar);
  const spans = days.get(day) ?? openings(calendar, day);
  days.set(day, spans);
  return spans;
}

/** A substitute may lie in the year before or after its holiday. */
function yearOf(calendar: Calendar, year: number): Names {
  const { years } = knownOf(calendar);
  const near = [year - 1, year, year + 1];
  const names =
    years.get(year) ?? new Map(near.flatMap((y) => [...holidaysIn(calendar.holidays, y)]));
  years.set(year, names);
  return names;
}

function openings(calendar: Calendar, day: Day): readonly Stretch[] {
  if (holidayOn(calendar, day)) return [];
  const { zone, hours } = calendar;
  const spans = hours[weekdayOf(day)].flatMap(({ from, to }) => stretchesOf(day, from, to, zone));
  // Where clocks go back, the first coming of a later opening precedes the second of an earlier.
  return spans.sort((a, b) => a.from - b.from);
}

/** A house that never opens can keep no clock; the handbook refuses such a calendar. */
function mustOpen({ id, hours }: Calendar): void {
  if (Object.values(hours).every((intervals) => intervals.length === 0)) {
    throw new Error(`the calendar ${id} never opens`);
  }
}
