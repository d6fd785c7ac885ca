/** A calendar says when the house is open: hours of each weekday, holidays, one time zone. */
import { type Moment, moment } from "../words/moment.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import { atTheWall, type Day, daysAfter, onTheWall, type Weekday, weekdayOf } from "./day.ts";

/** Minutes since midnight, 540 to 1020 for 09:00–17:00; intervals of a day are in order. */
export type Interval = { readonly from: number; readonly to: number };

export type Calendar = {
  readonly id: string;
  readonly name: string;
  readonly source: string;
  readonly zone: string;
  readonly hours: Readonly<Record<Weekday, readonly Interval[]>>;
  readonly holidays: readonly { readonly day: Day; readonly name: string }[];
};

/** A calendar as the handbook has it; without a time zone it is kept in the workspace's own. */
export type Hours = Omit<Calendar, "zone"> & { readonly zone: string | null };

/** A workspace's business hours: the same calendar, in its time zone. */
export function calendarOf(
  calendars: readonly Hours[],
  id: string,
  timeZone: string,
): Outcome<Calendar> {
  const found = calendars.find((calendar) => calendar.id === id);
  if (found) return done({ ...found, zone: found.zone ?? timeZone });
  const known = calendars.map((calendar) => calendar.id).join(", ");
  return refused("no_calendar", `The handbook has no calendar “${id}”. It has ${known}.`);
}

type Span = { readonly from: number; readonly to: number };

const MINUTE = 60_000;

export const isBusinessDay = (calendar: Calendar, day: Day): boolean =>
  spansOf(calendar, day).length > 0;

/**
 * When so many open minutes have passed: always within opening hours, or at their very end. Nought
 * minutes are over at once while open, and at the next opening otherwise.
 */
export function dueAfter(calendar: Calendar, from: Moment, businessMinutes: number): Moment {
  mustOpen(calendar);
  const start = Date.parse(from);
  let left = businessMinutes * MINUTE;
  for (let day = onTheWall(from, calendar.zone).day; ; day = daysAfter(day, 1)) {
    for (const span of spansOf(calendar, day)) {
      const begins = Math.max(span.from, start);
      if (begins > span.to) continue;
      if (left <= span.to - begins) return moment(new Date(begins + left).toISOString());
      left -= span.to - begins;
    }
  }
}

/** Open minutes from one moment to another; negative when `to` comes first. */
export function businessMinutesBetween(calendar: Calendar, from: Moment, to: Moment): number {
  if (Date.parse(to) < Date.parse(from)) return -businessMinutesBetween(calendar, to, from);
  const last = onTheWall(to, calendar.zone).day;
  let open = 0;
  for (let day = onTheWall(from, calendar.zone).day; day <= last; day = daysAfter(day, 1)) {
    for (const span of spansOf(calendar, day)) {
      const begins = Math.max(span.from, Date.parse(from));
      open += Math.max(0, Math.min(span.to, Date.parse(to)) - begins);
    }
  }
  return open / MINUTE;
}

/**
 * The close of the so-manieth business day. Counting begins on the day after, whatever the hour:
 * so do the rules that count in business days (FCA DISP 1.5.4: "the third business day following").
 */
export function closingAfter(calendar: Calendar, from: Moment, businessDays: number): Moment {
  mustOpen(calendar);
  let day = onTheWall(from, calendar.zone).day;
  for (let left = businessDays; left > 0; ) {
    day = daysAfter(day, 1);
    if (isBusinessDay(calendar, day)) left -= 1;
  }
  const close = spansOf(calendar, day).at(-1)?.to ?? Date.parse(from);
  return moment(new Date(close).toISOString());
}

/** The inbox reads hundreds of clocks on one calendar; each day's instants are worked out once. */
const known = new WeakMap<Calendar, Map<Day, readonly Span[]>>();

function spansOf(calendar: Calendar, day: Day): readonly Span[] {
  const days = known.get(calendar) ?? new Map<Day, readonly Span[]>();
  known.set(calendar, days);
  const spans = days.get(day) ?? openings(calendar, day);
  days.set(day, spans);
  return spans;
}

function openings({ zone, hours, holidays }: Calendar, day: Day): readonly Span[] {
  if (holidays.some((holiday) => holiday.day === day)) return [];
  const spans: Span[] = [];
  for (const { from, to } of hours[weekdayOf(day)]) {
    // A skipped hour can push one opening into the next; no minute may count twice.
    const begins = Math.max(instant(day, from, zone), spans.at(-1)?.to ?? 0);
    const ends = instant(day, to, zone);
    if (ends > begins) spans.push({ from: begins, to: ends });
  }
  return spans;
}

const instant = (day: Day, minutes: number, zone: string): number =>
  Date.parse(atTheWall(day, minutes * MINUTE, zone));

/** A house that never opens can keep no clock; the handbook refuses such a calendar. */
function mustOpen({ id, hours }: Calendar): void {
  if (Object.values(hours).every((intervals) => intervals.length === 0)) {
    throw new Error(`the calendar ${id} never opens`);
  }
}
