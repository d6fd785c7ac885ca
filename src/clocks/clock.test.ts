/** Clocks: when they run out, how they stand, and dated deadlines of rules that count in days. */
import { describe, expect, test } from "vitest";
import { type Moment, moment } from "../words/moment.ts";
import { type Allowance, allowanceOf, endOf, spokenAllowance } from "./allowance.ts";
import type { Calendar } from "./calendar.ts";
import { type Clock, read, readAll, spokenWithin } from "./clock.ts";
import { type Course, NO_COURSE } from "./course.ts";
import { mostPressing } from "./reading.ts";
import type { Severity } from "./severity.ts";

const day = [{ from: 540, to: 1020 }];
const week = { monday: day, tuesday: day, wednesday: day, thursday: day, friday: day };
const office: Calendar = {
  id: "office-hours",
  name: "Office hours",
  source: "test",
  zone: "Europe/London",
  hours: { ...week, saturday: [], sunday: [] },
  holidays: [
    { day: "2026-12-25", name: "Christmas Day" },
    { day: "2026-12-28", name: "Boxing Day (substitute)" },
  ],
};

const length = (text: string): Allowance => {
  const allowance = allowanceOf(text);
  if (!allowance.ok) throw new Error(allowance.refusal.because);
  return allowance.value;
};

/** Weighed before the clock began, so that only this severity counts. */
const weighed = (severity: Severity | null): Course => ({
  ...NO_COURSE,
  weighed: severity ? [{ at: moment("2026-01-01T00:00Z"), severity }] : [],
});
const RECEIVED = moment("2026-11-02T10:00Z");

test.each`
  text                     | spoken                   | end                         | why
  ${"30 business minutes"} | ${"30 business minutes"} | ${"2026-10-23T16:30+01:00"} | ${"within opening hours"}
  ${"4 business hours"}    | ${"4 business hours"}    | ${"2026-10-26T12:00Z"}      | ${"the rest on Monday"}
  ${"1 business day"}      | ${"1 business day"}      | ${"2026-10-26T17:00Z"}      | ${"until closing time"}
  ${"90 minutes"}          | ${"90 minutes"}          | ${"2026-10-23T17:30+01:00"} | ${"by the clock alone"}
  ${"72 hours"}            | ${"72 hours"}            | ${"2026-10-26T15:00Z"}      | ${"72 hours, though clocks go back"}
  ${"3 days"}              | ${"3 days"}              | ${"2026-10-26T16:00Z"}      | ${"the same time by the wall"}
  ${"1 month"}             | ${"1 month"}             | ${"2026-11-23T16:00Z"}      | ${"the same date"}
  ${" 2 week "}            | ${"2 weeks"}             | ${"2026-11-06T16:00Z"}      | ${"however it is typed"}
`("$text from Friday 16:00 end at $end ($why)", ({ text, spoken, end }) => {
  expect(spokenAllowance(length(text))).toBe(spoken);
  expect(endOf(length(text), moment("2026-10-23T16:00+01:00"), office)).toBe(moment(end));
});

test.each([
  "soon",
  "0 days",
  "-1 days",
  "1.5 hours",
  "2 business weeks",
  "two days",
  "3 fortnights",
])("“%s” is no length of time", (text) => {
  expect(allowanceOf(text)).toMatchObject({
    ok: false,
    refusal: { code: "unreadable_allowance", because: expect.stringContaining("Write it like") },
  });
});

const answer: Clock = {
  id: "acknowledge",
  name: "First answer",
  starts: "complained",
  stops: ["acknowledged", "nothing_owed"],
  channels: {},
  promised: false,
  pauses: [],
  within: {
    untriaged: length("1 business hour"),
    critical: length("1 business hour"),
    severe: length("2 business hours"),
    moderate: length("4 business hours"),
    minor: length("4 business hours"),
  },
  source: "our choice",
};
const at = (time: string): Moment => moment(`2026-11-02T${time}Z`);

