/** Adjusting an option: cost follows the amount, the clause is the fence, one's limit the door. */
import { expect, test } from "vitest";
import {
  dearest,
  freeFirst,
  type Option,
  type Remedy,
  standing,
  withAmount,
  withPercent,
} from "./remedy.ts";

const remedy = (more: Partial<Remedy> = {}): Remedy => ({
  kind: "voucher",
  what: "A voucher",
  costMinor: 600,
  worthMinor: 1_000,
  ...more,
});
const option = (id: string, costMinor: number): Option => ({
  id,
  label: id,
  remedies: [remedy({ costMinor })],
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

test("what costs us least comes first", () => {
  expect(freeFirst([option("money", 900), option("free", 0)])[0]?.id).toBe("free");
});

test.each`
  cost     | limitMinor | says               | why
  ${1_000} | ${null}    | ${"fine"}          | ${"all that is allowed, no limit of one's own"}
  ${1_001} | ${null}    | ${"above_allowed"} | ${"one cent above the clause"}
  ${600}   | ${500}     | ${"above_limit"}   | ${"allowed, yet another approves"}
  ${500}   | ${500}     | ${"fine"}          | ${"the limit itself is mine to give"}
`("$why", ({ cost, limitMinor, says }) => {
  expect(standing([option("a", cost)], { allowedMinor: 1_000, limitMinor })).toBe(says);
});

test("no option is no offer", () => {
  expect(standing([], { allowedMinor: 1_000, limitMinor: null })).toBe("empty");
});
