/** A bad rule is refused with its file, its line and what to do about it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readRules } from "../build/read-rules.ts";

const home = mkdtempSync(join(tmpdir(), "rules-"));
afterAll(() => rmSync(home, { recursive: true }));

const GOOD = `id: shrug
finds: vague
kind: phrase
level: warning
says: It shrugs.
why: A shrug is no answer.
question: What will you do?
match:
  - oh well
flags: [Oh well., "So, oh well.", "Oh well, bye.", But oh well., Oh well then., And oh well.]
passes: [The well is deep., Oh., All is well., Well then., Well oh., "Oh, a well."]
`;

const refusal = (text: string, file = "shrug.yml"): string => {
  const folder = mkdtempSync(join(home, "case-"));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "lexicon.yml"), "us: [we, i]\n");
  writeFileSync(join(folder, file), text);
  try {
    readRules(folder);
    return "";
  } catch (problem) {
    return problem instanceof Error ? problem.message : "";
  }
};

test("a good rule is read", () => expect(refusal(GOOD)).toBe(""));

test.each`
  from                     | to                     | says                                    | because
  ${"finds: vague"}        | ${"finds: shruggy"}    | ${/^rules\/shrug.yml:2 finds: name a/}  | ${"faults are the codebook's"}
  ${"kind: phrase"}        | ${"kind: guess"}       | ${/:3 kind: use phrase/}                | ${"kinds are few"}
  ${"level: warning"}      | ${"level: fatal"}      | ${/:4 level: use error, warning, note/} | ${"three levels"}
  ${"why: A shrug"}        | ${"whi: A shrug"}      | ${/:6 whi: no rule has such a field/}   | ${"a typo must not pass in silence"}
  ${"What will you do?"}   | ${"Do something."}     | ${/:7 question: ask something/}         | ${"a finding asks, it doesn't command"}
  ${"oh well"}             | ${"them @them"}        | ${/:8 match: there is no list "@them"/} | ${"lists live in the lexicon"}
  ${"oh well"}             | ${"(oh well"}          | ${/:8 match: .*never closed/}           | ${"brackets come in pairs"}
  ${"oh well"}             | ${"oh, well"}          | ${/:8 match: .*is no word/}             | ${"commas are not read"}
  ${"id: shrug"}           | ${"id: shrugs"}        | ${/:1 id: call it "shrug"/}             | ${"a rule is found by its name"}
  ${", And oh well."}      | ${""}                  | ${/flags: show at least 6 examples/}    | ${"a rule carries its own proof"}
  ${"question: What will"} | ${"source: What will"} | ${/a fault rule needs "question"/}      | ${"no finding without a way on"}
  ${"flags: ["}            | ${"flags: [["}         | ${/^rules\/shrug.yml:\d+ /}             | ${"broken YAML is shown with its line"}
`("$to is refused: $because", ({ from, to, says }) => {
  expect(GOOD).toContain(from);
  expect(refusal(GOOD.replace(from, to))).toMatch(says);
});

test("a shape outside quotes is refused, as YAML would take it for a comment", () => {
  expect(refusal(GOOD.replace("oh well", "oh #money"))).toMatch(
    /shrug.yml:9 put the phrase in quotes/,
  );
});

test("a condition names a known place and known elements", () => {
  expect(refusal(`${GOOD}unless:\n  beyond: [oh]\n`)).toMatch(/"beyond" is no place; use one of/);
  expect(refusal(`${GOOD}unless:\n  near: [<remorse>]\n`)).toMatch(/<remorse> is no element/);
});
