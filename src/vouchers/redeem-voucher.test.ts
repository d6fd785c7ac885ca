import { expect, test } from "vitest";
import { type Debt, type Entry, opened } from "../ledger/index.ts";
import type { Line } from "../journal/index.ts";
import type { Actor } from "../words/actor.ts";
import { daysLater, moment } from "../words/moment.ts";
import { expireVouchers } from "./expire-vouchers.ts";
import { redeemOffline } from "./redeem-offline.ts";
import { redeemVoucher } from "./redeem-voucher.ts";
import type { Redemption } from "./redemption.ts";
import { returnRedemption } from "./return-redemption.ts";
import { type Voucher, voucherFor } from "./voucher.ts";

const now = moment("2026-11-23T09:00:00Z");
const till: Actor = { kind: "key", id: "till", name: "The till", role: "agent" };
const maria: Actor = { kind: "customer", id: "maria", name: "Maria" };
const voucher = voucherFor(
  { debtId: "a1", caseId: "c1", percent: null, costMinor: 2_500, currency: "EUR" },
  { id: "v1", codeHash: "hash of ABCD-EFGH-JKMN", at: now },
);
const old = { ...voucher, expiresAt: now };
const code = "ABCD-EFGH-JKMN";

function world(first: Voucher = voucher) {
  let kept = first;
  const redemptions: Redemption[] = [];
  const [entered, noted]: [Entry[], Line[]] = [[], []];
  const debt = (): Debt => ({
    ...opened({ id: "a1", caseId: "c1", source: "goodwill", currency: "EUR" }),
    pledgedMinor: 2_500,
    vouchersMinor: kept.leftMinor,
    givenMinor: 2_500 - kept.leftMinor - kept.expiredMinor,
    entries: 2,
  });
  const needs = {
    vouchers: {
      hold: async (hash: string) => (hash === kept.codeHash ? kept : null),
      holdId: async () => kept,
      holdLapsed: async () => [kept],
      change: async (it: Voucher) => void (kept = it),
      redemption: async (_: string, order: string) =>
        redemptions.find((each) => each.order === order) ?? null,
      findRedemption: async (id: string) => redemptions.find((each) => each.id === id) ?? null,
      keepRedemption: async (it: Redemption) => void redemptions.push(it),
      changeRedemption: async (it: Redemption) =>
        void redemptions.splice(
          redemptions.findIndex(({ id }) => id === it.id),
          1,
          it,
        ),
    },
    ledger: {
      hold: async () => debt(),
      enter: async (_: Pick<Debt, "id">, entry: Entry) => void entered.push(entry),
    },
    journal: { add: async (line: Line) => void noted.push(line), ofCase: async () => [] },
    now: () => now,
    newId: () => `r${redemptions.length + 1}`,
    hash: (typed: string) => `hash of ${typed}`,
  };
  const moves = () =>
    entered.map(({ act, from, to, amount }) => `${act} ${from} → ${to} ${amount.minor}`);
  return { needs, voucher: () => kept, redemptions, noted, moves };
}

test("however it was typed, an order uses a part, and it is noted without its code", async () => {
  const { needs, voucher: kept, noted, moves } = world();
  const asked = { code: " abcdefgh-jkmn", order: "4711", amountMinor: 1_500, by: till };
  expect(await redeemVoucher(needs, asked)).toMatchObject({
    value: { voucher: { leftMinor: 1_000 }, redemption: { order: "4711", amountMinor: 1_500 } },
  });
  expect(kept()).toMatchObject({ leftMinor: 1_000, uses: 1 });
  expect(moves()).toEqual(["redeem vouchers → given 1500"]);
  expect(noted).toMatchObject([
    {
      what: "voucher redeemed",
      by: till,
      caseId: "c1",
      facts: { order: "4711", leftMinor: 1_000 },
    },
  ]);
  expect(JSON.stringify(noted)).not.toMatch(/ABCD|abcd/);
});

