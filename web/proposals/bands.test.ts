import { expect, test } from "vitest";
import { isIn } from "./bands.ts";

const ends = [100, 300, 750, 1_500, 5_000].map((pounds) => pounds * 100);
const rows = [0, ...ends].map((aboveMinor, place) => ({
  aboveMinor,
  upToMinor: ends[place] ?? null,
}));

test.each`
  pounds     | place        | why
  ${0}       | ${undefined} | ${"nothing lies in none"}
  ${0.01}    | ${0}         | ${"the first penny"}
  ${100}     | ${0}         | ${"the end itself belongs to the row that it ends"}
  ${100.01}  | ${1}         | ${"a penny more"}
  ${300}     | ${1}         | ${"the end itself"}
  ${300.01}  | ${2}         | ${"a penny more"}
  ${750}     | ${2}         | ${"the end itself"}
  ${750.01}  | ${3}         | ${"a penny more"}
  ${1500}    | ${3}         | ${"the end itself"}
  ${1500.01} | ${4}         | ${"a penny more"}
  ${5000}    | ${4}         | ${"the end itself"}
  ${5000.01} | ${5}         | ${"above the last end there is none"}
  ${90000}   | ${5}         | ${"however much"}
`("£$pounds: $why", ({ pounds, place }) => {
  const found = rows.flatMap((row, at) => (isIn(row, Math.round(pounds * 100)) ? [at] : []));
  expect(found).toEqual(place === undefined ? [] : [place]);
});
