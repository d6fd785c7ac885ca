/** Hours and days off as they are typed and said. */
import { expect, test } from "vitest";
import { clockOf, holidaySays, lateOnFriday, minutesOf } from "./timetable.ts";

test.each`
  typed      | minutes  | shown      | why
  ${"09:00"} | ${540}   | ${"09:00"} | ${"as it is"}
  ${"23:59"} | ${1_440} | ${"23:59"} | ${"a time field knows no midnight at the end"}
  ${""}      | ${null}  | ${""}      | ${"half typed is nothing yet"}
`("$typed: $why", ({ typed, minutes, shown }) => {
  expect(minutesOf(typed)).toBe(minutes);
  expect(minutes === null ? "" : clockOf(minutes)).toBe(shown);
});

test.each`
  holiday                                     | says
  ${{ day: "2026-12-24" }}                    | ${"24 December 2026"}
  ${{ on: "12-24" }}                          | ${"Every year on 24 December"}
  ${{ easter: -2 }}                           | ${"2 days before Easter"}
  ${{ easter: 1 }}                            | ${"A day after Easter"}
  ${{ weekday: "friday", nth: -1, month: 8 }} | ${"The last Friday of August"}
  ${{ weekday: "monday", before: "05-25" }}   | ${"The Monday on or before 25 May"}
`("$says", ({ holiday, says }) => {
  expect(holidaySays({ ...holiday, name: "x" })).toBe(says);
});

test("the Friday to come, also on a Friday", () => {
  expect(lateOnFriday(Date.parse("2026-11-23T12:00"))).toBe("2026-11-27T16:50");
  expect(lateOnFriday(Date.parse("2026-11-27T12:00"))).toBe("2026-12-04T16:50");
});
