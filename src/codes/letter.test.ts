import { expect, test } from "vitest";
import { SPEAKS_ENGLISH, SPEAKS_GERMAN } from "../../test/speeches.ts";
import { letterOf } from "./letter.ts";

const told = {
  firstName: "Maria",
  house: "Lumen & Co",
  chosen: "Your money back",
  until: "10:10",
  digits: "012345",
};
const letter = letterOf(SPEAKS_ENGLISH, told);

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

test("whoever reads German is written to in German, with the digits as they are", () => {
  const { subject, text, kept, language } = letterOf(SPEAKS_GERMAN, told);
  expect(language).toBe("de");
  expect(subject).toBe("Ihr Code für Lumen & Co");
  expect(text).toMatch(/^Guten Tag Maria,.+„Your money back“.+\n012345\n.+bis 10:10 Uhr/s);
  expect(`${subject} ${text} ${kept}`).not.toMatch(/[{}]/);
});

test("nobody is called by an address", () => {
  const { text } = letterOf(SPEAKS_ENGLISH, { ...told, firstName: "maria@customer.example" });
  expect(text).toMatch(/^Hello,/);
});
