/** Business hours against dated tables, laws that always hold, and a plain count of minutes. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Moment, minutesLater, moment } from "../words/moment.ts";
import { businessMinutesBetween, type Calendar, closingAfter, dueAfter } from "./calendar.ts";
import { atTheWall, daysAfter, monthsAfter, onTheWall, WEEKDAYS, weekdayOf } from "./day.ts";

const NINE_TO_FIVE = [{ from: 540, to: 1020 }];
const LUNCH = [
  { from: 540, to: 720 },
  { from: 780, to: 1020 },
];
const NIGHT = [{ from: 0, to: 360 }];

function calendar(zone: string, day = NINE_TO_FIVE, holidays: string[] = []): Calendar {
  const closed = { saturday: [], sunday: [] };
  const week = { monday: day, tuesday: day, wednesday: day, thursday: day, friday: day };
  const named = holidays.map((each) => ({ day: each, name: "Holiday" }));
  return {
    id: "c",
    name: "C",
    source: "test",
    zone,
    hours: { ...week, ...closed },
    holidays: named,
  };
}
const everyDay = (zone: string, day: Calendar["hours"]["monday"]): Calendar => ({
  ...calendar(zone),
  hours: Object.fromEntries(WEEKDAYS.map((each) => [each, day])) as Calendar["hours"],
});

const berlin = calendar("Europe/Berlin");
const lunch = calendar("Europe/Berlin", LUNCH);
const christmas = calendar("Europe/Berlin", NINE_TO_FIVE, ["2026-12-25", "2026-12-28"]);
const nights = everyDay("Europe/Berlin", NIGHT);
const newYork = calendar("America/New_York");
const kathmandu = calendar("Asia/Kathmandu");

describe("an answer is due", () => {
  test.each`
    at           | from                        | minutes | due                         | why
    ${berlin}    | ${"2026-11-02T10:00+01:00"} | ${60}   | ${"2026-11-02T11:00+01:00"} | ${"within the day"}
    ${berlin}    | ${"2026-11-02T16:30+01:00"} | ${60}   | ${"2026-11-03T09:30+01:00"} | ${"over the night"}
    ${berlin}    | ${"2026-11-06T16:00+01:00"} | ${120}  | ${"2026-11-09T10:00+01:00"} | ${"over the weekend"}
    ${berlin}    | ${"2026-11-07T12:00+01:00"} | ${60}   | ${"2026-11-09T10:00+01:00"} | ${"said on a Saturday"}
    ${berlin}    | ${"2026-11-02T07:00+01:00"} | ${60}   | ${"2026-11-02T10:00+01:00"} | ${"said before opening"}
    ${berlin}    | ${"2026-11-02T16:00+01:00"} | ${60}   | ${"2026-11-02T17:00+01:00"} | ${"at the very close, not the next opening"}
    ${berlin}    | ${"2026-11-02T17:00+01:00"} | ${1}    | ${"2026-11-03T09:01+01:00"} | ${"said at the very close"}
    ${berlin}    | ${"2026-11-07T12:00+01:00"} | ${0}    | ${"2026-11-09T09:00+01:00"} | ${"at once means at the next opening"}
    ${berlin}    | ${"2026-11-02T17:00+01:00"} | ${0}    | ${"2026-11-02T17:00+01:00"} | ${"at once, at the very close"}
    ${lunch}     | ${"2026-11-02T11:30+01:00"} | ${60}   | ${"2026-11-02T13:30+01:00"} | ${"lunch doesn't count"}
    ${christmas} | ${"2026-12-24T16:00+01:00"} | ${120}  | ${"2026-12-29T10:00+01:00"} | ${"two holidays and a weekend"}
    ${berlin}    | ${"2026-03-27T16:00+01:00"} | ${120}  | ${"2026-03-30T10:00+02:00"} | ${"clocks go forward over the weekend"}
    ${newYork}   | ${"2026-10-30T16:00-04:00"} | ${120}  | ${"2026-11-02T10:00-05:00"} | ${"clocks go back over the weekend"}
    ${nights}    | ${"2026-03-29T01:00+01:00"} | ${120}  | ${"2026-03-29T04:00+02:00"} | ${"an hour of the shift never comes"}
    ${nights}    | ${"2026-10-25T01:00+02:00"} | ${120}  | ${"2026-10-25T02:00+01:00"} | ${"an hour of the shift comes twice"}
    ${kathmandu} | ${"2026-11-02T16:30+05:45"} | ${60}   | ${"2026-11-03T09:30+05:45"} | ${"a zone of quarter hours"}
  `("$minutes minutes after $from: $due ($why)", ({ at, from, minutes, due }) => {
    expect(dueAfter(at, moment(from), minutes)).toBe(moment(due));
    expect(businessMinutesBetween(at, moment(from), moment(due))).toBe(minutes);
  });
});

test.each`
  at           | from                        | days | close                       | why
  ${berlin}    | ${"2026-11-02T10:00+01:00"} | ${1} | ${"2026-11-03T17:00+01:00"} | ${"counting begins on the day after"}
  ${berlin}    | ${"2026-11-02T07:00+01:00"} | ${1} | ${"2026-11-03T17:00+01:00"} | ${"however early it came"}
  ${berlin}    | ${"2026-11-06T10:00+01:00"} | ${1} | ${"2026-11-09T17:00+01:00"} | ${"Friday's next day is Monday"}
  ${christmas} | ${"2026-12-23T10:00+01:00"} | ${2} | ${"2026-12-29T17:00+01:00"} | ${"holidays are no business days"}
  ${newYork}   | ${"2026-11-03T03:00Z"}      | ${1} | ${"2026-11-03T17:00-05:00"} | ${"there it is still Monday"}
`("$days business days after $from: $close ($why)", ({ at, from, days, close }) => {
  expect(closingAfter(at, moment(from), days)).toBe(moment(close));
});

test.each`
  from       | to         | open  | why
  ${"00:00"} | ${"04:00"} | ${60} | ${"02:00–02:30 is taken as 03:00–03:30, and counts once"}
  ${"03:30"} | ${"04:00"} | ${30} | ${"the second opening begins where the first ends"}
`("when 02:00–03:00 is skipped, $from–$to has $open open minutes ($why)", ({ from, to, open }) => {
  const hours = [
    { from: 120, to: 150 },
    { from: 180, to: 240 },
  ];
  const wall = (time: string) =>
    atTheWall("2026-03-29", Date.parse(`1970-01-01T${time}Z`), "Europe/Berlin");
  const at = everyDay("Europe/Berlin", hours);
  expect(businessMinutesBetween(at, wall(from), wall(to))).toBe(open);
});

test.each`
  day             | time       | zone                     | instant                | why
  ${"2026-03-29"} | ${"01:59"} | ${"Europe/Berlin"}       | ${"2026-03-29T00:59Z"} | ${"before clocks go forward"}
  ${"2026-03-29"} | ${"02:30"} | ${"Europe/Berlin"}       | ${"2026-03-29T01:30Z"} | ${"skipped: 03:30"}
  ${"2026-03-29"} | ${"06:00"} | ${"Europe/Berlin"}       | ${"2026-03-29T04:00Z"} | ${"after"}
  ${"2026-10-25"} | ${"02:30"} | ${"Europe/Berlin"}       | ${"2026-10-25T00:30Z"} | ${"comes twice: the first"}
  ${"2026-10-25"} | ${"03:00"} | ${"Europe/Berlin"}       | ${"2026-10-25T02:00Z"} | ${"after both"}
  ${"2026-10-04"} | ${"02:15"} | ${"Australia/Lord_Howe"} | ${"2026-10-03T15:45Z"} | ${"half an hour is skipped"}
  ${"2026-11-01"} | ${"00:30"} | ${"America/New_York"}    | ${"2026-11-01T04:30Z"} | ${"west of Greenwich"}
`("$zone shows $time on $day at $instant ($why)", ({ day, time, zone, instant }) => {
  expect(atTheWall(day, Date.parse(`1970-01-01T${time}Z`), zone)).toBe(moment(instant));
});

test("a calendar that never opens stops the program instead of running for ever", () => {
  const never = everyDay("UTC", []);
  expect(() => dueAfter(never, moment("2026-11-02T10:00Z"), 1)).toThrow("never opens");
  expect(() => closingAfter(never, moment("2026-11-02T10:00Z"), 1)).toThrow("never opens");
});

test.each`
  day             | months | lands           | why
  ${"2026-01-31"} | ${1}   | ${"2026-02-28"} | ${"a short month ends it"}
  ${"2028-01-31"} | ${1}   | ${"2028-02-29"} | ${"a leap year"}
  ${"2026-12-15"} | ${2}   | ${"2027-02-15"} | ${"over the year"}
`("$months months after $day: $lands ($why)", ({ day, months, lands }) => {
  expect(monthsAfter(day, months)).toBe(lands);
});

const ZONES = ["UTC", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu"];
const instants = fc
  .date({ min: new Date("2024-01-01"), max: new Date("2029-01-01"), noInvalidDate: true })
  .map((date) => moment(date.toISOString()));
const openings = fc
  .uniqueArray(fc.integer({ min: 0, max: 1440 }), { minLength: 2, maxLength: 6 })
  .map((marks) => [...marks].sort((a, b) => a - b))
  .map((marks) =>
    marks.flatMap((from, place) => {
      const to = marks[place + 1];
      return place % 2 === 0 && to !== undefined ? [{ from, to }] : [];
    }),
  );
/** Hours in which clocks go forward or back, so that the laws meet them often. */
const CHANGES = [
  "2026-03-29T01:00Z",
  "2026-10-25T01:00Z",
  "2026-03-08T07:00Z",
  "2026-11-01T06:00Z",
  "2026-04-04T15:00Z",
  "2026-10-03T15:30Z",
].map(moment);
const anytime = fc.oneof(
  instants,
  fc
    .tuple(fc.constantFrom(...CHANGES), fc.integer({ min: -1_500, max: 1_500 }))
    .map(([at, minutes]) => minutesLater(at, minutes)),
);
const calendars = fc.tuple(fc.constantFrom(...ZONES), openings).map(([zone, day]): Calendar => {
  const holidays = ["2026-03-30", "2026-11-02"].map((each) => ({ day: each, name: "Holiday" }));
  return { ...everyDay(zone, day), holidays };
});
const spans = fc.integer({ min: 1, max: 3_000 });
const orNone = fc.integer({ min: 0, max: 3_000 });
const RUNS = { numRuns: 300 };

