/** Open hours against an oracle that looks at the wall minute by minute, and knows no more. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Moment, minutesLater, moment } from "../words/moment.ts";
import { businessMinutesBetween, type Calendar, closingAfter, dueAfter } from "./calendar.ts";
import { WEEKDAYS } from "./day.ts";
import type { Pause } from "./pause.ts";

const MINUTE = 60_000;
/** How far the oracle looks: three weeks, with weekends and changes of clocks in them. */
const HORIZON = 21 * 24 * 60;

type Wall = { readonly day: string; readonly weekday: string; readonly minute: number };
const seen = new Map<string, Wall>();
const formats = new Map<string, Intl.DateTimeFormat>();

const QUARTER = 15 * MINUTE;

/** The wall at an instant; Intl is asked each quarter, within which no zone here changes. */
function wallAt(at: number, zone: string): Wall {
  const since = at % QUARTER;
  const key = `${zone} ${at - since}`;
  const quarter = seen.get(key) ?? askedAt(at - since, zone);
  seen.set(key, quarter);
  return { ...quarter, minute: quarter.minute + since / MINUTE };
}

/** What a person reads off the wall, by Intl alone. */
function askedAt(at: number, zone: string): Wall {
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat("en-GB", {
      timeZone: zone,
      hourCycle: "h23",
      weekday: "long",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
    });
  formats.set(zone, format);
  const parts = Object.fromEntries(
    format.formatToParts(at).map(({ type, value }) => [type, value]),
  );
  return {
    day: `${parts["year"]}-${parts["month"]}-${parts["day"]}`,
    weekday: String(parts["weekday"]).toLowerCase(),
    minute: Number(parts["hour"]) * 60 + Number(parts["minute"]),
  };
}

type Days = readonly string[];

/** Whether the minute that begins now is one of work; `holidays` are the days, written out. */
function isOpen({ zone, hours }: Calendar, holidays: Days, at: number): boolean {
  const { day, weekday, minute } = wallAt(at, zone);
  if (holidays.includes(day)) return false;
  const openings = hours[weekday as keyof Calendar["hours"]];
  return openings.some(({ from, to }) => from <= minute && minute < to);
}

const isPaused = (pauses: readonly Pause[], at: number): boolean =>
  pauses.some(({ from, to }) => Date.parse(from) <= at && at < Date.parse(to));

function dueByCounting(
  calendar: Calendar,
  holidays: Days,
  from: Moment,
  n: number,
  pauses: Pauses,
) {
  const start = Date.parse(from);
  let counted = 0;
  for (let at = start; at < start + HORIZON * MINUTE; at += MINUTE) {
    if (!isOpen(calendar, holidays, at) || isPaused(pauses, at)) continue;
    counted += 1;
    if (counted === n) return moment(new Date(at + MINUTE).toISOString());
  }
  return undefined;
}

function openByCounting(calendar: Calendar, holidays: Days, from: Moment, to: Moment, p: Pauses) {
  let counted = 0;
  for (let at = Date.parse(from); at < Date.parse(to); at += MINUTE) {
    if (isOpen(calendar, holidays, at) && !isPaused(p, at)) counted += 1;
  }
  return counted;
}

function closeByCounting(calendar: Calendar, holidays: Days, from: Moment, n: number, p: Pauses) {
  const start = Date.parse(from);
  const today = wallAt(start, calendar.zone).day;
  const closes = new Map<string, number>();
  for (let at = start; at < start + HORIZON * MINUTE; at += MINUTE) {
    const { day } = wallAt(at, calendar.zone);
    if (day > today && isOpen(calendar, holidays, at)) closes.set(day, at + MINUTE);
  }
  // The last of these days may not be over yet.
  const whole = [...closes.values()].slice(0, -1);
  const counts = whole.filter((close) => !isPaused(p, close - MINUTE));
  const close = counts[n - 1];
  return close === undefined ? undefined : moment(new Date(close).toISOString());
}

type Pauses = readonly Pause[];

