/** A day is a date on the wall, 2026-11-30; a time zone says which instants belong to it. */
import { type Moment, moment } from "../words/moment.ts";

export type Day = string;

export const WEEKDAYS = [
  "sunday",
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
] as const;
export type Weekday = (typeof WEEKDAYS)[number];

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const midnight = (day: Day): number => Date.parse(`${day}T00:00:00Z`);
const dayAt = (milliseconds: number): Day => new Date(milliseconds).toISOString().slice(0, 10);

export const weekdayOf = (day: Day): Weekday =>
  WEEKDAYS[new Date(midnight(day)).getUTCDay()] as Weekday;

export const daysAfter = (day: Day, days: number): Day => dayAt(midnight(day) + days * DAY);

/** The same date some months on, or the last day of a shorter month: 31 January → 28 February. */
export function monthsAfter(day: Day, months: number): Day {
  const from = new Date(midnight(day));
  const date = from.getUTCDate();
  const first = Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, 1);
  const last = Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months + 1, 0);
  return dayAt(Math.min(first + (date - 1) * DAY, last));
}

/** What the wall shows: the day, and the milliseconds since its midnight by the clock's hands. */
export function onTheWall(at: Moment, zone: string): { day: Day; since: number } {
  const shown = Date.parse(at) + offset(Date.parse(at), zone);
  const day = dayAt(shown);
  return { day, since: shown - midnight(day) };
}

/**
 * The instant at which the wall shows this time. A time that comes twice when clocks go back is its
 * first coming; one that is skipped when they go forward is taken as that much later.
 */
export function atTheWall(day: Day, since: number, zone: string): Moment {
  const shown = midnight(day) + since;
  const before = offset(shown - DAY, zone);
  const after = offset(shown + DAY, zone);
  const early = shown - before;
  const late = shown - after;
  const sound = offset(early, zone) === before || offset(late, zone) !== after;
  return moment(new Date(sound ? early : late).toISOString());
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** How far the zone's wall is ahead of UTC at an instant, in milliseconds. */
function offset(at: number, zone: string): number {
  let format = formats.get(zone);
  if (!format) {
    // Making a format costs a hundred times what using it does.
    format = new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset" });
    formats.set(zone, format);
  }
  const spoken = /GMT([+-])(\d\d):(\d\d)/.exec(format.format(at));
  if (!spoken) return 0;
  const minutes = Number(spoken[2]) * 60 + Number(spoken[3]);
  return (spoken[1] === "-" ? -minutes : minutes) * MINUTE;
}
