/** The sheets of time: a slip in one is said with its file, its line and what would mend it. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readClocks } from "./clocks.handbook.ts";

/** The moments that the handbook's sheets speak of. */
const MARKS = (
  "complained reopened last_word first_offer taken_back fell_short " +
  "shortfall_answered acknowledged apology_sent offer_made offer_accepted " +
  "awards_settled nothing_owed follow_up_answered"
).split(" ");

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "handbook-"));
  cpSync("handbook", folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const said = () =>
  readClocks(folder, MARKS).slips.map(({ file, line, says }) => `${file}:${line} ${says}`);
const change = (file: string, from: string, to: string) => {
  const path = join(folder, file);
  const text = readFileSync(path, "utf8");
  if (!text.includes(from)) throw new Error(`${file} has no “${from}”`);
  writeFileSync(
    path,
    text.replace(from, () => to),
  );
};

const FCA = "deadlines/uk-finance.yml";
const HOUSING = "deadlines/uk-housing.yml";
const HOURS = "calendars/office-hours.yml";
const UK = "holidays/england-and-wales.yml";
test.each`
  file            | from                                        | to                            | slip                                                                    | why
  ${FCA}          | ${"region: england-and-wales"}              | ${"region: england"}          | ${/uk-finance.yml:12 holidays\/ has no “england”. Use one of /}         | ${"business days of nowhere"}
  ${FCA}          | ${"binds: propose"}                         | ${"binds: proposal"}          | ${/:13 clocks.yml has no clock “proposal”. Did you mean “propose”/}     | ${"a clock that nobody keeps"}
  ${FCA}          | ${"within: 8 weeks"}                        | ${"within: 8 business weeks"} | ${/:11 “8 business weeks” is no length of time/}                        | ${"weeks are weeks"}
  ${FCA}          | ${"stops: apology_sent"}                    | ${"stops: apology_send"}      | ${/Did you mean “apology_sent”/}                                        | ${"a slip of the finger"}
  ${FCA}          | ${"id: fca_summary"}                        | ${"id: fca_final"}            | ${/“fca_final” is there twice/}                                         | ${"two of one name"}
  ${HOUSING}      | ${"after: housing_acknowledge\n"}           | ${"after: housing_answer\n"}  | ${/There is no deadline “housing_answer”. Use one of /}                 | ${"it would never start"}
  ${HOURS}        | ${"publicHolidays: here"}                   | ${"publicHolidays: there"}    | ${/office-hours.yml:16 holidays\/ has no “there”. Did you mean “here”/} | ${"nobody's holidays"}
  ${UK}           | ${"on: 12-25"}                              | ${"on: 25-12"}                | ${/“on” can't be this. Write it like 12-25/}                            | ${"the month comes first"}
  ${UK}           | ${"zones: [Europe/London]"}                 | ${"zones: [Europe/Camelot]"}  | ${/There is no such time zone/}                                         | ${"a zone of legend"}
  ${"ladder.yml"} | ${"tell: lead"}                             | ${"tell: boss"}               | ${/ladder.yml:\d+ “boss” is not known for tell/}                        | ${"whoever that may be"}
  ${"clocks.yml"} | ${"pauses: [waiting_for_customer, agreed]"} | ${"pauses: [lunch]"}          | ${/clocks.yml:\d+ “lunch” is not known/}                                | ${"no reason to keep a customer waiting"}
`("$file, $to: $why", ({ file, from, to, slip }) => {
  change(file, from, to);
  expect(said()).toContainEqual(expect.stringMatching(slip));
});

test("a house may do without holidays and deadlines, but not without a ladder", () => {
  change(HOURS, "publicHolidays: here", "publicHolidays: none");
  for (const kind of ["holidays", "deadlines"]) rmSync(join(folder, kind), { recursive: true });
  expect(said()).toEqual([]);
  rmSync(join(folder, "ladder.yml"));
  expect(said().join()).toContain("ladder.yml:1");
});
