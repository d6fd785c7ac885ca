/** Names for what is new, and what is sent of a sheet that somebody wrote. */
import { expect, test } from "vitest";
import { freeName, moved, shortName, type Sheet, sameWords, tidied } from "./sheet.ts";

test.each`
  name               | short             | why
  ${"Guests first"}  | ${"guests-first"} | ${"as one would write it"}
  ${"Gäste zuerst!"} | ${"gaste-zuerst"} | ${"without accents and marks"}
  ${"24 hours"}      | ${"hours"}        | ${"begins with a letter"}
  ${"我们的方式"}    | ${"own-playbook"} | ${"nothing left that a link can say"}
  ${"a".repeat(80)}  | ${"a".repeat(60)} | ${"not endless"}
`("$name is $short: $why", ({ name, short }) => expect(shortName(name)).toBe(short));

test.each`
  wanted   | taken               | name       | why
  ${"ask"} | ${[]}               | ${"ask"}   | ${"free"}
  ${"ask"} | ${["ask"]}          | ${"ask-2"} | ${"taken once"}
  ${"ask"} | ${["ask", "ask-2"]} | ${"ask-3"} | ${"taken twice"}
`("$wanted beside $taken: $why", ({ wanted, taken, name }) =>
  expect(freeName(wanted, taken)).toBe(name),
);

test.each`
  from | to    | all      | why
  ${0} | ${1}  | ${"bac"} | ${"one later"}
  ${2} | ${0}  | ${"cab"} | ${"to the front"}
  ${0} | ${-1} | ${"abc"} | ${"no place before the first"}
  ${2} | ${3}  | ${"abc"} | ${"no place after the last"}
`("$from to $to: $why", ({ from, to, all }) => {
  expect(moved(["a", "b", "c"], from, to).join("")).toBe(all);
});

test("what is sent has no empty lines, and no reasons for what is walked after all", () => {
  const sheet = {
    steps: [{ phases: ["ask"], asks: [" Well? ", "", "  "] }],
    letters: { apology: [], update: ["regret"] },
    without: { ask: "Never mind.", learn: " ", debrief: "No staff." },
  } as unknown as Sheet;
  expect(tidied(sheet)).toMatchObject({
    steps: [{ asks: ["Well?"] }],
    letters: { update: ["regret"] },
    without: { debrief: "No staff." },
  });
  expect(Object.keys(tidied(sheet).letters)).toEqual(["update"]);
  expect(Object.keys(tidied(sheet).without)).toEqual(["debrief"]);
});

test("the order of fields says nothing, the order of steps does", () => {
  expect(sameWords({ a: 1, b: [{ c: 1, d: 2 }] }, { b: [{ d: 2, c: 1 }], a: 1 })).toBe(true);
  expect(sameWords(["a", "b"], ["b", "a"])).toBe(false);
});
