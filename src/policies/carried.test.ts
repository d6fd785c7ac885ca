import { expect, test } from "vitest";
import { carriedIn } from "./carried.ts";
import { REMEDY_KINDS, type RemedyKind } from "./remedy.ts";

const option = (...kinds: RemedyKind[]) => ({
  remedies: kinds.map((kind) => ({ kind, what: kind, costMinor: 1, worthMinor: 1 })),
});

test.each`
  kinds                         | asks     | why
  ${["refund"]}                 | ${true}  | ${"money moves"}
  ${["credit"]}                 | ${true}  | ${"money's worth, for whoever has the code"}
  ${["voucher"]}                | ${true}  | ${"the page shows its code at once"}
  ${["discount"]}               | ${true}  | ${"the same"}
  ${["donation"]}               | ${true}  | ${"money moves, and in their name"}
  ${["replacement"]}            | ${true}  | ${"a parcel can be sold"}
  ${["redo"]}                   | ${false} | ${"it is done for them, where they are"}
  ${["repair", "expert_time"]}  | ${false} | ${"somebody sees who comes"}
  ${["gesture", "correction"]}  | ${false} | ${"worth nothing to anybody else"}
  ${["none"]}                   | ${false} | ${"an apology alone"}
  ${[]}                         | ${false} | ${"nothing to carry"}
  ${["redo", "none", "refund"]} | ${true}  | ${"one of them is enough"}
`("$kinds: $asks, because $why", ({ kinds, asks }) => {
  expect(carriedIn(option(...kinds)) !== null).toBe(asks);
});

test("every kind that is money to the books asks", () => {
  const asking = REMEDY_KINDS.filter((kind) => carriedIn(option(kind)) !== null);
  expect(asking).toEqual(["refund", "credit", "voucher", "discount", "replacement", "donation"]);
});