test("part by part until nothing is left", async () => {
  const { needs, moves } = world();
  const use = (order: string, amountMinor?: number) =>
    redeemVoucher(needs, { code, order, amountMinor, by: till });
  await use("1", 500);
  expect(await use("2", 2_001)).toMatchObject({ refusal: { code: "too_little_left" } });
  await use("2");
  expect(await use("3", 1)).toMatchObject({ refusal: { code: "used_up" } });
  expect(moves()).toEqual(["redeem vouchers → given 500", "redeem vouchers → given 2000"]);
});

test("a till that asks twice hears the same, and nothing more happens", async () => {
  const { needs, noted, moves } = world();
  const asked = { code, order: "4711", amountMinor: 500, by: till };
  const first = await redeemVoucher(needs, asked);
  expect(await redeemVoucher(needs, asked)).toEqual(first);
  expect(await redeemVoucher(needs, { ...asked, amountMinor: 600 })).toMatchObject({
    refusal: { code: "other_amount" },
  });
  expect([noted.length, moves().length]).toEqual([1, 1]);
});

test("an order that came to nothing gives back what it used, once", async () => {
  const { needs, voucher: kept, redemptions, moves } = world();
  await redeemVoucher(needs, { code, order: "4711", amountMinor: 500, by: till });
  const back = { redemptionId: redemptions[0]?.id ?? "", because: "Cancelled", by: till };
  expect(await returnRedemption(needs, back)).toMatchObject({ value: { voucher: { uses: 0 } } });
  expect(kept().leftMinor).toBe(2_500);
  expect(await returnRedemption(needs, back)).toMatchObject({
    refusal: { code: "already_taken_back" },
  });
  const again = { code, order: "4711", amountMinor: 500, by: till };
  expect(await redeemVoucher(needs, again)).toMatchObject({ refusal: { code: "taken_back" } });
  expect(moves().at(-1)).toBe("reverse given → vouchers 500");
  expect(await returnRedemption(needs, { ...back, redemptionId: "r9" })).toMatchObject({
    refusal: { code: "not_found" },
  });
});

test("what nobody used in time comes back", async () => {
  const { needs, voucher: kept, noted, moves } = world({ ...old, leftMinor: 900, uses: 1 });
  expect(await expireVouchers(needs, { limit: 10 })).toEqual({ ok: true, value: 1 });
  expect(kept()).toMatchObject({ leftMinor: 0, expiredMinor: 900 });
  expect(moves()).toEqual(["expire vouchers → goodwill 900"]);
  expect(noted).toMatchObject([{ what: "voucher expired", facts: { amountMinor: 900 } }]);
});

test.each`
  kept                                           | asked                   | over   | left     | moves                                                                 | why
  ${voucher}                                     | ${{ amountMinor: 500 }} | ${0}   | ${2_000} | ${["redeem vouchers → given 500"]}                                    | ${"enough was there"}
  ${{ ...voucher, leftMinor: 300, uses: 1 }}     | ${{ amountMinor: 500 }} | ${200} | ${0}     | ${["redeem vouchers → given 300"]}                                    | ${"another till was first"}
  ${{ ...old, leftMinor: 0, expiredMinor: 900 }} | ${{ amountMinor: 500 }} | ${0}   | ${0}     | ${["reverse goodwill → vouchers 500", "redeem vouchers → given 500"]} | ${"taken in time, handed in late"}
`("offline, $over over: $why", async ({ kept, asked, over, left, moves }) => {
  const one = world(kept);
  const taken = { code, order: "A", takenAt: daysLater(now, -1), ...asked };
  const first = await redeemOffline(one.needs, { taken, by: till });
  expect(first).toMatchObject({ value: { known: false, redemption: { overMinor: over } } });
  expect(one.moves()).toEqual(moves);
  expect(one.voucher().leftMinor).toBe(left);
  expect(one.noted).toMatchObject([{ what: over > 0 ? "voucher overspent" : "voucher redeemed" }]);
  const again = await redeemOffline(one.needs, { taken, by: till });
  expect(again).toMatchObject({ value: { known: true } });
  expect(one.redemptions).toHaveLength(1);
});