describe("the first answer to a moderate failure, complained of at 10:00,", () => {
  test.each`
    now        | metAt      | state         | why
    ${"10:00"} | ${null}    | ${"running"}  | ${"four hours left"}
    ${"13:00"} | ${null}    | ${"running"}  | ${"a quarter left is not yet less"}
    ${"13:01"} | ${null}    | ${"soon"}     | ${"less than a quarter left"}
    ${"14:00"} | ${null}    | ${"soon"}     | ${"the last moment is still in time"}
    ${"14:01"} | ${null}    | ${"overdue"}  | ${"past due"}
    ${"16:00"} | ${"14:00"} | ${"met"}      | ${"answered at the last moment"}
    ${"16:00"} | ${"14:01"} | ${"met_late"} | ${"late stays late"}
  `("is $state at $now, met at $metAt ($why)", ({ now, metAt, state }) => {
    const met = metAt && at(metAt);
    const known = { now: at(now), calendar: office };
    const run = { startedAt: at("10:00"), metAt: met };
    expect(read(answer, weighed("moderate"), run, known)).toEqual({
      id: "acknowledge",
      name: "First answer",
      kind: "house",
      startedAt: at("10:00"),
      warnAt: at("13:00"),
      dueAt: at("14:00"),
      actBy: at("14:00"),
      metAt: met,
      state,
      rests: "4 business hours: moderate",
      source: "our choice",
    });
  });
});

test.each`
  severity      | due        | why
  ${null}       | ${"11:00"} | ${"nobody has looked yet, so it is urgent"}
  ${"critical"} | ${"11:00"} | ${"the handbook's word"}
  ${"severe"}   | ${"12:00"} | ${"the handbook's word"}
  ${"minor"}    | ${"14:00"} | ${"the triage gives time back"}
`("$severity is due at $due ($why)", ({ severity, due }) => {
  const run = { startedAt: at("10:00"), metAt: null };
  const known = { now: at("10:00"), calendar: office };
  expect(read(answer, weighed(severity), run, known).dueAt).toBe(at(due));
});

test("a clock of weeks warns while there are still open hours before a holiday", () => {
  const eight = length("8 weeks");
  const within = {
    untriaged: eight,
    minor: eight,
    moderate: eight,
    severe: eight,
    critical: eight,
  };
  const state = (now: string) =>
    read(
      { ...answer, within },
      NO_COURSE,
      { startedAt: RECEIVED, metAt: null },
      { now: moment(now), calendar: office },
    ).state;
  expect(state("2026-12-04T10:00Z")).toBe("running");
  expect(state("2026-12-24T16:00Z")).toBe("soon");
  expect(state("2026-12-28T11:00Z")).toBe("overdue");
});

test("a calendar allowance that ends before we open again warns at once", () => {
  const hours = { ...answer, within: { ...answer.within, critical: length("4 hours") } };
  const saturday = moment("2026-11-07T10:00Z");
  const run = { startedAt: saturday, metAt: null };
  const known = { now: saturday, calendar: office };
  expect(read(hours, weighed("critical"), run, known).state).toBe("soon");
});

describe("the clocks of a case", () => {
  const course = weighed("minor");
  const known = { now: at("13:30"), calendar: office };
  const clocks = [answer, { ...answer, id: "deliver", starts: "offer_accepted" as const }];
  const ids = (readings: ReturnType<typeof readAll>) => readings.map(({ id }) => id);

  test("only those that have started are read", () => {
    expect(ids(readAll(clocks, { complained: at("10:00") }, course, known))).toEqual([
      "acknowledge",
    ]);
    expect(readAll(clocks, {}, course, known)).toEqual([]);
  });

  test("the first of several ends stops a clock", () => {
    const marks = { complained: at("10:00"), acknowledged: at("15:00"), nothing_owed: at("12:00") };
    const [first] = readAll(clocks, marks, course, known);
    expect(first).toMatchObject({ metAt: at("12:00"), state: "met" });
  });

  test("the most pressing is the one due first of those that are not met", () => {
    const marks = { complained: at("10:00"), offer_accepted: at("09:00") };
    const readings = readAll(clocks, marks, course, known);
    expect(mostPressing(readings)?.id).toBe("deliver");
    expect(mostPressing(readings.map((each) => ({ ...each, metAt: at("12:00") })))).toBeNull();
  });
});

test("an allowance by severity is said from the hardest to the usual", () => {
  const three = length("3 days");
  const same = { untriaged: three, minor: three, moderate: three, severe: three, critical: three };
  expect(spokenWithin({ ...answer, within: same })).toBe("3 days");
  expect(spokenWithin(answer)).toBe(
    "1 business hour if critical, 2 business hours if severe, otherwise 4 business hours",
  );
});
