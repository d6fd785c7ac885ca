import { expect, test } from "vitest";
import { onBoth } from "../../test/databases.ts";
import { fileCase } from "../../test/filed.ts";
import { pay, pledge } from "../ledger/index.ts";
import { ledgerIn } from "../ledger/ledger.store.ts";
import { newId, sha256 } from "../rim/clock.ts";
import { sqlState, type Tx } from "../rim/db/db.ts";
import type { Actor } from "../words/actor.ts";
import { daysLater, moment } from "../words/moment.ts";
import { done } from "../words/outcome.ts";
import { redeemVoucher } from "./redeem-voucher.ts";
import type { Redemption } from "./redemption.ts";
import { type Voucher, voucherFor } from "./voucher.ts";
import { vouchersIn } from "./vouchers.store.ts";

const at = moment("2026-11-23T09:00:00Z");
const by = { kind: "key", id: "till", name: "The till" };
const till: Actor = { ...by, kind: "key", role: "agent" };

onBoth("vouchers", (fresh) => {
  async function shop(percent: number | null = null) {
    const { db, inside, workspaceId, caseId } = await fileCase(await fresh());
    const placesIn = (tx: Tx) => ({
      vouchers: vouchersIn(tx, workspaceId),
      ledger: ledgerIn(tx, workspaceId),
    });
    const places = <T>(work: (it: ReturnType<typeof placesIn>) => Promise<T>) =>
      inside((tx) => work(placesIn(tx)));
    const issue = async (code: string, expiresAt = daysLater(at, 365)): Promise<Voucher> => {
      const debt = { id: newId(), caseId, source: "goodwill", currency: "EUR" } as const;
      const made = voucherFor(
        { debtId: debt.id, caseId, percent, costMinor: 2_500, currency: "EUR" },
        { id: newId(), codeHash: sha256(code), at },
      );
      const voucher = { ...made, expiresAt };
      await places(async ({ vouchers, ledger }) => {
        await ledger.open(debt);
        for (const next of [pledge, pay]) {
          const held = await ledger.hold(debt.id);
          const entry = held && (next === pledge ? pledge(held, 2_500) : pay(held, "vouchers"));
          if (entry?.ok) await ledger.enter(debt, entry.value, by, at);
        }
        await vouchers.keep(voucher);
      });
      return voucher;
    };
    const redeem = (code: string, order: string, amountMinor?: number) =>
      db.inside(workspaceId, (tx) => {
        const journal = { add: async () => undefined, ofCase: async () => [] };
        const needs = { ...placesIn(tx), journal, now: () => at, newId, hash: sha256 };
        return redeemVoucher(needs, { code, order, amountMinor, by: till });
      });
    return { db, workspaceId, caseId, places, placesIn, issue, redeem };
  }
  const CODE = "ABCD-EFGH-JKMN";

  test("a voucher is found by its hash alone, with what is left and who used it", async () => {
    const { places, issue, caseId, redeem } = await shop();
    const voucher = await issue(CODE);
    expect(await places(({ vouchers }) => vouchers.ofCase(caseId))).toEqual([voucher]);
    expect(await places(({ vouchers }) => vouchers.hold("another"))).toBeNull();
    await redeem(CODE, "4711", 1_500);
    const held = await places(({ vouchers }) => vouchers.hold(sha256(CODE)));
    expect(held).toEqual({ ...voucher, leftMinor: 1_000, uses: 1 });
    const used = await places(({ vouchers }) => vouchers.redemptionsOf(caseId));
    expect(used).toMatchObject([{ order: "4711", amountMinor: 1_500, by, returnedAt: null }]);
    const [redemption] = used;
    expect(await places(({ vouchers }) => vouchers.findRedemption(redemption?.id ?? ""))).toEqual(
      redemption,
    );
    expect(await places(({ ledger }) => ledger.hold(voucher.debtId))).toMatchObject({
      vouchersMinor: 1_000,
      givenMinor: 1_500,
    });
  });

  test("ten tills at once use no more than was on it", async () => {
    const { places, issue, redeem } = await shop();
    const { debtId } = await issue(CODE);
    const tills = await Promise.all(
      Array.from({ length: 10 }, (_, nth) => redeem(CODE, `order ${nth}`, 400)),
    );
    expect(tills.filter(({ ok }) => ok)).toHaveLength(6);
    const codes = tills.flatMap((outcome) => (outcome.ok ? [] : [outcome.refusal.code]));
    expect(new Set(codes)).toEqual(new Set(["too_little_left"]));
    expect(await places(({ ledger }) => ledger.hold(debtId))).toMatchObject({ vouchersMinor: 100 });
  });

  test("one order asked for by five tills at once uses it once", async () => {
    const { issue, redeem, caseId, places } = await shop();
    await issue(CODE);
    const tills = await Promise.all([1, 2, 3, 4, 5].map(() => redeem(CODE, "4711", 400)));
    expect(tills.map((outcome) => outcome.ok && outcome.value.redemption.id)).toEqual(
      tills.map(() => (tills[0]?.ok ? tills[0].value.redemption.id : "")),
    );
    expect(await places(({ vouchers }) => vouchers.redemptionsOf(caseId))).toHaveLength(1);
  });

  test("even past the verbs, an order uses it once, and a percentage works once", async () => {
    const { places, issue } = await shop(20);
    const voucher = await issue(CODE);
    const redemption: Redemption = {
      id: newId(),
      voucherId: voucher.id,
      order: "4711",
      amountMinor: null,
      bookedMinor: 2_500,
      overMinor: 0,
      at,
      by,
      returnedAt: null,
      returnedBecause: null,
    };
    await places(({ vouchers }) => vouchers.keepRedemption(redemption));
    const again = { ...redemption, id: newId() };
    const state = (work: Promise<unknown>) => work.then(() => "kept", sqlState);
    expect(await state(places(({ vouchers }) => vouchers.keepRedemption(again)))).toBe("23505");
    for (const change of [{ uses: 2 }, { leftMinor: -1 }]) {
      const forced = places(({ vouchers }) => vouchers.change({ ...voucher, ...change }));
      expect(await state(forced), JSON.stringify(change)).toBe("23514");
    }
  });

  test("those run out whose time is over, the oldest first", async () => {
    const { places, issue } = await shop();
    const second = await issue("0000-0000-0002", daysLater(at, 2));
    const first = await issue("0000-0000-0001", daysLater(at, 1));
    await issue("0000-0000-0003", daysLater(at, 9));
    const lapsed = (limit: number) =>
      places(({ vouchers }) => vouchers.holdLapsed(daysLater(at, 2), limit));
    expect((await lapsed(9)).map(({ id }) => id)).toEqual([first.id, second.id]);
    expect(await lapsed(1)).toHaveLength(1);
    await places(({ vouchers }) =>
      vouchers.change({ ...first, leftMinor: 0, expiredMinor: 2_500 }),
    );
    expect((await lapsed(9)).map(({ id }) => id)).toEqual([second.id]);
  });

  test("another house can't find it, nor what was used of it", async () => {
    const { db, placesIn, issue } = await shop();
    await issue(CODE);
    const theirs = await db.inside(newId(), async (tx) =>
      done(await placesIn(tx).vouchers.hold(sha256(CODE))),
    );
    expect(theirs).toEqual({ ok: true, value: null });
  });
});