describe("always, in every zone and whatever the hours", () => {
  test("two allowances in a row are one of their sum", () => {
    const law = (at: Calendar, from: Moment, one: number, other: number) => {
      expect(dueAfter(at, dueAfter(at, from, one), other)).toBe(dueAfter(at, from, one + other));
    };
    fc.assert(fc.property(calendars, anytime, orNone, orNone, law), RUNS);
  });

  test("what is due later was begun later or given longer", () => {
    const law = (at: Calendar, from: Moment, wait: number, minutes: number) => {
      const due = dueAfter(at, from, minutes);
      expect(dueAfter(at, minutesLater(from, wait), minutes) >= due).toBe(true);
      expect(dueAfter(at, from, minutes + wait) > due).toBe(true);
    };
    fc.assert(fc.property(calendars, anytime, spans, spans, law), RUNS);
  });

  test("the open minutes until it is due are those that were given", () => {
    const law = (at: Calendar, from: Moment, minutes: number) => {
      expect(businessMinutesBetween(at, from, dueAfter(at, from, minutes))).toBeCloseTo(minutes, 6);
    };
    fc.assert(fc.property(calendars, anytime, spans, law), RUNS);
  });

  test("nothing is ever due outside opening hours", () => {
    const law = (zone: string, from: Moment, minutes: number) => {
      const at = calendar(zone, LUNCH, ["2026-03-30"]);
      const { day, since } = onTheWall(dueAfter(at, from, minutes), zone);
      expect(day).not.toBe("2026-03-30");
      expect(["saturday", "sunday"]).not.toContain(weekdayOf(day));
      const minute = since / 60_000;
      expect(LUNCH.some((open) => minute > open.from && minute <= open.to)).toBe(true);
    };
    fc.assert(fc.property(fc.constantFrom(...ZONES), anytime, spans, law), RUNS);
  });

  test("an instant's wall time leads back to it, but for the hour that comes twice", () => {
    const law = (zone: string, at: Moment) => {
      const { day, since } = onTheWall(at, zone);
      const back = atTheWall(day, since, zone);
      expect(onTheWall(back, zone)).toEqual({ day, since });
      expect(back <= at).toBe(true);
    };
    fc.assert(fc.property(fc.constantFrom(...ZONES), anytime, law), RUNS);
  });
});

