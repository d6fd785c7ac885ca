import { expect, test } from "vitest";
import type { Line } from "../journal/index.ts";
import type { Actor } from "../words/actor.ts";
import { daysLater, moment } from "../words/moment.ts";
import { redeemVoucher } from "./redeem-voucher.ts";
import type { Voucher } from "./voucher.ts";

const now = moment("2026-11-23T09:00:00Z");
const till: Actor = { kind: "key", id: "till", name: "The till", role: "agent" };
const maria: Actor = { kind: "customer", id: "maria", name: "Maria" };
const voucher: Voucher = {
  id: "v1",
  awardId: "a1",
  caseId: "c1",
  codeHash: "hash of ABCD-EFGH-JKMN",
  percent: 20,
  amountMinor: null,
  currency: "EUR",
  issuedAt: now,
  expiresAt: daysLater(now, 365),
  redeemedAt: null,
  redeemedFor: null,
};
const used = { ...voucher, redeemedAt: now, redeemedFor: "4711" };
const old = { ...voucher, expiresAt: now };

function world(kept: Voucher) {
  const redeemed: Voucher[] = [];
  const noted: Line[] = [];
  const needs = {
    vouchers: {
      hold: async (hash: string) => (hash === kept.codeHash ? kept : null),
      redeem: async (it: Voucher) => void redeemed.push(it),
    },
    journal: { add: async (line: Line) => void noted.push(line), ofCase: async () => [] },
    now: () => now,
    hash: (code: string) => `hash of ${code}`,
  };
  return { needs, redeemed, noted };
}

test("however it was typed, it is redeemed for the order, and noted without its code", async () => {
  const { needs, redeemed, noted } = world(voucher);
  await redeemVoucher(needs, { code: " abcdefgh-jkmn", order: "4711", by: till });
  expect(redeemed).toEqual([{ ...voucher, redeemedAt: now, redeemedFor: "4711" }]);
  expect(noted).toMatchObject([
    { what: "voucher redeemed", by: till, caseId: "c1", facts: { order: "4711", percent: 20 } },
  ]);
  expect(JSON.stringify(noted)).not.toMatch(/ABCD|abcd/);
});

test("a till that asks twice hears the same, and nothing more happens", async () => {
  const { needs, redeemed, noted } = world(used);
  const outcome = await redeemVoucher(needs, { code: "ABCD-EFGH-JKMN", order: "4711", by: till });
  expect(outcome).toEqual({ ok: true, value: used });
  expect([redeemed, noted]).toEqual([[], []]);
});

test.each`
  kept       | code                | by       | refusal               | why
  ${voucher} | ${"ABCD-EFGH-JKMN"} | ${maria} | ${"not_allowed"}      | ${"the till redeems"}
  ${voucher} | ${"ABCD-EFGH-JKMP"} | ${till}  | ${"unknown_code"}     | ${"no voucher has it"}
  ${voucher} | ${"hello"}          | ${till}  | ${"unknown_code"}     | ${"nor is this a code"}
  ${used}    | ${"ABCD-EFGH-JKMN"} | ${till}  | ${"already_redeemed"} | ${"another order has it"}
  ${old}     | ${"ABCD-EFGH-JKMN"} | ${till}  | ${"expired"}          | ${"its time is over"}
`("refuses $refusal, because $why", async ({ kept, code, by, refusal }) => {
  const { needs, redeemed, noted } = world(kept);
  const outcome = await redeemVoucher(needs, { code, order: "4712", by });
  expect(outcome).toMatchObject({ refusal: { code: refusal } });
  expect([redeemed, noted]).toEqual([[], []]);
});
