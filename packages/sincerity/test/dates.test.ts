/** When a promise falls due. Wednesday 6 May 2026 is today unless the row says otherwise. */
import { expect, test } from "vitest";
import { dayOf } from "../src/dates/calendar.ts";
import type { DateOrder } from "../src/dates/day.ts";
import { dueIn } from "../src/dates.ts";
import { pageOf } from "./read-letter.ts";

const read = (text: string, today?: string, order: DateOrder = "day-first") => {
  const page = pageOf(text);
  const due = dueIn(page, { first: 0, last: page.size - 1 }, { today, order });
  return due && { day: due.day, words: page.span(due).quote };
};

test.each`
  text                                              | day             | words                                | because
  ${"I will call you by Friday."}                   | ${"2026-05-08"} | ${"by Friday"}                       | ${"the coming one"}
  ${"I will call you on Wednesday."}                | ${"2026-05-13"} | ${"on Wednesday"}                    | ${"today's own name means the next"}
  ${"I will call next Monday."}                     | ${"2026-05-11"} | ${"next Monday"}                     | ${"the one of next week"}
  ${"It ships tomorrow."}                           | ${"2026-05-07"} | ${"tomorrow"}                        | ${"a day on"}
  ${"It ships today."}                              | ${"2026-05-06"} | ${"today"}                           | ${"no day on"}
  ${"You have it within 3 working days."}           | ${"2026-05-11"} | ${"within 3 working days"}           | ${"Thursday, Friday, Monday"}
  ${"You have it within three days."}               | ${"2026-05-09"} | ${"within three days"}               | ${"calendar days"}
  ${"You have it within 24 hours."}                 | ${"2026-05-07"} | ${"within 24 hours"}                 | ${"a full day"}
  ${"You have it within 2 hours."}                  | ${"2026-05-06"} | ${"within 2 hours"}                  | ${"still today"}
  ${"It takes two weeks; call in 2 weeks."}         | ${"2026-05-20"} | ${"in 2 weeks"}                      | ${"a length alone is no moment"}
  ${"I will write next week."}                      | ${"2026-05-15"} | ${"next week"}                       | ${"its last working day"}
  ${"Done by the end of the week."}                 | ${"2026-05-08"} | ${"by the end of the week"}          | ${"this Friday"}
  ${"Done by the end of next week."}                | ${"2026-05-15"} | ${"by the end of next week"}         | ${"the Friday after"}
  ${"Done by the end of the month."}                | ${"2026-05-31"} | ${"by the end of the month"}         | ${"its last day"}
  ${"We meet on 3 June."}                           | ${"2026-06-03"} | ${"on 3 June"}                       | ${"this year"}
  ${"We meet on 3rd of June 2027."}                 | ${"2027-06-03"} | ${"on 3rd of June 2027"}             | ${"the year is said"}
  ${"We meet on June 3, 2027."}                     | ${"2027-06-03"} | ${"on June 3, 2027"}                 | ${"month first"}
  ${"We meet on 3 February."}                       | ${"2027-02-03"} | ${"on 3 February"}                   | ${"long past means next year"}
  ${"We meet on Friday 8 May."}                     | ${"2026-05-08"} | ${"on Friday 8 May"}                 | ${"the date decides"}
  ${"By 2026-06-01 at the latest."}                 | ${"2026-06-01"} | ${"By 2026-06-01"}                   | ${"an ISO date"}
  ${"It comes by 6 pm tomorrow."}                   | ${"2026-05-07"} | ${"by 6 pm tomorrow"}                | ${"the hour belongs to it"}
  ${"I will call you next Sunday."}                 | ${"2026-05-17"} | ${"next Sunday"}                     | ${"weeks begin on Monday"}
  ${"I will call you this Friday."}                 | ${"2026-05-08"} | ${"this Friday"}                     | ${"the coming one"}
  ${"I will call you this Wednesday."}              | ${"2026-05-06"} | ${"this Wednesday"}                  | ${"this one is today"}
  ${"You have it by the end of the day."}           | ${"2026-05-06"} | ${"by the end of the day"}           | ${"today"}
  ${"You have it by end of day."}                   | ${"2026-05-06"} | ${"by end of day"}                   | ${"the same, shorter"}
  ${"You have it by close of business."}            | ${"2026-05-06"} | ${"by close of business"}            | ${"today as well"}
  ${"You have it by the end of tomorrow."}          | ${"2026-05-07"} | ${"by the end of tomorrow"}          | ${"a day on"}
  ${"I will call you tomorrow morning."}            | ${"2026-05-07"} | ${"tomorrow morning"}                | ${"the part of the day belongs to it"}
  ${"I will call you this afternoon."}              | ${"2026-05-06"} | ${"this afternoon"}                  | ${"today"}
  ${"I will call you on Friday morning."}           | ${"2026-05-08"} | ${"on Friday morning"}               | ${"a day and its part"}
  ${"It comes the day after tomorrow."}             | ${"2026-05-08"} | ${"the day after tomorrow"}          | ${"two days on"}
  ${"It comes in two weeks' time."}                 | ${"2026-05-20"} | ${"in two weeks' time"}              | ${"a length from now"}
  ${"It comes in a fortnight."}                     | ${"2026-05-20"} | ${"in a fortnight"}                  | ${"fourteen days"}
  ${"It comes within 14 days."}                     | ${"2026-05-20"} | ${"within 14 days"}                  | ${"as it says"}
  ${"It comes within the next 48 hours."}           | ${"2026-05-08"} | ${"within the next 48 hours"}        | ${"two days"}
  ${"It comes in a couple of days."}                | ${"2026-05-08"} | ${"in a couple of days"}             | ${"a couple is two"}
  ${"It comes a week from today."}                  | ${"2026-05-13"} | ${"a week from today"}               | ${"counted from today"}
  ${"You will hear early next week."}               | ${"2026-05-12"} | ${"early next week"}                 | ${"by Tuesday"}
  ${"You will hear in the middle of next week."}    | ${"2026-05-13"} | ${"in the middle of next week"}      | ${"by Wednesday"}
  ${"You will hear later this week."}               | ${"2026-05-08"} | ${"later this week"}                 | ${"by its Friday"}
  ${"You will hear the week after next."}           | ${"2026-05-22"} | ${"the week after next"}             | ${"its Friday"}
  ${"You will hear this weekend."}                  | ${"2026-05-10"} | ${"this weekend"}                    | ${"by its Sunday"}
  ${"Done by the end of June."}                     | ${"2026-06-30"} | ${"by the end of June"}              | ${"the last of it"}
  ${"Done by end of next month."}                   | ${"2026-06-30"} | ${"by end of next month"}            | ${"June's last"}
  ${"Done no later than Friday."}                   | ${"2026-05-08"} | ${"no later than Friday"}            | ${"a deadline in other words"}
  ${"You have it by the 14th."}                     | ${"2026-05-14"} | ${"by the 14th"}                     | ${"of this month"}
  ${"You have it by the 2nd and I call."}           | ${"2026-06-02"} | ${"by the 2nd"}                      | ${"this month's is over"}
  ${"I will call you by noon."}                     | ${"2026-05-06"} | ${"by noon"}                         | ${"an hour alone is today's"}
  ${"By 09/06/2026 at the latest."}                 | ${"2026-06-09"} | ${"By 09/06/2026"}                   | ${"the day comes first"}
  ${"You have it by 3 May."}                        | ${"2026-05-03"} | ${"by 3 May"}                        | ${"a deadline gone by is still what it says"}
  ${"You have it by close of business on Tuesday."} | ${"2026-05-12"} | ${"by close of business on Tuesday"} | ${"of the day that is named"}
  ${"You have it by end of day tomorrow."}          | ${"2026-05-07"} | ${"by end of day tomorrow"}          | ${"tomorrow's"}
  ${"You have it before the weekend."}              | ${"2026-05-08"} | ${"before the weekend"}              | ${"by Friday"}
  ${"You have it in three to five working days."}   | ${"2026-05-13"} | ${"in three to five working days"}   | ${"the longer of the two"}
  ${"You have it within 3-5 days."}                 | ${"2026-05-11"} | ${"within 3-5 days"}                 | ${"with a hyphen"}
`("$text → $day: $because", ({ text, day, words }) =>
  expect(read(text, "2026-05-06")).toEqual({ day, words }),
);

