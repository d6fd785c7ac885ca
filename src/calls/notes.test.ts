/** Notes become points: what was marked, in the order it was said, and whether it is enough. */
import { expect, test } from "vitest";
import { type About, heardWith, type Note, ourWords, pointsIn, theirWords } from "./notes.ts";

const note = (text: string, about: About | null = null): Note => ({ id: text, text, about });
const told = [
  note("The shade is cracked.", "happened"),
  note("Look up order 77"),
  note("  ", "feels"),
  note("I am furious.", "feels"),
  note("It came on Monday.", "happened"),
];

test("each mark has its place, and blank notes have none", () => {
  expect(pointsIn(told)).toEqual({
    happened: "The shade is cracked.\nIt came on Monday.",
    feels: "I am furious.",
    costThem: "",
    wants: "",
  });
});

test("their words stand in the order they were said, without what is ours", () => {
  expect(theirWords(told)).toBe("The shade is cracked.\nI am furious.\nIt came on Monday.");
  expect(ourWords(told)).toBe("Look up order 77");
});

const all = { happened: "Broke", feels: "Sad", costThem: "A day", wants: "A new one" };
const nothing = { happened: "", feels: "", costThem: "", wants: "" };

test.each`
  points                                | before                   | heard                                    | why
  ${all}                                | ${undefined}             | ${all}                                   | ${"all four were said"}
  ${{ ...all, wants: "" }}              | ${undefined}             | ${null}                                  | ${"nobody asked what they want"}
  ${{ ...nothing, wants: "A new one" }} | ${{ ...all, wants: "" }} | ${all}                                   | ${"the second call asked"}
  ${nothing}                            | ${all}                   | ${null}                                  | ${"nothing new was said"}
  ${all}                                | ${all}                   | ${null}                                  | ${"said twice is not new"}
  ${{ ...nothing, costThem: "A room" }} | ${all}                   | ${{ ...all, costThem: "A day\nA room" }} | ${"a new cost stands beside the old one"}
`("$why", ({ points, before, heard }) => {
  expect(heardWith(points, before)).toEqual(heard);
});
