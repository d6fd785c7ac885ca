/** Whether a change helped, in words: the counts, the ratio and its interval. */
import { expect, test } from "vitest";
import { spoken } from "./causes.ts";

const effect = (before: number, after: number, ratio: object | null) =>
  ({
    verdict: "fewer",
    before: { events: before, exposure: 90 },
    after: { events: after, exposure: 90 },
    per: null,
    ratio,
  }) as Parameters<typeof spoken>[0];

test.each`
  before | after | ratio                                       | says                                                         | why
  ${9}   | ${2}  | ${{ value: 0.222, low: 0.024, high: 1.07 }} | ${/: per day 0.22 times as often \(95 %: 0.02 to 1.07\)\.$/} | ${"both bounds: it may be chance"}
  ${0}   | ${3}  | ${{ value: null, low: 0.41, high: null }}   | ${/: per day more often \(95 %: 0.41 or more\)\.$/}          | ${"it never was before"}
  ${0}   | ${0}  | ${null}                                     | ${/^0 in the 90 days before, 0 in the 90 days since\.$/}     | ${"nothing to divide"}
`("$says: $why", ({ before, after, ratio, says }) => {
  expect(spoken(effect(before, after, ratio))).toMatch(says);
});

test("where one knows how many orders there were, it says so, and counts per order", () => {
  const ratio = { value: 0.507, low: 0.234, high: 1.165 };
  const per = { unit: "orders", before: 800, after: 3_011 } as const;
  expect(spoken({ ...effect(11, 21, ratio), per })).toBe(
    "11 in the 90 days before (800 orders), 21 in the 90 days since (3,011 orders): " +
      "per order 0.51 times as often (95 %: 0.23 to 1.17).",
  );
});
