import { expect, test } from "vitest";
import { ENGLISH, GERMAN, REMEDY } from "../../test/checkpoints.ts";
import { type Occasion, question, spokenTo } from "./question.ts";

const occasion: Occasion = {
  followUpId: "f1",
  firstName: "Maria",
  house: "Lumen",
  reader: "Ana",
  checkpoint: REMEDY,
  tongue: ENGLISH,
  page: "https://amends.lumen.example/c/abc",
  delivered: ["A new shade", "20 % off the next order"],
  changed: ["Double-wall boxes for glass"],
  askedOn: null,
};

test("the whole letter", () => {
  const { subject, body } = question(occasion);
  expect(subject).toBe("Is it put right for you?");
  expect(body.split("\n\n")).toEqual([
    "Dear Maria,",
    "We set out to put it right.",
    "This is what we did about it:\n– A new shade\n– 20 % off the next order",
    "This has changed here:\n– Double-wall boxes for glass",
    "Is it put right for you?",
    "More than I hoped for:\nhttps://amends.lumen.example/c/abc?ask=f1&answer=exceeds",
    "Yes, it is put right:\nhttps://amends.lumen.example/c/abc?ask=f1&answer=meets",
    "No, it falls short:\nhttps://amends.lumen.example/c/abc?ask=f1&answer=falls_short",
    "Each link opens your own page.",
    "Just reply to this mail. Ana reads it.",
    "Kind regards\nLumen",
  ]);
});

test.each`
  but                                              | there                                 | not               | why
  ${{ delivered: [] }}                             | ${"This has changed here"}            | ${"what we did"}  | ${"nothing is claimed that was not given"}
  ${{ changed: [] }}                               | ${"This is what we did"}              | ${"changed here"} | ${"nor a change that was not made"}
  ${{ reader: null }}                              | ${"One of us reads it"}               | ${"null"}         | ${"nobody owns the case yet"}
  ${{ firstName: "m.keller@mail.example" }}        | ${"Hello,"}                           | ${"Dear"}         | ${"nobody is called by an address"}
  ${{ page: "https://lumen.example/c/abc?in=de" }} | ${"?in=de&ask=f1&answer=falls_short"} | ${"de?ask"}       | ${"a page may have a query already"}
  ${{ askedOn: "2026-11-05" }}                     | ${"on Thursday 5 November"}           | ${"A new shade"}  | ${"a reminder is short"}
  ${{ tongue: GERMAN }}                            | ${"Guten Tag Maria,"}                 | ${"Is it put"}    | ${"a letter has one language"}
`("says “$there”, because $why", ({ but, there, not }) => {
  const { body } = question({ ...occasion, ...but });
  expect(body).toContain(there);
  expect(body).not.toContain(not);
});

test.each`
  language | words                         | spoken  | why
  ${"de"}  | ${REMEDY.words}               | ${"de"} | ${"question and frame are there in German"}
  ${"de"}  | ${{ en: REMEDY.words["en"] }} | ${"en"} | ${"half a letter in German would be odd"}
  ${"fr"}  | ${REMEDY.words}               | ${"en"} | ${"the house has no French"}
  ${null}  | ${REMEDY.words}               | ${"en"} | ${"nobody can tell"}
`("who reads $language is written to in $spoken, because $why", ({ language, words, spoken }) => {
  expect(spokenTo([ENGLISH, GERMAN], { words }, language).id).toBe(spoken);
});
