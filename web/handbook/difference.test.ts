/** A difference tells both wordings back, and calls nothing changed that is not. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { difference, type Piece } from "./difference.ts";

const marked = (pieces: readonly Piece[]): string =>
  pieces
    .map(({ kind, text }) => ({ same: text, gone: `[-${text}]`, new: `[+${text}]` })[kind])
    .join("");

test.each`
  was                | is                        | said                         | why
  ${"Say sorry."}    | ${"Say sorry."}           | ${"Say sorry."}              | ${"the same"}
  ${"Say sorry."}    | ${"Say so."}              | ${"Say[- sorry.][+ so.]"}    | ${"a word changed"}
  ${"one two three"} | ${"one three"}            | ${"one[- two] three"}        | ${"a word gone"}
  ${"one three"}     | ${"one two three"}        | ${"one[+ two] three"}        | ${"a word come"}
  ${""}              | ${"new"}                  | ${"[+new]"}                  | ${"from nothing"}
  ${"first\nsecond"} | ${"first\nthird\nsecond"} | ${"first[+\nthird]\nsecond"} | ${"a line between"}
`("$why", ({ was, is, said }) => {
  expect(marked(difference(was, is))).toBe(said);
});

const text = fc
  .array(fc.constantFrom("a", "b", "c", " ", "\n"), { maxLength: 30 })
  .map((all) => all.join(""));
const told = (pieces: readonly Piece[], but: Piece["kind"]): string =>
  pieces.flatMap(({ kind, text: words }) => (kind === but ? [] : [words])).join("");

test("both wordings can be told back from it", () => {
  fc.assert(
    fc.property(text, text, (was, is) => {
      const pieces = difference(was, is);
      expect(told(pieces, "new")).toBe(was);
      expect(told(pieces, "gone")).toBe(is);
    }),
  );
});

test("wordings too long to compare are shown whole", () => {
  const long = "word ".repeat(600);
  expect(difference(long, `${long}more`)).toHaveLength(2);
});