test("a percentage that two shops gave works once, whatever becomes of the second", async () => {
  const fifth = { ...voucher, percent: 20, amountMinor: null };
  const { needs, voucher: kept, redemptions, moves } = world(fifth);
  const takenAt = daysLater(now, -1);
  const use = (order: string, amountMinor?: number) =>
    redeemOffline(needs, { taken: { code, order, amountMinor, takenAt }, by: till });
  await use("A");
  expect(await use("B")).toMatchObject({ refusal: { code: "amount_needed" } });
  expect(await use("B", 900)).toMatchObject({ value: { redemption: { overMinor: 900 } } });
  expect(kept()).toMatchObject({ uses: 1, leftMinor: 0 });
  const back = { redemptionId: redemptions[1]?.id ?? "", because: "Cancelled", by: till };
  await returnRedemption(needs, back);
  expect(kept()).toMatchObject({ uses: 1, leftMinor: 0 });
  expect(await redeemVoucher(needs, { code, order: "C", by: till })).toMatchObject({
    refusal: { code: "used_up" },
  });
  expect(moves()).toEqual(["redeem vouchers → given 2500", "reverse given → vouchers 0"]);
});

test("a percentage that costs us nothing works once offline, too", async () => {
  const free = { ...voucher, percent: 20, amountMinor: null, leftMinor: 0 };
  const { needs, voucher: kept } = world(free);
  const takenAt = daysLater(now, -1);
  await redeemOffline(needs, { taken: { code, order: "A", takenAt }, by: till });
  expect(kept().uses).toBe(1);
});

test.each`
  change                              | by       | refusal             | why
  ${{ takenAt: daysLater(now, 1) }}   | ${till}  | ${"not_yet"}        | ${"nobody takes it tomorrow"}
  ${{ takenAt: daysLater(now, -60) }} | ${till}  | ${"too_long_ago"}   | ${"a person should look"}
  ${{ code: "0000-0000-0000" }}       | ${till}  | ${"unknown_code"}   | ${"no voucher has it"}
  ${{ currency: "JPY" }}              | ${till}  | ${"other_currency"} | ${"yen are not euros"}
  ${{}}                               | ${maria} | ${"not_allowed"}    | ${"the till hands in"}
`("offline refuses $refusal, because $why", async ({ change, by, refusal }) => {
  const { needs, noted, redemptions } = world();
  const taken = { code, order: "A", takenAt: daysLater(now, -1), amountMinor: 500, ...change };
  const outcome = await redeemOffline(needs, { taken, by });
  expect(outcome).toMatchObject({ refusal: { code: refusal } });
  expect([noted, redemptions]).toEqual([[], []]);
});

const later = { ...voucher, expiresAt: daysLater(now, 1) };
test.each`
  kept       | typed               | by       | refusal           | why
  ${voucher} | ${code}             | ${maria} | ${"not_allowed"}  | ${"the till redeems"}
  ${later}   | ${"ABCD-EFGH-JKMP"} | ${till}  | ${"unknown_code"} | ${"no voucher has it"}
  ${voucher} | ${"hello"}          | ${till}  | ${"unknown_code"} | ${"nor is this a code"}
  ${old}     | ${code}             | ${till}  | ${"expired"}      | ${"its time is over"}
`("refuses $refusal, because $why", async ({ kept, typed, by, refusal }) => {
  const { needs, noted, redemptions, moves } = world(kept);
  const outcome = await redeemVoucher(needs, { code: typed, order: "4712", by });
  expect(outcome).toMatchObject({ refusal: { code: refusal } });
  expect([noted, redemptions, moves()]).toEqual([[], [], []]);
});
