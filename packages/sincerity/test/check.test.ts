/** Verdicts, what is missing in which stance, and mends that can be applied. */
import { expect, test } from "vitest";
import { check, type ElementId, type Letter } from "../src/index.ts";

const GOOD =
  "On 3 May we lost your parcel. That was our mistake, and I am sorry. " +
  "A new one will arrive on Friday.";

test.each`
  text                                       | verdict     | because
  ${GOOD}                                    | ${"ready"}  | ${"named, owned, regretted, repaired"}
  ${`${GOOD} We apologise for any delay.`}   | ${"revise"} | ${"a warning"}
  ${`${GOOD} I am sorry if this upset you.`} | ${"stop"}   | ${"an error"}
  ${"I am sorry about the broken lamp."}     | ${"revise"} | ${"elements are missing"}
`("$verdict: $because", ({ text, verdict }) =>
  expect(check({ text, stance: "apology" }).verdict).toBe(verdict),
);

const missing = (letter: Letter): string[] =>
  check(letter).missing.map(({ element, level }) => `${element} ${level}`);

test.each`
  letter                                                      | lacks                                                                                  | because
  ${{ text: "Hello.", stance: "apology" }}                    | ${["regret warning", "specifics warning", "responsibility warning", "repair warning"]} | ${"what an apology must hold"}
  ${{ text: "Hello.", stance: "decision-stands" }}            | ${["empathy warning", "explanation warning"]}                                          | ${"care and reasons"}
  ${{ text: "Hello.", stance: "acknowledgement" }}            | ${["regret warning", "followup warning", "gratitude warning"]}                         | ${"thanks, sorry, and when"}
  ${{ text: GOOD, stance: "apology", required: ["empathy"] }} | ${["empathy error"]}                                                                   | ${"what was asked for by name blocks"}
  ${{ text: GOOD, stance: "apology", required: ["regret"] }}  | ${[]}                                                                                  | ${"asked for and there"}
`("misses $lacks: $because", ({ letter, lacks }) => expect(missing(letter)).toEqual(lacks));

test.each`
  text                                                                  | lacks                   | because
  ${"Thank you for telling us. I am sorry. I will be in touch."}        | ${["followup warning"]} | ${"when is the next word?"}
  ${"Thank you for telling us. I am sorry. I will call you on Friday."} | ${[]}                   | ${"it says"}
  ${"Thank you for telling us. I am sorry."}                            | ${["followup warning"]} | ${"no next word at all"}
`("an acknowledgement says when: $because", ({ text, lacks }) =>
  expect(missing({ text, stance: "acknowledgement" })).toEqual(lacks),
);

test("only an apology needs a day for nothing", () =>
  expect(missing({ text: `${GOOD} I will be in touch.`, stance: "apology" })).toEqual([]));

test("sorry without ownership is told that it is worse than silence, with its source", () => {
  const reading = check({ text: "We are sorry that the lamp broke.", stance: "apology" });
  const partial = reading.missing.find(({ element }) => element === "responsibility");
  expect(partial?.says).toMatch(/worse than silence/);
  expect(partial?.source).toMatch(/Robbennolt 2003/);
});

test("a decision that stands may not own a fault", () => {
  const text =
    "I understand how upsetting this is. We cannot refund it because the fault was ours.";
  const { verdict, reasons } = check({ text, stance: "decision-stands" });
  expect(verdict).toBe("revise");
  expect(reasons[0]).toMatch(/Only one of the two can be true/);
});

test.each`
  text                                                     | becomes                                              | because
  ${"Rest assured that we replaced it."}                   | ${"We replaced it."}                                 | ${"the words go"}
  ${"It is done. Thank you for your understanding."}       | ${"It is done. "}                                    | ${"the sentence goes"}
  ${"We are sorry for the wait, but our policy is clear."} | ${"We are sorry for the wait. Our policy is clear."} | ${"the sentence is split"}
`("a mend can be applied: $because", ({ text, becomes }) => {
  const found = check({ text }).faults.find(({ fix }) => fix);
  expect(found?.fix).toBeDefined();
  const { start, end, fix } = found ?? { start: 0, end: 0 };
  expect(text.slice(0, start) + (fix?.replacement ?? "") + text.slice(end)).toBe(becomes);
});

test("a sentence that holds something is never offered for deletion", () => {
  const text = "We pride ourselves on care and have refunded your fare.";
  const found = check({ text }).faults.find(({ id }) => id === "self-praise");
  expect(found).toBeDefined();
  expect(found?.fix).toBeUndefined();
});

test("the complaint's own word, said back, makes a letter specific", () => {
  const held = (letter: Letter): ElementId[] => Object.keys(check(letter).elements) as ElementId[];
  const text = "Unfortunately the draught stays.";
  expect(held({ text })).not.toContain("specifics");
  expect(held({ text, complaint: "There was a terrible draught." })).toContain("specifics");
});
