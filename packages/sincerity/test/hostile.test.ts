/** Texts made to hurt: every one gets a reading, in steps that grow no faster than the text. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { check } from "../src/index.ts";
import { freshPage } from "./read-letter.ts";

const MEGA = 1_000_000;
const BAIT: Readonly<Record<string, string>> = {
  "the same word": "sorry ",
  "the same word, without end": "sorry",
  brackets: "(",
  "opened gaps": "[Name",
  "closed gaps": "[Name] ",
  braces: "{{",
  quotes: "“",
  apostrophes: "a'",
  "nested tags": "<div><p class='a'><b>",
  "tags never closed": "<a ",
  "comments never closed": "<!-- sorry ",
  "quotations never closed": "<blockquote>sorry ",
  "styles, opened again and again": "<style>",
  "signs of mail": "@",
  "almost addresses": "a.b-c+d@",
  "addresses in a row": "a@b.c.d.e",
  dots: ".",
  "dots and spaces": ". ",
  "lines to write on": "_",
  digits: "1",
  "digits and commas": "1,",
  "almost telephone numbers": "12 34 ",
  "almost dates": "12/12/",
  "web addresses": "https://",
  newlines: "\n",
  "newlines and spaces": "\n ",
  "marks of a quotation": "\n>",
  "introductions without an end": "\nOn 1 ",
  "headings of mail": "\nFrom: a\n",
  signatures: "\n--x",
  "bait for gaps": "we have we will we are to be ",
  "more bait for gaps": "please contact us and we apologise for any ",
  emojis: "🙂",
  "half a character": "\ud83d",
  "letters of rare scripts": "𐐷",
  "accents upon accents": "é\u0301",
  "right to left": "\u202eשלום ",
  nothing: "\0",
};

/** How often a text is looked at, and how many steps are walked, until it is read. */
const effort = (text: string): number => {
  const page = freshPage();
  const { automaton } = page;
  page.read("We are sorry.");
  const before = automaton.steps;
  const looks = counted(() => page.forget().read(text));
  return looks + automaton.steps - before;
};

/** Counts every look at a character, by whatever of ours takes it. */
const counted = (work: () => unknown): number => {
  const { charCodeAt } = String.prototype;
  let looks = 0;
  // eslint-disable-next-line no-extend-native
  String.prototype.charCodeAt = function counting(this: string, at: number): number {
    looks += 1;
    return charCodeAt.call(this, at);
  };
  try {
    work();
  } finally {
    // eslint-disable-next-line no-extend-native
    String.prototype.charCodeAt = charCodeAt;
  }
  return looks;
};

describe("twice the text is twice the work, and little a character", () => {
  test.each(Object.entries(BAIT))("%s", (_, bait) => {
    const once = bait.repeat(Math.ceil(20_000 / bait.length));
    const [less, more] = [effort(once), effort(once + once)];
    expect(more).toBeLessThan(less * 2.2 + 1_000);
    expect(more / (2 * once.length)).toBeLessThan(120);
  });
});

test.each(Object.entries(BAIT))("five million characters of %s get a reading", (_, bait) => {
  const text = bait.repeat(Math.ceil((5 * MEGA) / bait.length));
  const { verdict, faults } = check({ text, stance: "apology" });
  expect(["ready", "revise", "stop"]).toContain(verdict);
  for (const { start, end, quote } of faults) expect(text.slice(start, end)).toBe(quote);
});

const ANYTHING = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.string({ unit: "grapheme", maxLength: 300 }),
  fc
    .array(fc.nat({ max: 0xffff }), { maxLength: 300 })
    .map((codes) => String.fromCharCode(...codes)),
  fc
    .array(fc.constantFrom(...Object.values(BAIT), " sorry if ", " any delay"), { maxLength: 40 })
    .map((pieces) => pieces.join("")),
);

test("any text in any script gets a reading whose places quote it", () => {
  fc.assert(
    fc.property(ANYTHING, ANYTHING, (text, complaint) => {
      const { elements, faults, commitments } = check({ text, complaint, today: "2026-05-06" });
      for (const { start, end, quote } of [
        ...Object.values(elements).flat(),
        ...faults,
        ...commitments,
      ]) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(text.slice(start, end)).toBe(quote);
      }
    }),
    { numRuns: 500 },
  );
});
