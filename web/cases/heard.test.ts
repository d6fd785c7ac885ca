/** A complaint cut into the words that led to a suggestion and those between them. */
import { expect, test } from "vitest";
import { type Place, piecesOf, quoted } from "./heard.ts";

const shown = (text: string, places: readonly (readonly [number, number])[]): string =>
  piecesOf(
    text,
    places.map(([start, end]): Place => ({ start, end })),
  )
    .map(({ text: said, marked }) => (marked ? `[${said}]` : said))
    .join("");

test.each`
  places                | says                     | because
  ${[]}                 | ${"I fell and bled"}     | ${"nothing was heard"}
  ${[[2, 6]]}           | ${"I [fell] and bled"}   | ${"one place"}
  ${[[11, 15], [2, 6]]} | ${"I [fell] and [bled]"} | ${"in the order of the text"}
  ${[[2, 8], [5, 15]]}  | ${"I [fell and bled]"}   | ${"what overlaps is one"}
  ${[[2, 6], [2, 6]]}   | ${"I [fell] and bled"}   | ${"twice the same is once"}
  ${[[11, 99]]}         | ${"I fell and [bled]"}   | ${"nothing lies outside the text"}
`("$says: $because", ({ places, says }) => expect(shown("I fell and bled", places)).toBe(says));

test.each`
  quotes                   | says                   | because
  ${[]}                    | ${""}                  | ${"nothing to quote"}
  ${["fell"]}              | ${"“fell”"}            | ${"one"}
  ${["fell", "bled"]}      | ${"“fell” and “bled”"} | ${"two"}
  ${["fell", "fell"]}      | ${"“fell”"}            | ${"each once"}
  ${["a", "b", "c", "d"]}  | ${"“a”, “b” and “c”"}  | ${"three are enough"}
  ${["fell\n  down"]}      | ${"“fell down”"}       | ${"on one line"}
  ${['said "You"']}        | ${"“said You”"}        | ${"no marks inside marks"}
  ${["no", "nobody came"]} | ${"“nobody came”"}     | ${"a bare no tells little beside words"}
`("$says: $because", ({ quotes, says }) =>
  expect(quoted(quotes.map((quote: string) => ({ quote })))).toBe(says),
);
