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
  expect(handbook.sheets.map(({ id }) => id)).toContain("five-steps");
});

const STEPS = "playbooks/seven-tips.yml";
const PHASES = "phases.yml";
test.each`
  file                                  | from                                          | to                                                                                               | slip                                                                                                                       | why
  ${STEPS}                              | ${"- responsibility_owned"}                   | ${"- responsability_owned"}                                                                      | ${/^playbooks\/seven-tips.yml:\d+:9 “responsability_owned” is not known for needs. Did you mean “responsibility_owned”\?/} | ${"a slip of the finger"}
  ${STEPS}                              | ${"fact: plan_told"}                          | ${"fact: award_paid"}                                                                            | ${/:\d+:11 “award_paid” is not known for fact. Use one of .*awards_settled.* … \(\d+ more\).$/}                            | ${"an unknown fact"}
  ${STEPS}                              | ${"version: 2"}                               | ${"version: one"}                                                                                | ${/:3:1 “version” is not a number. Write it so.$/}                                                                         | ${"not a number"}
  ${STEPS}                              | ${"version: 2"}                               | ${"verison: 2"}                                                                                  | ${/:3:1 There is no “verison” here. Did you mean “version”\?$/}                                                            | ${"a field misnamed"}
  ${STEPS}                              | ${"id: seven-tips"}                           | ${"id: six-tips"}                                                                                | ${/:2:1 The file is called seven-tips. Call both the same.$/}                                                              | ${"file and id differ"}
  ${STEPS}                              | ${"    phases: solve"}                        | ${"    phases: solved"}                                                                          | ${/“solved” is not known for phases. Did you mean “solve”\?/}                                                              | ${"a phase that the machine hasn't"}
  ${STEPS}                              | ${"phases: [follow_up, debrief, learn]"}      | ${"phases: [follow_up, debrief]"}                                                                | ${/No step walks “learn”. Add it to what a step walks \(phases\), or say why/}                                             | ${"a phase that nobody walks"}
  ${STEPS}                              | ${", staff_told]"}                            | ${"]"}                                                                                           | ${/The house closes no case without “staff_told” \(gate not_ready_to_close\), and no step brings it/}                      | ${"a gate that the seam would hide"}
  ${STEPS}                              | ${"    phases: ask\n"}                        | ${"    phases: ask\n    clocks: soon\n"}                                                         | ${/There is no clock “soon” in clocks.yml. Use one of acknowledge, /}                                                      | ${"a clock that nobody keeps"}
  ${STEPS}                              | ${"    phases: solve\n"}                      | ${"    phases: solve\n    guards: propose_offer\n"}                                              | ${/propose_offer can't wait for this step: it is what brings it about/}                                                    | ${"a step that waits for itself"}
  ${STEPS}                              | ${"steps:\n"}                                 | ${"gates: [{ code: listen_first, before: close_case, because: So., needs: [heard] }]\nsteps:\n"} | ${/“listen_first” is a gate of the house; a playbook can't change it/}                                                     | ${"a gate of the house rewritten"}
  ${STEPS}                              | ${"id: listen"}                               | ${"id: acknowledge"}                                                                             | ${/:\d+:5 “acknowledge” is there twice/}                                                                                   | ${"two steps of one name"}
  ${STEPS}                              | ${"name: Listen"}                             | ${"name: ["}                                                                                     | ${/:\d+:\d+ This is not YAML: /}                                                                                           | ${"a bracket left open"}
  ${STEPS}                              | ${"# Seven"}                                  | ${"\n# Seven"}                                                                                   | ${/:1:1 Nothing says what this file is/}                                                                                   | ${"no opening comment"}
  ${PHASES}                             | ${"  - id: ask\n"}                            | ${"  - id: learn\n"}                                                                             | ${/The machine has these phases, in this order: acknowledge, /}                                                            | ${"a machine with a part missing"}
  ${PHASES}                             | ${"by: agent"}                                | ${"by: anybody"}                                                                                 | ${/“anybody” is not known for by. Use one of agent, lead, administrator/}                                                  | ${"nobody's role"}
  ${"clocks.yml"}                       | ${"within: 10 days"}                          | ${"within: a while"}                                                                             | ${/^clocks.yml:\d+:5 “a while” is no length of time. Write it like /}                                                      | ${"no length of time"}
  ${"gates.yml"}                        | ${"letters: [apology,"}                       | ${"letters: [acknowledgement,"}                                                                  | ${/“acknowledgement” is not known for letters. Use one of apology, /}                                                      | ${"B1: a first word is never held back"}
  ${"gates.yml"}                        | ${"code: triage_first"}                       | ${"code: listen_first"}                                                                          | ${/“listen_first” is there twice/}                                                                                         | ${"two gates of one name"}
  ${"industries/retail.yml"}            | ${"loss: product"}                            | ${"loss: goods"}                                                                                 | ${/“goods” is not known for loss. Use one of money, product, service, attention/}                                          | ${"a loss nobody can match"}
  ${"industries/retail.yml"}            | ${"id: apology-components"}                   | ${"id: apologies"}                                                                               | ${/There is no playbook “apologies”/}                                                                                      | ${"a way that nobody wrote"}
  ${"industries/retail.yml"}            | ${"clock: deliver"}                           | ${"clock: delivery"}                                                                             | ${/There is no clock “delivery”. Did you mean “deliver”\?$/}                                                               | ${"a deadline that nobody keeps"}
  ${"industries/retail.yml"}            | ${"id: rude_treatment"}                       | ${"id: staff_rude"}                                                                              | ${/hospitality.yml has a failure “staff_rude” too/}                                                                        | ${"one name for two failures"}
  ${"industries/retail.yml"}            | ${"failures: [unsafe_product, privacy_slip]"} | ${"failures: [unsafe_toy]"}                                                                      | ${/This pack has no failure “unsafe_toy”/}                                                                                 | ${"a demand for no failure"}
  ${STEPS}                              | ${"steps:\n"}                                 | ${"stepps:\n"}                                                                                   | ${/:\d+:1 There is no “stepps” here. Did you mean “steps”\?$/}                                                             | ${"a field a letter off, said once"}
  ${STEPS}                              | ${"version: 2"}                               | ${"version: 2\nzoen: 1"}                                                                         | ${/There is no “zoen” here. Take it out, or use one of id, version, name, /}                                               | ${"a field that nothing is near to"}
  ${STEPS}                              | ${"  - id: ask\n"}                            | ${"  -id: ask\n"}                                                                                | ${/:1 A dash wants a space after it/}                                                                                      | ${"a dash too close"}
  ${STEPS}                              | ${"    phases: ask\n"}                        | ${"\tphases: ask\n"}                                                                             | ${/A tab stands here. Indent with spaces.$/}                                                                               | ${"a tab"}
  ${STEPS}                              | ${"name: Listen"}                             | ${"name: Listen: well"}                                                                          | ${/A colon and a space begin a new field. Put the whole text in quotes/}                                                   | ${"a colon in a text"}
  ${STEPS}                              | ${"version: 2"}                               | ${"version: 2\nversion: 3"}                                                                      | ${/This field is there twice. Keep one of them.$/}                                                                         | ${"a field twice"}
  ${STEPS}                              | ${"version: 2"}                               | ${"version: 0"}                                                                                  | ${/“version” is 0; it can't be less than 1.$/}                                                                             | ${"too small"}
  ${STEPS}                              | ${"    phases: ask\n"}                        | ${"    phases: ask\n    asks: []\n"}                                                             | ${/“asks” is empty. Write at least one there.$/}                                                                           | ${"nothing in a list"}
  ${STEPS}                              | ${"- responsibility_owned"}                   | ${"- { letter: apology }"}                                                                       | ${/“apology” is not known for letter. Use one of regret, /}                                                                | ${"a kind of letter where an element is meant"}
  ${STEPS}                              | ${"- responsibility_owned"}                   | ${"- { facts: responsibility_owned }"}                                                           | ${/There is no “facts” here. Did you mean “fact”\?$/}                                                                      | ${"the nearest of several shapes"}
  ${STEPS}                              | ${"- responsibility_owned"}                   | ${"- { event: call }"}                                                                           | ${/“call” is not known for event. Use one of call noted, /}                                                                | ${"an event that never happens"}
  ${"playbooks/apology-components.yml"} | ${"failure: ["}                               | ${"failure: [damaged_ordr, "}                                                                    | ${/No trade has a failure “damaged_ordr”. Did you mean “damaged_order”\?$/}                                                | ${"a rule that never fits"}
  ${"ladder.yml"}                       | ${"- tell: owner"}                            | ${"- tell: boss"}                                                                                | ${/“boss” is not known for tell. Use one of owner, /}                                                                      | ${"nobody to tell"}
  ${"clocks.yml"}                       | ${"critical: 1 business hour"}                | ${"critical: 1 busy hour"}                                                                       | ${/^clocks.yml:\d+:7 “1 busy hour” is no length of time/}                                                                  | ${"deep inside a choice"}
  ${"calendars/office-hours.yml"}       | ${"zone: null"}                               | ${"zone: Europe/Atlantis"}                                                                       | ${/:6:1 There is no such time zone/}                                                                                       | ${"a zone that sank"}
  ${"calendars/office-hours.yml"}       | ${"monday: [09:00-17:00]"}                    | ${"monday: [17:00-09:00]"}                                                                       | ${/:8:12 “17:00-09:00” is no opening/}                                                                                     | ${"backwards"}
  ${"calendars/office-hours.yml"}       | ${"monday: [09:00-17:00]"}                    | ${"monday: [09:00-13:00, 12:00-17:00]"}                                                          | ${/:8:3 These openings overlap/}                                                                                           | ${"counted twice"}
`("$file, $to: $why", ({ file, from, to, slip }) => {
  change(file, from, to);
  expect(said()).toContainEqual(expect.stringMatching(slip));
});

test.each`
  file                          | from                    | why
  ${"clocks.yml"}               | ${"starts: complained"} | ${"playbooks, packs and deadlines name its clocks"}
  ${STEPS}                      | ${"version: 2"}         | ${"packs name this playbook"}
  ${"deadlines/uk-finance.yml"} | ${"source:"}            | ${"packs name its deadlines"}
  ${"holidays/germany.yml"}     | ${"on: 12-25"}          | ${"deadlines name its country"}
  ${"industries/retail.yml"}    | ${"severity: critical"} | ${"playbooks name its failures"}
`("a slip in $file is said there alone, although $why", ({ file, from }) => {
  change(file, from, "nonsense: x");
  expect(said()).not.toEqual([]);
  expect(said().filter((slip) => !slip.startsWith(`${file}:`))).toEqual([]);
});

test("all slips of all sheets are said at once", () => {
  change(STEPS, "- responsibility_owned", "- responsability_owned");
  change(STEPS, "phases: solve", "phases: solved");
  change("industries/retail.yml", "severity: critical", "severity: dire");
  expect(said()).toHaveLength(3);
  expect(() => readHandbook(folder)).toThrow(/seven-tips.yml:\d+:\d+ .*\n(.*\n)*.*retail.yml/);
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
