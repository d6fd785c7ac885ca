/** A bad family is refused with its file, its line and what to do about it. */
import { expect, test } from "vitest";
import { disproofs } from "../build/prove.ts";
import { readFamily } from "../build/read-families.ts";

const GOOD = `id: damp
hears: harm
tells: failed
why: Damp ruins what it meets.
source: Own reading of complaints
groups:
  - name: damp
    weight: some
    words: [damp, soaked, wet wall*]
flags: [It is damp., A damp room., Damp stairs., I was soaked., Wet walls., The wet wall.]
passes: [It is dry., A lamp., Stairs., I was late., White walls., A clamp.]
`;

const refusal = (text: string): string => {
  try {
    readFamily("damp.yml", text);
    return "";
  } catch (problem) {
    return problem instanceof Error ? problem.message : "";
  }
};

test("a good family is read", () => expect(refusal(GOOD)).toBe(""));

test.each`
  from                 | to                  | says                                       | because
  ${"id: damp"}        | ${"id: wet"}        | ${/^rules\/damp.yml:1 id: call it "damp"/} | ${"a family is found by its file"}
  ${"hears: harm"}     | ${"hears: noise"}   | ${/:2 hears: use one of harm, upset/}      | ${"there are few things to hear"}
  ${"tells: failed"}   | ${"tells: all"}     | ${/:3 tells: use one of failed, cost/}     | ${"a suggestion has its field"}
  ${"why: Damp"}       | ${"whi: Damp"}      | ${/:4 whi: no family has such a field/}    | ${"a typo must not pass in silence"}
  ${/source: .*\n/}    | ${""}               | ${/source: say it in a sentence/}          | ${"what is not known from somewhere is a guess"}
  ${"weight: some"}    | ${"weight: 0.2"}    | ${/:6 groups: its weight is one of/}       | ${"weights are words that people can argue about"}
  ${"weight: some"}    | ${"urgent: rain"}   | ${/:6 groups: its weight/}                 | ${"a group needs its weight"}
  ${"weight: some"}    | ${"waight: some"}   | ${/:6 groups: no group has a field/}       | ${"a typo must not pass in silence"}
  ${"soaked, wet"}     | ${"damp, wet"}      | ${/"damp" stands there twice/}             | ${"twice would weigh twice in a reader's eye"}
  ${"soaked, wet"}     | ${"Soaked, wet"}    | ${/write "Soaked" in lower case/}          | ${"words are compared in lower case"}
  ${"soaked, wet"}     | ${"true, wet"}      | ${/put "true" in quotes/}                  | ${"YAML reads some words as no words"}
  ${"soaked, wet"}     | ${"so-aked, wet"}   | ${/"so-aked" is no word/}                  | ${"hyphens are not read"}
  ${"soaked, wet"}     | ${"soaked .., wet"} | ${/end with no gap/}                       | ${"a gap leads to something"}
  ${", I was soaked."} | ${""}               | ${/:10 flags: show at least 6 examples/}   | ${"a family carries its own proof"}
  ${"passes: ["}       | ${"passes: [["}     | ${/^rules\/damp.yml:\d+ /}                 | ${"broken YAML is shown with its line"}
`("$to is refused: $because", ({ from, to, says }) => {
  expect(refusal(GOOD.replace(from, to))).toMatch(says);
});

test("an example that proves the family wrong is named", () => {
  const told = (from: string, to: string) =>
    disproofs([readFamily("damp.yml", GOOD.replace(from, to))]);
  expect(told("", "")).toEqual([]);
  expect(told("Damp stairs.", "Dry stairs.")).toEqual([
    "rules/damp.yml flags: “Dry stairs.” is not heard",
  ]);
  expect(told("It is dry.", "It is damp.")).toEqual([
    "rules/damp.yml passes: “It is damp.” is heard",
  ]);
});
