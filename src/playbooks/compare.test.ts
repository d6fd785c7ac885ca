/** What a change says is readable, and follows a step that was only called otherwise. */
import { expect, test } from "vitest";
import { changesBetween } from "./compare.ts";
import type { Sheet } from "./sheet.ts";

const STEP: Sheet["steps"][number] = {
  id: "listen",
  name: "Listen",
  phases: ["listen"],
  does: "Let them say it.",
  asks: ["How was it?"],
  needs: [{ fact: "heard", unless: [] }],
  clocks: [],
  skip: null,
  guards: [],
  answers: [],
};
const SHEET: Sheet = {
  id: "house-way",
  version: 1,
  name: "The house’s way",
  about: "Everything.",
  source: "Our choice",
  suits: [],
  letters: { apology: ["regret"] },
  steps: [STEP],
  gates: [],
  without: {},
};
const stepped = (change: Partial<typeof STEP>): Sheet => ({
  ...SHEET,
  steps: [{ ...STEP, ...change }],
});
const SUIT = {
  failure: [],
  stance: ["not_at_fault"],
  severity: [],
  channel: ["call" as const],
  industry: [],
  because: "They are on the phone.",
};
const GATE: Sheet["gates"][number] = {
  code: "two_eyes",
  before: ["send_letter"],
  letters: ["apology"],
  because: "Look twice.",
  needs: [{ fact: "heard", unless: ["not_at_fault"] }],
};

test.each`
  other                                                                           | where                                   | was                                                             | is                                                                                   | why
  ${SHEET}                                                                        | ${[]}                                   | ${[]}                                                           | ${[]}                                                                                | ${"nothing changed"}
  ${stepped({ does: "Hear them." })}                                              | ${["Listen: what to do"]}               | ${["Let them say it."]}                                         | ${["Hear them."]}                                                                    | ${"one sentence"}
  ${stepped({ name: "Hear" })}                                                    | ${["Order of the steps", "Hear: name"]} | ${["Listen", "Listen"]}                                         | ${["Hear", "Hear"]}                                                                  | ${"a new name alone is no new step"}
  ${stepped({ skip: { by: "lead", because: "Clear." } })}                         | ${["Listen: passed over"]}              | ${[null]}                                                       | ${["by lead: Clear."]}                                                               | ${"where nothing stood"}
  ${stepped({ needs: [{ fact: "letter gratitude", unless: ["not_at_fault"] }] })} | ${["Listen: done when"]}                | ${["We have noted what they told us, and how it was for them"]} | ${["A letter of ours thanks them, unless: We looked into it, and are not at fault"]} | ${"needs in words"}
  ${{ ...SHEET, suits: [SUIT] }}                                                  | ${["When it is suggested"]}             | ${[null]}                                                       | ${["They are on the phone. · stance: not at fault · channel: call"]}                 | ${"a rule with all that it names"}
  ${{ ...SHEET, letters: {} }}                                                    | ${["Letter, apology: must hold"]}       | ${["regret"]}                                                   | ${[null]}                                                                            | ${"taken away"}
  ${{ ...SHEET, gates: [GATE] }}                                                  | ${["Gate two_eyes"]}                    | ${[null]}                                                       | ${[expect.stringContaining("before send letter, apology")]}                          | ${"a gate of its own"}
`("$where: $why", ({ other, where, was, is }) => {
  const changes = changesBetween(SHEET, other);
  expect(changes.map((each) => each.where)).toEqual(where);
  expect(changes.map((each) => each.was)).toEqual(was);
  expect(changes.map((each) => each.is)).toEqual(is);
});