const ZONES = [
  "UTC",
  "Europe/Berlin",
  "Europe/London",
  "America/New_York",
  "America/St_Johns",
  "Australia/Lord_Howe",
  "Pacific/Chatham",
  "Asia/Kathmandu",
  "Africa/Casablanca",
];
/** Minutes about which clocks go forward or back in one of these zones. */
const CHANGES = [
  "2026-03-29T01:00Z",
  "2026-10-25T01:00Z",
  "2026-03-08T07:00Z",
  "2026-11-01T06:00Z",
  "2026-03-08T05:30Z",
  "2026-04-04T15:00Z",
  "2026-10-03T15:30Z",
  "2026-04-04T14:00Z",
  "2026-02-15T02:00Z",
].map(moment);
const starts = fc
  .tuple(fc.constantFrom(...CHANGES), fc.integer({ min: -6 * 1_440, max: 2_000 }))
  .map(([at, minutes]) => minutesLater(at, minutes));
const openings = fc
  .uniqueArray(fc.integer({ min: 0, max: 1_440 }), { maxLength: 8 })
  .map((marks) => [...marks].sort((a, b) => a - b))
  .map((marks) =>
    marks.flatMap((from, place) => {
      const to = marks[place + 1];
      return place % 2 === 0 && to !== undefined ? [{ from, to }] : [];
    }),
  );
/** Each weekday has hours of its own, many of them around the hours that are skipped or doubled. */
const weeks = fc
  .tuple(fc.constantFrom(...ZONES), fc.array(openings, { minLength: 7, maxLength: 7 }))
  .map(([zone, days]) => ({
    zone,
    hours: Object.fromEntries(WEEKDAYS.map((day, place) => [day, days[place] ?? []])),
  }))
  .filter(({ hours }) => Object.values(hours).some((day) => day.length > 0));
const offs = fc.uniqueArray(
  fc.constantFrom("2026-03-30", "2026-04-06", "2026-10-26", "2026-11-02", "2026-10-05"),
  { maxLength: 4 },
);
const pausesAfter = (from: Moment) =>
  fc
    .array(fc.tuple(fc.integer({ min: -500, max: 9_000 }), fc.integer({ min: 1, max: 3_000 })), {
      maxLength: 3,
    })
    .map((all) =>
      all.map(([begins, lasts]) => ({
        from: minutesLater(from, begins),
        to: minutesLater(from, begins + lasts),
      })),
    );
const scenes = starts.chain((from) => fc.tuple(weeks, offs, fc.constant(from), pausesAfter(from)));
type Scene = [{ zone: string; hours: object }, string[], Moment, Pause[]];
const calendarOf = ({ zone, hours }: Scene[0], holidays: Days): Calendar => ({
  id: "c",
  name: "C",
  source: "test",
  zone,
  hours: hours as Calendar["hours"],
  holidays: holidays.map((day) => ({ day, name: "Holiday" })),
});
const RUNS = { numRuns: 120 };

describe("as if somebody had watched the wall clock", () => {
  test("so many open minutes are over", () => {
    const law = ([week, holidays, from, pauses]: Scene, minutes: number) => {
      const calendar = calendarOf(week, holidays);
      const due = dueByCounting(calendar, holidays, from, minutes, pauses);
      fc.pre(due !== undefined);
      expect(dueAfter(calendar, from, minutes, pauses)).toBe(due);
    };
    fc.assert(fc.property(scenes, fc.integer({ min: 1, max: 2_500 }), law), RUNS);
  });

  test("so many open minutes lie between", () => {
    const law = ([week, holidays, from, pauses]: Scene, minutes: number) => {
      const calendar = calendarOf(week, holidays);
      const to = minutesLater(from, minutes);
      const counted = openByCounting(calendar, holidays, from, to, pauses);
      expect(businessMinutesBetween(calendar, from, to, pauses)).toBe(counted);
    };
    fc.assert(fc.property(scenes, fc.integer({ min: 0, max: 12_000 }), law), RUNS);
  });

  test("so many business days have closed", () => {
    const law = ([week, holidays, from, pauses]: Scene, days: number) => {
      const calendar = calendarOf(week, holidays);
      const close = closeByCounting(calendar, holidays, from, days, pauses);
      fc.pre(close !== undefined);
      expect(closingAfter(calendar, from, days, pauses)).toBe(close);
    };
    fc.assert(fc.property(scenes, fc.integer({ min: 1, max: 6 }), law), RUNS);
  });
});
