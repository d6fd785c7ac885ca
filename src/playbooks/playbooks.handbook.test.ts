/** The handbook's reader: what ships is sound, and a bad sheet is refused with its place. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { failureOf } from "./handbook.ts";
import { checkHandbook, readHandbook } from "./playbooks.handbook.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "handbook-"));
  cpSync("handbook", folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const change = (file: string, from: string, to: string) => {
  const path = join(folder, file);
  const text = readFileSync(path, "utf8");
  if (!text.includes(from)) throw new Error(`${file} has no “${from}”`);
  writeFileSync(
    path,
    text.replace(from, () => to),
  );
};
const said = () =>
  checkHandbook(folder).map(({ file, line, column, says }) => `${file}:${line}:${column} ${says}`);

test("the handbook that ships has no slips", () => {
  expect(said()).toEqual([]);
  const handbook = readHandbook(folder);
  expect(handbook.playbooks.map(({ id }) => id)).toContain("five-steps");
  expect(handbook.surveys[0]?.delayDays).toBe(3);
});

const STEPS = "playbooks/five-steps.yml";
test.each`
  file                            | from                           | to                                      | slip                                                                                                      | why
  ${STEPS}                        | ${"needs: [acknowledged]"}     | ${"needs: [acknowleged]"}               | ${/^playbooks\/five-steps.yml:26:13 “acknowleged” is not known for needs. Did you mean “acknowledged”\?/} | ${"a slip of the finger"}
  ${STEPS}                        | ${"fact: awards_settled"}      | ${"fact: award_paid"}                   | ${/:\d+:9 “award_paid” is not known for fact. Use one of acknowledged, /}                                 | ${"an unknown fact"}
  ${STEPS}                        | ${"version: 1"}                | ${"version: one"}                       | ${/:4:1 “version” is not a number. Write it so.$/}                                                        | ${"not a number"}
  ${STEPS}                        | ${"version: 1"}                | ${"verison: 1"}                         | ${/:4:1 There is no “verison” here/}                                                                      | ${"a field misnamed"}
  ${STEPS}                        | ${"id: five-steps"}            | ${"id: six-steps"}                      | ${/:3:1 The file is called five-steps. Call both the same.$/}                                             | ${"file and id differ"}
  ${STEPS}                        | ${"clock: propose"}            | ${"clock: proposal"}                    | ${/:\d+:5 clocks.yml has no clock “proposal”. Use one of acknowledge, /}                                  | ${"a clock that nobody keeps"}
  ${STEPS}                        | ${"id: listen"}                | ${"id: acknowledge"}                    | ${/:\d+:5 “acknowledge” is there twice/}                                                                  | ${"two steps of one name"}
  ${STEPS}                        | ${"name: Acknowledge"}         | ${"name: ["}                            | ${/:\d+:\d+ This is not YAML: /}                                                                          | ${"a bracket left open"}
  ${STEPS}                        | ${"# The five"}                | ${"\n# The five"}                       | ${/:1:1 Nothing says what this file is/}                                                                  | ${"no opening comment"}
  ${"clocks.yml"}                 | ${"within: 10 days"}           | ${"within: a while"}                    | ${/^clocks.yml:\d+:5 “a while” is no length of time. Write it like /}                                     | ${"no length of time"}
  ${"clocks.yml"}                 | ${"critical: 1 business hour"} | ${"critical: 1 busy hour"}              | ${/^clocks.yml:\d+:7 “1 busy hour” is no length of time/}                                                 | ${"deep inside a choice"}
  ${"gates.yml"}                  | ${"letters: [apology,"}        | ${"letters: [acknowledgement,"}         | ${/“acknowledgement” is not known for letters. Use one of apology, /}                                     | ${"B1: a first word is never held back"}
  ${"gates.yml"}                  | ${"code: triage_first"}        | ${"code: listen_first"}                 | ${/“listen_first” is there twice/}                                                                        | ${"two gates of one name"}
  ${"calendars/office-hours.yml"} | ${"zone: null"}                | ${"zone: Europe/Atlantis"}              | ${/:6:1 There is no such time zone/}                                                                      | ${"a zone that sank"}
  ${"calendars/office-hours.yml"} | ${"monday: [09:00-17:00]"}     | ${"monday: [17:00-09:00]"}              | ${/:8:12 “17:00-09:00” is no opening/}                                                                    | ${"backwards"}
  ${"calendars/office-hours.yml"} | ${"monday: [09:00-17:00]"}     | ${"monday: [09:00-13:00, 12:00-17:00]"} | ${/:8:3 These openings overlap/}                                                                          | ${"counted twice"}
  ${"industries/retail.yml"}      | ${"loss: product"}             | ${"loss: goods"}                        | ${/“goods” is not known for loss. Use one of money, product, service, attention/}                         | ${"a loss nobody can match"}
  ${"surveys/after-remedy.yml"}   | ${"delayDays: 3"}              | ${""}                                   | ${/:\d+:1 “delayDays” is missing. Add it.$/}                                                              | ${"left out"}
`("$file, $to: $why", ({ file, from, to, slip }) => {
  change(file, from, to);
  expect(said()).toContainEqual(expect.stringMatching(slip));
});

test("all slips of all sheets are said at once", () => {
  change(STEPS, "needs: [acknowledged]", "needs: [acknowleged]");
  change(STEPS, "clock: propose", "clock: proposal");
  change("industries/retail.yml", "severity: critical", "severity: dire");
  expect(said()).toHaveLength(2); // a sheet with a bad shape is read no further
  expect(() => readHandbook(folder)).toThrow(/five-steps.yml:26:13 .*\n.*retail.yml/);
});

test("a folder without sheets is refused, not taken for an empty handbook", () => {
  rmSync(join(folder, "playbooks"), { recursive: true });
  rmSync(join(folder, "gates.yml"));
  expect(said().join("\n")).toMatch(/gates.yml:1:1 .*\n(.*\n)*playbooks\/:1:1 There is no sheet/);
});

test("a calendar that never opens is refused", () => {
  const path = join(folder, "calendars/office-hours.yml");
  writeFileSync(path, readFileSync(path, "utf8").replaceAll("[09:00-17:00]", "[]"));
  expect(said()).toEqual([
    "calendars/office-hours.yml:7:1 This calendar never opens. Give at least one day an opening.",
  ]);
});

test("what a case asks of the handbook", () => {
  const handbook = readHandbook(folder);
  expect(failureOf(handbook, "damaged_order")).toMatchObject({ loss: "product" });
  expect(failureOf(handbook, "meteor")).toBeUndefined();
});
