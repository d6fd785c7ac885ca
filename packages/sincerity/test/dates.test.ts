/** When a promise falls due. Wednesday 6 May 2026 is today unless the row says otherwise. */
import { expect, test } from "vitest";
import { dueIn } from "../src/dates.ts";
import { pageOf } from "./read-letter.ts";

const read = (text: string, today?: string) => {
  const page = pageOf(text);
  const due = dueIn(page, { first: 0, last: page.size - 1 }, today);
  return due && { day: due.day, words: page.span(due).quote };
};

test.each`
  text                                      | day             | words                        | because
  ${"I will call you by Friday."}           | ${"2026-05-08"} | ${"by Friday"}               | ${"the coming one"}
  ${"I will call you on Wednesday."}        | ${"2026-05-13"} | ${"on Wednesday"}            | ${"today's own name means the next"}
  ${"I will call next Monday."}             | ${"2026-05-11"} | ${"next Monday"}             | ${"the coming one, not the one after"}
  ${"It ships tomorrow."}                   | ${"2026-05-07"} | ${"tomorrow"}                | ${"a day on"}
  ${"It ships today."}                      | ${"2026-05-06"} | ${"today"}                   | ${"no day on"}
  ${"You have it within 3 working days."}   | ${"2026-05-11"} | ${"within 3 working days"}   | ${"Thursday, Friday, Monday"}
  ${"You have it within three days."}       | ${"2026-05-09"} | ${"within three days"}       | ${"calendar days"}
  ${"You have it within 24 hours."}         | ${"2026-05-07"} | ${"within 24 hours"}         | ${"a full day"}
  ${"You have it within 2 hours."}          | ${"2026-05-06"} | ${"within 2 hours"}          | ${"still today"}
  ${"It takes two weeks; call in 2 weeks."} | ${"2026-05-20"} | ${"in 2 weeks"}              | ${"a length alone is no moment"}
  ${"I will write next week."}              | ${"2026-05-15"} | ${"next week"}               | ${"its last working day"}
  ${"Done by the end of the week."}         | ${"2026-05-08"} | ${"by the end of the week"}  | ${"this Friday"}
  ${"Done by the end of next week."}        | ${"2026-05-15"} | ${"by the end of next week"} | ${"the Friday after"}
  ${"Done by the end of the month."}        | ${"2026-05-31"} | ${"by the end of the month"} | ${"its last day"}
  ${"We meet on 3 June."}                   | ${"2026-06-03"} | ${"on 3 June"}               | ${"this year"}
  ${"We meet on 3rd of June 2027."}         | ${"2027-06-03"} | ${"on 3rd of June 2027"}     | ${"the year is said"}
  ${"We meet on June 3, 2027."}             | ${"2027-06-03"} | ${"on June 3, 2027"}         | ${"month first"}
  ${"We meet on 3 February."}               | ${"2027-02-03"} | ${"on 3 February"}           | ${"long past means next year"}
  ${"We meet on Friday 8 May."}             | ${"2026-05-08"} | ${"on Friday 8 May"}         | ${"the date decides"}
  ${"By 2026-06-01 at the latest."}         | ${"2026-06-01"} | ${"By 2026-06-01"}           | ${"an ISO date"}
  ${"It comes by 6 pm tomorrow."}           | ${"2026-05-07"} | ${"by 6 pm tomorrow"}        | ${"the hour belongs to it"}
`("$text → $day: $because", ({ text, day, words }) =>
  expect(read(text, "2026-05-06")).toEqual({ day, words }),
);

test.each`
  text                                  | because
  ${"I will do it."}                    | ${"no moment is named"}
  ${"We refund what we took on 3 May."} | ${"a day just gone looks back"}
  ${"It has not moved for two days."}   | ${"a length is no moment"}
  ${"You may call me."}                 | ${"may is a month only beside a day"}
`("$text names no day ahead: $because", ({ text }) =>
  expect(read(text, "2026-05-06")).toBeUndefined(),
);

test("without today the words stand, the day doesn't", () =>
  expect(read("I will call you by Friday.")).toEqual({ day: undefined, words: "by Friday" }));
