/** The sample's diary: which moment a line means, and which day a text names. */
import { expect, test } from "vitest";
import { moment } from "../../words/moment.ts";
import { dated, momentOf, WHEN, workday } from "./days.ts";

const zone = "Europe/Berlin";

test.each`
  when          | opened                         | means                     | why
  ${"-1 10:20"} | ${"2026-11-25T09:00:00+01:00"} | ${"2026-11-24T09:20:00Z"} | ${"yesterday, on the wall of the house"}
  ${"-1 10:20"} | ${"2026-11-23T09:00:00+01:00"} | ${"2026-11-20T09:20:00Z"} | ${"on a Monday it is Friday"}
  ${"-1 10:20"} | ${"2026-11-22T09:00:00+01:00"} | ${"2026-11-20T09:20:00Z"} | ${"on a Sunday too"}
  ${"-6 21:05"} | ${"2026-11-25T09:00:00+01:00"} | ${"2026-11-17T20:05:00Z"} | ${"six working days reach over a weekend"}
  ${"-1 10:20"} | ${"2026-03-30T09:00:00+02:00"} | ${"2026-03-27T09:20:00Z"} | ${"before the clocks went forward it was winter"}
  ${"-40m"}     | ${"2026-11-25T00:10:00+01:00"} | ${"2026-11-24T22:30:00Z"} | ${"minutes know no working day"}
`("$when is $means: $why", ({ when, opened, means }) => {
  expect(momentOf(when, { now: moment(opened), zone })).toBe(moment(means));
});

test.each`
  text           | why
  ${"-0m 10:20"} | ${"minutes have no hour"}
  ${"3 10:20"}   | ${"a diary never looks ahead"}
  ${"-3"}        | ${"a day without its hour"}
  ${"-3 24:10"}  | ${"no wall shows this"}
`("“$text” is no moment: $why", ({ text }) => {
  expect(WHEN.test(text)).toBe(false);
});

test.each`
  count | day             | why
  ${0}  | ${"2026-11-20"} | ${"the same day"}
  ${1}  | ${"2026-11-23"} | ${"after Friday comes Monday"}
  ${-5} | ${"2026-11-13"} | ${"a week back"}
`("$count working days from a Friday is $day: $why", ({ count, day }) => {
  expect(workday("2026-11-20", count)).toBe(day);
});

test("a text names its days as one says them", () => {
  expect(dated("I wrote on {-1} and will write by {+2}.", "2026-11-20")).toBe(
    "I wrote on Thursday 19 November and will write by Tuesday 24 November.",
  );
});
