/** Whether a change helped, in words: the counts, the ratio and its interval. */
import { expect, test } from "vitest";
import { spoken } from "./causes.ts";

const effect = (before: number, after: number, ratio: object | null) =>
  ({
    verdict: "fewer",
    before: { events: before, exposure: 90 },
    after: { events: after, exposure: 90 },
    ratio,
  }) as Parameters<typeof spoken>[0];

test.each`
  before | after | ratio                                       | says                                                     | why
  ${9}   | ${2}  | ${{ value: 0.222, low: 0.024, high: 1.07 }} | ${/: 0.22 times as often \(95 %: 0.02 to 1.07\)\.$/}     | ${"both bounds: it may be chance"}
  ${0}   | ${3}  | ${{ value: null, low: 0.41, high: null }}   | ${/: more often \(95 %: 0.41 or more\)\.$/}              | ${"it never was before"}
  ${0}   | ${0}  | ${null}                                     | ${/^0 in the 90 days before, 0 in the 90 days since\.$/} | ${"nothing to divide"}
`("$says: $why", ({ before, after, ratio, says }) => {
  expect(spoken(effect(before, after, ratio))).toMatch(says);
});
