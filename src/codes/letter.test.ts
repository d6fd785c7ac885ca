import { expect, test } from "vitest";
import { letterOf } from "./letter.ts";

const letter = letterOf({
  firstName: "Maria",
  house: "Lumen & Co",
  chosen: "Your money back",
  until: "10:10",
  digits: "012345",
});

test("the digits stand alone on their line, and only in the mail", () => {
  expect(letter.text.split("\n")).toContain("012345");
  expect(`${letter.subject} ${letter.kept}`).not.toContain("012345");
});

test("it says what it is for, until when, and that without it nothing happens", () => {
  expect(letter.text).toContain("“Your money back”");
  expect(letter.text).toContain("until 10:10");
  expect(letter.text).toContain("If this was not you");
  expect(letter.text).toContain("without the code nothing happens");
});

test("no address to click on: who asks for digits by a link is not us", () => {
  expect(letter.text).not.toMatch(/https?:/);
});