test.each`
  text                                  | because
  ${"I will do it."}                    | ${"no moment is named"}
  ${"We refund what we took on 3 May."} | ${"a day just gone looks back"}
  ${"It has not moved for two days."}   | ${"a length is no moment"}
  ${"The 5th floor is closed."}         | ${"a number of something else"}
  ${"We open at 9."}                    | ${"an hour is no deadline"}
  ${"You may call me."}                 | ${"may is a month only beside a day"}
`("$text names no day ahead: $because", ({ text }) =>
  expect(read(text, "2026-05-06")).toBeUndefined(),
);

test("without today the words stand, the day doesn't", () =>
  expect(read("I will call you by Friday.")).toEqual({ day: undefined, words: "by Friday" }));

test.each`
  text               | order            | day             | because
  ${"By 09/06/2026"} | ${"month-first"} | ${"2026-09-06"} | ${"as handed in"}
  ${"By 25/06/2026"} | ${"month-first"} | ${"2026-06-25"} | ${"there is no 25th month"}
  ${"By 06/25/2026"} | ${"day-first"}   | ${"2026-06-25"} | ${"nor here"}
  ${"By 9/6/26"}     | ${"day-first"}   | ${"2026-06-09"} | ${"a short year"}
  ${"By 2026-06-09"} | ${"month-first"} | ${"2026-06-09"} | ${"ISO knows its order"}
`("$text, $order: $because", ({ text, order, day }) =>
  expect(read(text, "2026-05-06", order)?.day).toBe(day),
);

test.each`
  today                     | timeZone              | day             | because
  ${"2026-05-06"}           | ${"Asia/Tokyo"}       | ${"2026-05-06"} | ${"a day is a day"}
  ${"2026-05-06T23:30:00Z"} | ${"Europe/London"}    | ${"2026-05-07"} | ${"summer time is an hour on"}
  ${"2026-05-06T23:30:00Z"} | ${"Pacific/Auckland"} | ${"2026-05-07"} | ${"already tomorrow there"}
  ${"2026-05-06T03:30:00Z"} | ${"America/New_York"} | ${"2026-05-05"} | ${"still yesterday there"}
  ${"2026-05-06T23:30:00Z"} | ${undefined}          | ${"2026-05-06"} | ${"as it is written"}
  ${"2026-05-06T23:30:00Z"} | ${"Moon/Crater"}      | ${"2026-05-06"} | ${"no such place"}
  ${undefined}              | ${"Europe/London"}    | ${undefined}    | ${"nobody said"}
`("$today in $timeZone is $day: $because", ({ today, timeZone, day }) =>
  expect(dayOf(today, timeZone)).toBe(day),
);