test("counting each minute by the wall clock comes to the same", () => {
  const law = (zone: string, begins: Moment, minutes: number) => {
    const at = calendar(zone, LUNCH);
    const from = moment(`${begins.slice(0, 17)}00Z`);
    const wall = new Intl.DateTimeFormat("en-GB", {
      timeZone: zone,
      weekday: "short",
      hour: "2-digit",
      minute: "2-digit",
      hour12: false,
    });
    let open = 0;
    for (let minute = 0; minute < minutes; minute += 1) {
      const [weekday, time] = wall.format(Date.parse(from) + minute * 60_000).split(" ");
      const weekend = weekday?.startsWith("S");
      const hour = Number(time?.slice(0, 2));
      if (!weekend && hour >= 9 && hour < 17 && hour !== 12) open += 1;
    }
    expect(businessMinutesBetween(at, from, minutesLater(from, minutes))).toBe(open);
  };
  const lengths = fc.integer({ min: 0, max: 6_000 });
  fc.assert(fc.property(fc.constantFrom(...ZONES), anytime, lengths, law), { numRuns: 40 });
});

test("the day after the last of February", () => {
  expect([daysAfter("2027-02-28", 1), daysAfter("2028-02-28", 1)]).toEqual([
    "2027-03-01",
    "2028-02-29",
  ]);
});
