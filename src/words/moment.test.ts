import { expect, test } from "vitest";
import { daysLater, isAfter, minutesBetween, minutesLater, moment } from "./moment.ts";

const noon = moment("2026-11-23T12:00:00Z");

test.each`
  iso                                | is                            | why
  ${"2026-11-23T12:00:00Z"}          | ${"2026-11-23T12:00:00.000Z"} | ${"it is in UTC already"}
  ${"2026-11-23T13:00:00+01:00"}     | ${"2026-11-23T12:00:00.000Z"} | ${"an offset is another way to say it"}
  ${"2026-11-23 12:00:00.123456+00"} | ${"2026-11-23T12:00:00.123Z"} | ${"Postgres writes it so"}
`("$iso is $is: $why", ({ iso, is }) => {
  expect(moment(iso)).toBe(is);
});

test.each(["", "yesterday", "2026-13-01T00:00:00Z", "2026-11-23T25:00:00Z"])(
  "“%s” is no moment, and stops the program",
  (words) => {
    expect(() => moment(words)).toThrow(RangeError);
  },
);

test.each`
  from    | minutes  | is                            | why
  ${noon} | ${90}    | ${"2026-11-23T13:30:00.000Z"} | ${"an hour and a half"}
  ${noon} | ${-1440} | ${"2026-11-22T12:00:00.000Z"} | ${"a day before"}
  ${noon} | ${0.5}   | ${"2026-11-23T12:00:30.000Z"} | ${"half a minute"}
`("$minutes minutes after noon it is $is: $why", ({ from, minutes, is }) => {
  expect(minutesLater(from, minutes)).toBe(is);
  expect(minutesBetween(from, is)).toBe(minutes);
});

test("a day later is 24 hours, also when the clocks on the wall change in between", () => {
  const before = moment("2026-10-24T12:00:00+02:00");
  expect(minutesBetween(before, daysLater(before, 1))).toBe(24 * 60);
});

test("after is after, and not at the same time", () => {
  expect(isAfter(minutesLater(noon, 1), noon)).toBe(true);
  expect(isAfter(noon, noon)).toBe(false);
  expect(isAfter(noon, minutesLater(noon, 1))).toBe(false);
});
