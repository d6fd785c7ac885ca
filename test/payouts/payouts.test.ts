/** Awards travel to the customer over each way, on both databases: once, whatever falls. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { signed } from "../../src/desk/payout/house.ts";
import { moment } from "../../src/words/moment.ts";
import { onBothAtOnce } from "../databases.ts";
import { SHARED } from "./house.ts";
import { openPaying, type Paying } from "./paying.ts";

const PAY = "POST /awards/:award/instruction";

onBothAtOnce("payouts", (engine) => {
  let it: Paying;
  beforeAll(async () => {
    it = await openPaying(engine());
  });
  afterAll(() => it.close());
  let payments = 0;
  const freshPayment = () => `pi_lamp${(payments += 1)}`;
  const byCard = async (amountMinor = 1_250) => {
    const award = await it.promised({ kind: "refund", amountMinor });
    const body = { instrumentId: it.ways.stripe.id, payment: freshPayment() };
    return { award, params: { award }, body };
  };
  const books = async () => (await it.leo.call("GET /books", {})).books;

  test("each way is tried by itself, and says whether it opens", async () => {
    const { instruments } = await it.until(async () => {
      const seen = await it.iris.call("GET /instruments");
      return seen.instruments.every(({ triedAt }) => triedAt) && seen;
    }, "the ways open");
    expect(instruments.map(({ problem }) => problem)).toEqual([null, null, null, null, null]);
    expect(JSON.stringify(instruments)).not.toMatch(/sk_test|shpat|whsec|a secret between/);
  });

  describe("by card", () => {
    test("is paid once, confirmed, and the books say so", async () => {
      const { award, params, body } = await byCard();
      await it.ana.call(PAY, { params, body });
      const travel = await it.stands(award, "confirmed");
      expect(travel.proof).toMatch(/^Stripe refund re_/);
      expect(await it.award(award)).toMatchObject({ state: "paid", proof: travel.proof });
      expect(it.stripe.refunds.filter((each) => each.payment_intent === body.payment)).toHaveLength(
        1,
      );
      expect((await books()).every(({ balanced }) => balanced)).toBe(true);
    });

    test("sent twice, it goes once; and by hand not as well", async () => {
      const { award, params, body } = await byCard();
      const [first, second] = await Promise.all([
        it.ana.knock(PAY, { params, body }),
        it.leo.knock(PAY, { params, body }),
      ]);
      expect([first.status, second.status].sort()).toEqual([201, 409]);
      await it.stands(award, "confirmed");
      const again = await it.ana.refused("POST /awards/:award/payment", {
        params,
        body: { proof: "by hand" },
      });
      expect(again.code).toBe("already_settled");
    });

    test("a lost answer is asked about: never paid twice, never lost", async () => {
      const { award, params, body } = await byCard();
      it.stripe.next("error_after");
      await it.ana.call(PAY, { params, body });
      await it.stands(award, "unknown");
      const travel = await it.travelOf(award);
      expect(travel.surelyUnpaid).toBe(false);
      const at = { instruction: travel.id };
      const hand = await it.ana.refused("POST /instructions/:instruction/hand", {
        params: at,
        body: { proof: "by hand" },
      });
      expect(hand.code).toBe("maybe_paid");
      await it.ana.call("POST /instructions/:instruction/question", { params: at });
      await it.stands(award, "confirmed");
      expect(it.stripe.refunds.filter((each) => each.payment_intent === body.payment)).toHaveLength(
        1,
      );
    });

    test("refused, it is surely not paid: another way is open, and by hand", async () => {
      const { award, params, body } = await byCard(200_000);
      await it.ana.call(PAY, { params, body });
      const travel = await it.stands(award, "failed");
      expect(travel.problem).toContain("greater than unrefunded amount");
      expect(await it.award(award)).toMatchObject({ state: "failed", trouble: travel.problem });
      const at = { instruction: travel.id };
      const proof = "Transfer of 24 November";
      await it.ana.call("POST /instructions/:instruction/hand", { params: at, body: { proof } });
      expect(await it.award(award)).toMatchObject({ state: "paid", proof });
      expect(await it.travelOf(award)).toMatchObject({ state: "withdrawn", proof });
      const twice = await it.ana.refused(PAY, { params, body });
      expect(twice.code).toBe("already_settled");
    });

    test("failed at one, it goes anew over another, under a new key", async () => {
      const { award, params, body } = await byCard(150_000);
      await it.ana.call(PAY, { params, body });
      const first = await it.stands(award, "failed");
      await it.ana.call(PAY, { params, body: { instrumentId: it.ways.till.id, mark: "C-1" } });
      const second = await it.stands(award, "confirmed");
      expect(second.id).toBe(first.id);
      expect(second.key).not.toBe(first.key);
      expect(it.till.payments.filter(({ key }) => key === second.key)).toHaveLength(1);
    });
  });

  describe("calls from outside are bells", () => {
    const ring = (payload: string, headers: Record<string, string>, key = it.ways.stripe.address) =>
      fetch(new URL(new URL(key ?? "").pathname, it.url), {
        method: "POST",
        body: payload,
        headers,
      });
    const event = (type: string, object: object, at = Date.parse(it.today())) => {
      const { payload, signature } = it.stripe.event(type, object, at);
      return ring(payload, { "stripe-signature": signature });
    };

    test("what takes its time is confirmed when Stripe rings, in whatever order", async () => {
      const { award, params, body } = await byCard();
      it.stripe.takeTime(true);
      await it.ana.call(PAY, { params, body });
      const travel = await it.stands(award, "under_way");
      it.stripe.takeTime(false);
      const refund = it.stripe.refunds.find(({ id }) => id === travel.reference);
      // An old failure that arrives late says nothing: it is asked what is so.
      await event("refund.failed", { ...refund, status: "failed" });
      expect((await it.stands(award, "under_way")).reference).toBe(travel.reference);
      it.stripe.finish(travel.reference ?? "", true);
      const answers = await Promise.all([
        event("refund.updated", { ...refund }),
        event("refund.updated", { ...refund }),
        event("charge.refunded", { object: "charge", id: "ch_1" }),
      ]);
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
      await it.stands(award, "confirmed");
    });

    test("what came back is owed again", async () => {
      const { award, params, body } = await byCard();
      await it.ana.call(PAY, { params, body });
      const { reference } = await it.stands(award, "confirmed");
      it.stripe.finish(reference ?? "", false);
      const refund = it.stripe.refunds.find(({ id }) => id === reference);
      await event("refund.failed", { ...refund });
      const travel = await it.stands(award, "reversed");
      expect(travel.problem).toContain("expired or canceled card");
      expect(await it.award(award)).toMatchObject({ state: "reversed" });
      expect((await books()).every(({ balanced }) => balanced)).toBe(true);
    });

    test("forged, old, ahead of time, or for nobody, they are turned away alike", async () => {
      const refund = it.stripe.refunds[0] ?? {};
      const { payload, signature } = it.stripe.event(
        "refund.failed",
        refund,
        Date.parse(it.today()),
      );
      const old = await event("refund.failed", refund, Date.parse(it.today()) - 3_600_000);
      const ahead = await event("refund.failed", refund, Date.parse(it.today()) + 3_600_000);
      const forged = await ring(payload.replace("refund", "charge"), {
        "stripe-signature": signature,
      });
      const unsigned = await ring(payload, {});
      const nobody = await ring(
        payload,
        { "stripe-signature": signature },
        `${it.url}/payouts/none`,
      );
      const other = await ring(payload, { "stripe-signature": signature }, it.ways.till.address);
      const all = [old, ahead, forged, unsigned, nobody, other];
      expect(all.map(({ status }) => status)).toEqual(all.map(() => 401));
      const words = new Set(await Promise.all(all.map((each) => each.text())));
      expect(words.size).toBe(1);
    });

    test("the house's own system rings, signed, and is asked as well", async () => {
      const award = await it.promised({ kind: "gesture", amountMinor: 900 });
      it.till.takeTime(true);
      const body = { instrumentId: it.ways.till.id, mark: "C-7" };
      await it.ana.call(PAY, { params: { award }, body });
      const travel = await it.stands(award, "under_way");
      it.till.takeTime(false);
      it.till.finish(travel.reference ?? "", true);
      const said = JSON.stringify({ key: travel.key });
      const call = (headers: Record<string, string>) => ring(said, headers, it.ways.till.address);
      const now = it.today();
      const wrong = signed("a secret of somebody else", "m1", now, said);
      const stale = signed(SHARED, "m2", moment("2026-11-23T07:00:00Z"), said);
      expect((await call(wrong)).status).toBe(401);
      expect((await call(stale)).status).toBe(401);
      expect((await call(signed(SHARED, "m3", now, said))).status).toBe(200);
      await it.stands(award, "confirmed");
    });
  });

  test("a code for the shop is made once, and stands as the proof", async () => {
    const award = await it.promised({ kind: "discount", amountMinor: 2_000, percent: 20 });
    await it.ana.call(PAY, { params: { award }, body: { instrumentId: it.ways.shopify.id } });
    const { proof } = await it.stands(award, "confirmed");
    expect(proof).toMatch(/^Code [0-9A-Z-]{14} at lumen\.myshopify\.com$/);
  });

  test("a task is done by its owner, who shows how one can see it", async () => {
    const award = await it.promised({ kind: "repair", amountMinor: 4_000 });
    const body = { instrumentId: it.ways.task.id, ownerId: it.tom.id, day: "2026-12-01" };
    await it.ana.call(PAY, { params: { award }, body });
    const { id, state } = await it.travelOf(award);
    expect(state).toBe("under_way");
    const open = await it.tom.call("GET /instructions");
    expect(open.instructions.some((each) => each.id === id)).toBe(true);
    const words = "New hinge, photo in the workshop's book";
    await it.tom.call("POST /instructions/:instruction/verdict", {
      params: { instruction: id },
      body: { verdict: "arrived", words },
    });
    expect(await it.award(award)).toMatchObject({ state: "paid", proof: words });
  });

  test("none of this was a fault of the desk", () => {
    expect(it.faults).toEqual([]);
  });
});
