/** Texts made to hurt: every one gets a reading, in steps that grow no faster than the text. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { check } from "../src/index.ts";
import { Column } from "../src/text/column.ts";

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
  "bait for guards": "sorry if we failed, our mistake; we will refund it by Friday but ",
  "bait for promises": "We will refund it if it broke. ",
  emojis: "🙂",
  "half a character": "\ud83d",
  "letters of rare scripts": "𐐷",
  "accents upon accents": "é\u0301",
  "right to left": "\u202eשלום ",
  nothing: "\0",
};

/** How many looks at a character, a word or a hit it takes until a text has its reading. */
const effort = (text: string): number => {
  const { charCodeAt } = String.prototype;
  const { at } = Column.prototype;
  let looks = 0;
  Object.assign(String.prototype, {
    charCodeAt(this: string, place: number): number {
      looks += 1;
      return charCodeAt.call(this, place);
    },
  });
  Object.assign(Column.prototype, {
    at(this: Column, place: number): number {
      looks += 1;
      return at.call(this, place);
    },
  });
  try {
    check({ text, complaint: "The lamp broke. I want a refund.", today: "2026-05-06" });
  } finally {
    Object.assign(String.prototype, { charCodeAt });
    Object.assign(Column.prototype, { at });
  }
  return looks;
};

describe("twice the text is twice the work, and little a character", () => {
  test.each(Object.entries(BAIT))("%s", (_, bait) => {
    const once = bait.repeat(Math.ceil(20_000 / bait.length));
    effort(once);
    const [less, more] = [effort(once), effort(once + once)];
    expect(more).toBeLessThan(less * 2.2 + 1_000);
    expect(more / (2 * once.length)).toBeLessThan(400);
  });
});

const LONG = [
  "the same word",
  "the same word, without end",
  "brackets",
  "quotes",
  "nested tags",
  "bait for gaps",
];
test.each(LONG)(
  "five million characters of %s get a reading",
  (name) => {
    const bait = BAIT[name] ?? "";
    const text = bait.repeat(Math.ceil((5 * MEGA) / bait.length));
    const { verdict, faults } = check({ text, stance: "apology" });
    expect(["ready", "revise", "stop"]).toContain(verdict);
    for (const { start, end, quote } of faults) expect(text.slice(start, end)).toBe(quote);
  },
  120_000,
);

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
