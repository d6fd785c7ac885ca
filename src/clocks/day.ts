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

export type Stretch = { readonly from: number; readonly to: number };

/** A zone is at most 14 hours ahead of UTC and 12 behind; a change moves it by less than a day. */
const BEFORE = 15 * 60 * MINUTE;
const BEHIND = 37 * 60 * MINUTE;

/**
 * The instants at which the wall of a day shows a time from `from` to before `to`, in minutes since
 * midnight. An hour that comes twice is there twice, one that is skipped is not there at all.
 */
export function stretchesOf(day: Day, from: number, to: number, zone: string): readonly Stretch[] {
  const start = midnight(day);
  const before = offset(start - BEFORE, zone);
  const after = offset(start + BEHIND, zone);
  const [begins, ends] = [start + from * MINUTE, start + to * MINUTE];
  if (before === after) return [{ from: begins - before, to: ends - before }];
  const change = changeOf(start - BEFORE, start + BEHIND, zone);
  const early = { from: begins - before, to: Math.min(ends - before, change) };
  const late = { from: Math.max(begins - after, change), to: ends - after };
  return [early, late].filter((each) => each.from < each.to);
}

/** The instant at which the zone's offset changes, looked for by halves. */
function changeOf(from: number, to: number, zone: string): number {
  const old = offset(from, zone);
  let [low, high] = [from / MINUTE, to / MINUTE];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offset(middle * MINUTE, zone) === old) low = middle;
    else high = middle;
  }
  return high * MINUTE;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Asking Intl is slow beside remembering; no zone changes within a quarter of an hour. */
const QUARTER = 15 * MINUTE;
const KEPT = 20_000;
const offsets = new Map<string, number>();

/** How far the zone's wall is ahead of UTC at an instant, in milliseconds. */
function offset(at: number, zone: string): number {
  const key = `${zone} ${Math.floor(at / QUARTER)}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  if (offsets.size >= KEPT) offsets.clear();
  const asked = askedOffset(at, zone);
  offsets.set(key, asked);
  return asked;
}

function askedOffset(at: number, zone: string): number {
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

/** "Friday 27 November". */
export const longDay = (day: Day): string =>
  new Intl.DateTimeFormat("en-GB", {
    weekday: "long",
    day: "numeric",
    month: "long",
    timeZone: "UTC",
  }).format(new Date(`${day}T12:00:00Z`));
