/** Adjusting an option: cost follows the amount, the clause is the fence, one's limit the door. */
import { expect, test } from "vitest";
import {
  dearest,
  isStrange,
  type Option,
  optionFrom,
  type Remedy,
  standing,
  withAmount,
  withPercent,
  withRemedy,
} from "./remedy.ts";

const remedy = (more: Partial<Remedy> = {}): Remedy => ({
  kind: "voucher",
  what: "A voucher",
  costMinor: 600,
  worthMinor: 1_000,
  ...more,
});
const range = { lowMinor: 200, highMinor: 1_000, capMinor: 1_500 };
const option = (id: string, costMinor: number): Option => ({
  id,
  label: id,
  remedies: [remedy({ costMinor, worthMinor: costMinor })],
});

test("half the amount costs and is worth half", () => {
  expect(withAmount(remedy({ amountMinor: 1_000 }), 500)).toMatchObject({
    amountMinor: 500,
    costMinor: 300,
    worthMinor: 500,
  });
});

test("an amount where none was costs what it says", () => {
  expect(withAmount(remedy(), 700)).toMatchObject({ costMinor: 700, worthMinor: 700 });
});

test("a percentage moves cost and worth alike", () => {
  expect(withPercent(remedy({ percent: 20 }), 10)).toMatchObject({
    percent: 10,
    costMinor: 300,
    worthMinor: 500,
  });
});

test("the customer takes one option, so the dearest is what the offer can cost", () => {
  expect(dearest([option("a", 300), option("b", 900)])).toBe(900);
  expect(dearest([])).toBe(0);
});

test.each`
  cost     | limitMinor | says             | why
  ${1_000} | ${null}    | ${"fine"}        | ${"all that is fair, no limit of one's own"}
  ${1_001} | ${null}    | ${"outside"}     | ${"one cent above what is fair"}
  ${199}   | ${null}    | ${"outside"}     | ${"one cent below it"}
  ${1_501} | ${null}    | ${"too_much"}    | ${"nobody gives that"}
  ${600}   | ${500}     | ${"above_limit"} | ${"fair, yet another approves"}
  ${500}   | ${500}     | ${"fine"}        | ${"the limit itself is mine to give"}
`("$why", ({ cost, limitMinor, says }) => {
  expect(standing([option("a", cost)], { ...range, limitMinor })).toBe(says);
});

test("no option is no offer", () => {
  expect(standing([], { ...range, limitMinor: null })).toBe("empty");
});

test.each`
  label                     | was                       | now                       | becomes                     | why
  ${"20 % off, and a card"} | ${{ percent: 20 }}        | ${{ percent: 10 }}        | ${"10 % off, and a card"}   | ${"the words move with the number"}
  ${"120 parts, 20% off"}   | ${{ percent: 20 }}        | ${{ percent: 5 }}         | ${"120 parts, 5% off"}      | ${"other numbers stay"}
  ${"€25 on your account"}  | ${{ amountMinor: 2_500 }} | ${{ amountMinor: 1_250 }} | ${"€12.50 on your account"} | ${"amounts as well"}
  ${"A card"}               | ${{}}                     | ${{}}                     | ${"A card"}                 | ${"nothing to move"}
`("$why", ({ label, was, now, becomes }) => {
  const before = { id: "a", label, remedies: [remedy({ what: label, ...was })] };
  const after = withRemedy(before, 0, remedy({ what: label, ...now }), "EUR");
  expect([after.label, after.remedies[0]?.what]).toEqual([becomes, becomes]);
});

test.each`
  kind         | cost  | worth | sized                                                             | why
  ${"voucher"} | ${60} | ${70} | ${{ amountMinor: 15_000, costMinor: 15_000, worthMinor: 15_000 }} | ${"money is booked as it stands"}
  ${"upgrade"} | ${20} | ${60} | ${{ costMinor: 3_000, worthMinor: 9_000 }}                        | ${"a thing by what the house knows of it"}
`("$kind out of the catalogue: $why", ({ kind, cost, worth, sized }) => {
  const taken = optionFrom({ kind, cost, worth }, { what: "Ours", minor: 15_000, number: 1 });
  expect(taken).toEqual({
    id: "own-1",
    label: "Ours",
    remedies: [{ kind, what: "Ours", ...sized }],
  });
});

test("a kind that the clause does not know asks for words; store credit never does", () => {
  const from = (kind: Remedy["kind"]) =>
    optionFrom({ kind, cost: 1, worth: 1 }, { what: "Ours", minor: 100, number: 1 });
  const clause = { options: [from("refund")] };
  expect(isStrange(from("donation"), clause)).toBe(true);
  expect(isStrange(from("refund"), clause)).toBe(false);
  expect(isStrange(from("credit"), clause)).toBe(false);
});
