/** A letter read by what changed reads as one read from its first character to its last. */
import { readdirSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { check, open } from "../src/index.ts";
import type { Page } from "../src/text/page.ts";
import { freshPage, pageOf, readLetter } from "./read-letter.ts";

const folder = new URL("letters/", import.meta.url).pathname;
const letters = readdirSync(folder)
  .filter((file) => file.endsWith(".txt"))
  .map((file) => readLetter(`${folder}${file}`));

/** What joins and splits sentences, opens and closes shapes, or stands on the edge of one. */
const PIECES = [
  ..."a s . , ! ? - _ @ + ( ) [ ] { } < > £ 0 7 / : ' ’ é 🙂 \n > x".split(" "),
  " ",
  ". ",
  "\n\n",
  "\n> ",
  "\n-- \n",
  "On 3 May 2026 at 10:00, Ana wrote:\n> it broke\n",
  "<br>",
  "&nbsp;",
  "&#39;",
  "<!-- ",
  "</p>",
  "Mr. ",
  "won't ",
  "Sorry if ",
  "[Name]",
  "{{order}}",
  "a@b.co",
  "https://x.y/z.",
  "£20.50",
  "020 7946 0018",
  "2026-05-08",
  "9.30 p.m.",
  "1,234.5x",
  "any inconvenience caused",
  "we take full responsibility",
  "\ud83d",
  "\u0000",
  "\u202e",
];
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  gone: fc.oneof(fc.constant(0), fc.constant(1), fc.nat({ max: 60 })),
  come: fc.oneof(
    fc.constantFrom(...PIECES),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }).map((pieces) => pieces.join("")),
    fc.string({ unit: "binary", maxLength: 8 }),
  ),
});
type Edit = { readonly at: number; readonly gone: number; readonly come: string };
const edited = (text: string, { at, gone, come }: Edit): string => {
  const place = Math.floor(at * text.length);
  return text.slice(0, place) + come + text.slice(place + gone);
};

/** Everything that a page knows. */
const told = (page: Page) => ({
  words: Array.from({ length: page.size }, (_, at) =>
    [page.start(at), page.end(at), page.word(at), page.shape(at), page.sentenceOf(at)].join(" "),
  ),
  sentences: Array.from({ length: page.sentenceCount }, (_, at) => page.sentence(at)),
  hits: Array.from({ length: page.hits.size }, (_, hit) =>
    [page.hits.set.at(hit), page.hits.first.at(hit), page.hits.last.at(hit)].join(" "),
  ),
});

test("the page is the same, word by word and hit by hit", () => {
  fc.assert(
    fc.property(fc.constantFrom(...letters), fc.array(edit, { maxLength: 25 }), (letter, edits) => {
      const page = freshPage();
      let { text } = letter;
      page.read(text);
      for (const one of edits) {
        text = edited(text, one);
        expect(told(page.read(text))).toEqual(told(pageOf(text)));
      }
    }),
    { numRuns: 150 },
  );
});

test("the reading is the same, finding by finding", () => {
  fc.assert(
    fc.property(fc.constantFrom(...letters), fc.array(edit, { maxLength: 12 }), (letter, edits) => {
      const { text: first, ...rest } = letter;
      const desk = open(rest);
      let text = first;
      for (const one of edits) {
        text = edited(text, one);
        expect(desk.read(text)).toEqual(check({ ...rest, text }));
      }
    }),
    { numRuns: 80 },
  );
});

test("a letter typed from nothing, sign by sign, and deleted again", () => {
  for (const { text, ...rest } of letters.slice(0, 3)) {
    const desk = open(rest);
    for (let size = 0; size <= text.length; size += 1)
      expect(desk.read(text.slice(0, size))).toEqual(check({ ...rest, text: text.slice(0, size) }));
    for (let size = text.length; size >= 0; size -= 7)
      expect(desk.read(text.slice(0, size))).toEqual(check({ ...rest, text: text.slice(0, size) }));
  }
});

test("a keystroke costs its own sentence, not the letter", () => {
  const page = freshPage();
  const { automaton } = page;
  const sentence = "We are sorry that the hinge of your new cupboard was the wrong one. ";
  const text = sentence.repeat(40);
  page.read(text);
  const before = automaton.steps;
  page.read(edited(text, { at: 0.5, gone: 0, come: "x" }));
  const one = automaton.steps - before;
  page.forget().read(text);
  const all = automaton.steps - before - one;
  expect(one).toBeGreaterThan(0);
  expect(one * 15).toBeLessThan(all);
});
