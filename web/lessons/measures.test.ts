/** Numbers as people say them, and pictures that start at zero. */
import { expect, test } from "vitest";
import {
  aboutWhom,
  partSays,
  balance,
  drawnAs,
  heights,
  lasting,
  lengths,
  moved,
  said,
  spanSaid,
} from "./measures.ts";

test.each`
  minutes  | words           | why
  ${0.4}   | ${"0 min"}      | ${"under half a minute"}
  ${59.6}  | ${"1 h"}        | ${"rounds into the hour"}
  ${200}   | ${"3 h 20 min"} | ${"hours and minutes"}
  ${3_120} | ${"2 d 4 h"}    | ${"days and hours"}
  ${2_880} | ${"2 d"}        | ${"no empty rest"}
`("$minutes minutes: $why", ({ minutes, words }) => {
  expect(lasting(minutes)).toBe(words);
});

test.each`
  value     | unit       | words      | why
  ${0.837}  | ${"share"} | ${"84 %"}  | ${"a share is said in hundredths"}
  ${4.25}   | ${"score"} | ${"4.3"}   | ${"a score has one decimal"}
  ${12_500} | ${"money"} | ${"€125"}  | ${"minor units are written as money"}
  ${1_204}  | ${"count"} | ${"1,204"} | ${"counted things are whole"}
`("$value as $unit: $why", ({ value, unit, words }) => {
  expect(said(value, unit, "EUR")).toBe(words);
});

test("a change says which way it went", () => {
  expect(moved(2.84, "score", "EUR")).toBe("+2.8");
  expect(moved(-0.4, "score", "EUR")).toBe("−0.4");
  expect(moved(0, "score", "EUR")).toBe("0.0");
});

const part = (label: string) => ({ label, value: 1, cases: [] });

test.each`
  labels                           | picture      | why
  ${[]}                            | ${"nothing"} | ${"nothing to draw"}
  ${["Before", "After"]}           | ${"slope"}   | ${"two moments of one thing"}
  ${["after", "before"]}           | ${"bars"}    | ${"the wrong way round is no slope"}
  ${["exceeds", "meets", "short"]} | ${"bars"}    | ${"kinds side by side"}
`("$why", ({ labels, picture }) => {
  expect(drawnAs(labels.map(part))).toBe(picture);
});

test("bars are shares of the longest, and start at zero", () => {
  expect(lengths([5, 10, 0])).toEqual([0.5, 1, 0]);
  expect(lengths([0, 0])).toEqual([0, 0]);
});

test.each`
  pair          | unit         | ends          | why
  ${[1, 5]}     | ${"score"}   | ${[0, 1]}     | ${"a score runs from one to five"}
  ${[0.2, 0.8]} | ${"share"}   | ${[0.2, 0.8]} | ${"a share runs from none to all"}
  ${[30, 60]}   | ${"minutes"} | ${[0.5, 1]}   | ${"the rest starts at zero"}
`("$why", ({ pair, unit, ends }) => {
  expect(heights(pair, unit)).toEqual(ends);
});

test("the books balance, or say by how much they don't", () => {
  const books = {
    pledgedMinor: 1_000,
    givenMinor: 500,
    vouchersMinor: 50,
    owedMinor: 300,
    withdrawnMinor: 100,
    expiredMinor: 50,
  };
  const shares = { given: 0.5, vouchers: 0.05, owed: 0.3, withdrawn: 0.1, expired: 0.05 };
  expect(balance(books)).toEqual({ ...shares, differsBy: 0 });
  expect(balance({ ...books, owedMinor: 200 }).differsBy).toBe(100);
});

const FAILURES = [{ id: "damaged_order", name: "Arrived damaged" }];

test.each`
  measure             | label               | says                 | why
  ${"money_promised"} | ${"redo"}           | ${"Done again"}      | ${"a remedy as offers call it"}
  ${"money_paid"}     | ${"free service"}   | ${"Free service"}    | ${"two words are one id"}
  ${"promises_late"}  | ${"followup"}       | ${"Gets back"}       | ${"a promise as letters call it"}
  ${"failures"}       | ${"damaged order"}  | ${"Arrived damaged"} | ${"a failure by its name"}
  ${"failures"}       | ${"the roof leaks"} | ${"the roof leaks"}  | ${"a colleague's own words"}
  ${"failures"}       | ${"others"}         | ${"others"}          | ${"what is left over"}
  ${"offer_fit"}      | ${"exceeds"}        | ${"exceeds"}         | ${"plain as it is"}
`("calls $label of $measure $says: $why", ({ measure, label, says }) => {
  expect(partSays(measure, label, FAILURES)).toBe(says);
});

test.each`
  firstOn         | lastOn          | says                             | why
  ${"2026-10-01"} | ${"2026-10-31"} | ${", 1 Oct to 31 Oct 2026"}      | ${"within a year it is said once"}
  ${"2025-12-30"} | ${"2026-01-02"} | ${", 30 Dec 2025 to 2 Jan 2026"} | ${"over a new year, both"}
  ${"2026-10-01"} | ${"2026-10-01"} | ${", 1 Oct 2026"}                | ${"a day"}
  ${null}         | ${null}         | ${""}                            | ${"nobody knows"}
`("when they answered: $why", ({ firstOn, lastOn, says }) => {
  expect(spanSaid({ firstOn, lastOn })).toBe(says);
});

test.each`
  side           | group                   | says
  ${"colleague"} | ${"Ana Ruiz"}           | ${"Offers by Ana Ruiz"}
  ${"channel"}   | ${"mail"}               | ${"Who came by mail"}
  ${"channel"}   | ${"api"}                | ${"Who came by another system"}
  ${"language"}  | ${"de"}                 | ${"Who writes German"}
  ${"language"}  | ${"language not known"} | ${"Whose language is not known"}
  ${"worth"}     | ${"brings little"}      | ${"Who brings little"}
  ${"worth"}     | ${"worth not noted"}    | ${"Whose worth is not noted"}
`("the audit speaks of $side $group as: $says", ({ side, group, says }) => {
  expect(aboutWhom(side, group)).toBe(says);
});
