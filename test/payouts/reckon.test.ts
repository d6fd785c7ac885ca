/** The daily look, through the doors: each difference is named, once, and settled in words. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { onBothAtOnce } from "../databases.ts";
import { openPaying, type Paying } from "./paying.ts";

onBothAtOnce("a reckoning", (engine) => {
  let it: Paying;
  beforeAll(async () => {
    it = await openPaying(engine());
  });
  afterAll(() => it.close());

  const look = async () => {
    it.pass({ minutes: 1 });
    await it.leo.call("POST /reckonings");
    return it.until(async () => {
      const seen = await it.leo.call("GET /differences");
      return (
        seen.reckonings.length === 5 &&
        seen.reckonings.every(({ state }) => state === "done") &&
        seen
      );
    }, "a look at each");
  };
  const pay = async (payment: string) => {
    const award = await it.promised({ kind: "refund", amountMinor: 1_250 });
    const body = { instrumentId: it.ways.stripe.id, payment };
    await it.ana.call("POST /awards/:award/instruction", { params: { award }, body });
    return it.stands(award, "confirmed");
  };

  test("names what differs once, closes what came right, keeps what a person says", async () => {
    const first = await pay("pi_one");
    const second = await pay("pi_two");
    expect((await look()).differences).toEqual([]);

    it.stripe.finish(first.reference ?? "", false);
    const gone = it.stripe.refunds.findIndex(({ id }) => id === second.reference);
    const [refund] = it.stripe.refunds.splice(gone, 1);
    const seen = (await look()).differences;
    expect(seen.map(({ kind }) => kind).sort()).toEqual(["missing_there", "unpaid_there"]);
    expect((await look()).differences).toHaveLength(2);

    const [missing] = seen.filter(({ kind }) => kind === "missing_there");
    const params = { difference: missing?.id ?? "" };
    const words = "Stripe had lost sight of it; it is on the statement.";
    const said = { params, body: { words } };
    expect((await it.ana.refused("POST /differences/:difference/settlement", said)).status).toBe(
      403,
    );
    const settled = await it.leo.call("POST /differences/:difference/settlement", said);
    expect(settled).toMatchObject({ settledBy: "Leo Brandt", words });

    it.stripe.finish(first.reference ?? "", true);
    if (refund) it.stripe.refunds.push(refund);
    const last = (await look()).differences;
    expect(last.every(({ goneAt, settledAt }) => goneAt !== null || settledAt !== null)).toBe(true);
    expect(it.faults).toEqual([]);
  });
});
