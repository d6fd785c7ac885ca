/** The fair range: wider by the harm, never beyond 150 % of the price, never by who they are. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { money } from "../words/money.ts";
import { rangeOf, standsTo } from "./range.ts";

const rates = { anHourMinor: 1_000, aContactMinor: 500, freeContacts: 2, source: "our choice" };
const ground = {
  clause: { id: "late", source: "our choice" },
  allowedMinor: 3_000,
  leastMinor: 500,
  price: money(10_000, "EUR"),
  contacts: 0,
  harm: {},
  rates,
};

test.each`
  change                                                          | low      | high      | why
  ${{}}                                                           | ${500}   | ${3_000}  | ${"the clause, and half of its least option"}
  ${{ contacts: 2 }}                                              | ${500}   | ${3_000}  | ${"writing twice is part of any complaint"}
  ${{ contacts: 3 }}                                              | ${500}   | ${3_500}  | ${"the third time counts"}
  ${{ harm: { hours: 2 } }}                                       | ${500}   | ${5_000}  | ${"two hours of theirs"}
  ${{ harm: { lostMinor: 4_000 } }}                               | ${4_500} | ${7_000}  | ${"what they paid is on top of both ends"}
  ${{ harm: { hours: 40 } }}                                      | ${500}   | ${15_000} | ${"never above 150% of the price"}
  ${{ harm: { hours: 40, lostMinor: 1 } }}                        | ${501}   | ${15_001} | ${"damage is no part of the cap"}
  ${{ harm: { service: "refused" } }}                             | ${3_000} | ${3_000}  | ${"below 60% it hardly counts, but the clause gives no more"}
  ${{ harm: { service: "refused" }, allowedMinor: 10_000 }}       | ${6_000} | ${10_000} | ${"refused: from 60% of the price"}
  ${{ harm: { service: "consumed" }, allowedMinor: 10_000 }}      | ${500}   | ${10_000} | ${"used: the first part earns most"}
  ${{ allowedMinor: 0, leastMinor: 0, harm: { hours: 9 } }}       | ${0}     | ${0}      | ${"a clause that gives nothing stays shut"}
  ${{ allowedMinor: 0, leastMinor: 0, harm: { lostMinor: 900 } }} | ${900}   | ${900}    | ${"damage is owed all the same"}
`("$low to $high: $why", ({ change, low, high }) => {
  const range = rangeOf({ ...ground, ...change });
  expect([range.lowMinor, range.highMinor]).toEqual([low, high]);
});

test.each`
  minor     | stands        | why
  ${499}    | ${"below"}    | ${"a cent below"}
  ${500}    | ${"inside"}   | ${"the least"}
  ${3_000}  | ${"inside"}   | ${"the most"}
  ${3_001}  | ${"above"}    | ${"a cent above"}
  ${15_000} | ${"above"}    | ${"150% of the price"}
  ${15_001} | ${"too_much"} | ${"nobody gives more"}
`("$minor stands $stands: $why", ({ minor, stands }) => {
  expect(standsTo(rangeOf(ground), minor)).toBe(stands);
});

test("more harm never makes less fair, and each number has its reason and source", () => {
  const hours = fc.integer({ min: 0, max: 50 });
  fc.assert(
    fc.property(hours, hours, (one, more) => {
      const of = (spent: number) => rangeOf({ ...ground, harm: { hours: spent } }).highMinor;
      expect(of(one + more)).toBeGreaterThanOrEqual(of(one));
    }),
  );
  const all = { ...ground, contacts: 5, harm: { hours: 40, lostMinor: 100, service: "refused" } };
  for (const { says, clause, source } of rangeOf(all as typeof ground).reasons) {
    expect([says, clause, source].every((text) => text.length > 0)).toBe(true);
  }
});
