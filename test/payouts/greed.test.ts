/** Money that somebody tries to have twice, or to lose, by doors that are each right alone. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { onBothAtOnce } from "../databases.ts";
import { openPaying, type Paying } from "./paying.ts";

const PAY = "POST /awards/:award/instruction";

onBothAtOnce("greed", (engine) => {
  let it: Paying;
  beforeAll(async () => {
    it = await openPaying(engine());
  });
  afterAll(() => it.close());
  const balanced = async () =>
    expect((await it.leo.call("GET /books", {})).books.every((book) => book.balanced)).toBe(true);

  test("a code that was used up is not paid out as well", async () => {
    const award = await it.promised({ kind: "credit", amountMinor: 2_500 });
    const params = { award };
    const { voucher } = await it.ana.call("POST /awards/:award/voucher", { params });
    const till = { code: voucher?.code ?? "", order: "G-1", amountMinor: 2_500 };
    await it.tom.call("POST /vouchers/redemption", { body: till });
    const back = { params, body: { because: "It came back, they say" } };
    expect((await it.leo.refused("POST /awards/:award/return", back)).code).toBe("is_a_code");
    const bank = { instrumentId: it.ways.bank.id, iban: "DE89 3704 0044 0532 0130 00" };
    const out = { params, body: { ...bank, holder: "Maria Keller" } };
    expect((await it.ana.refused(PAY, out)).code).toBe("already_settled");
    expect((await it.ana.refused("POST /awards/:award/voucher", { params })).code).toBe(
      "already_settled",
    );
    await balanced();
  });

  test("said to have come back, a card's refund is not made anew over its old number", async () => {
    const award = await it.promised({ kind: "refund", amountMinor: 1_250 });
    const params = { award };
    const body = { instrumentId: it.ways.stripe.id, payment: "pi_greedy" };
    await it.ana.call(PAY, { params, body });
    const { id } = await it.stands(award, "confirmed");
    const because = "She says that it never came";
    await it.leo.call("POST /awards/:award/return", { params, body: { because } });
    expect((await it.ana.refused(PAY, { params, body })).code).toBe("already_settled");
    const refunds = () => it.stripe.refunds.filter((each) => each.payment_intent === "pi_greedy");
    expect(refunds()).toHaveLength(1);
    // Whoever saw it come back says so where it was paid: only then it goes again.
    const verdict = { verdict: "came_back", words: "Seen at Stripe" } as const;
    const at = { params: { instruction: id }, body: verdict };
    await it.leo.call("POST /instructions/:instruction/verdict", at);
    await it.ana.call(PAY, { params, body });
    await it.stands(award, "confirmed");
    expect(refunds()).toHaveLength(2);
    await balanced();
  });

  test("paid by hand after a no, what its instrument pays all the same is named", async () => {
    const award = await it.promised({ kind: "refund", amountMinor: 1_750 });
    const params = { award };
    const body = { instrumentId: it.ways.stripe.id, payment: "pi_late" };
    it.stripe.takeTime(true);
    await it.ana.call(PAY, { params, body });
    const { id: instruction, reference } = await it.stands(award, "under_way");
    it.stripe.takeTime(false);
    it.stripe.finish(reference ?? "", false);
    const at = { params: { instruction } };
    await it.ana.call("POST /instructions/:instruction/question", at);
    await it.stands(award, "failed");
    await it.ana.call("POST /awards/:award/payment", { params, body: { proof: "Cash, receipt" } });
    expect(await it.travelOf(award)).toMatchObject({ state: "withdrawn" });
    it.stripe.finish(reference ?? "", true);
    it.pass({ minutes: 1 });
    await it.leo.call("POST /reckonings");
    const named = await it.until(async () => {
      const { differences } = await it.leo.call("GET /differences");
      return differences.find((each) => each.reference === reference);
    }, "the difference");
    expect(named).toMatchObject({ kind: "open_here", says: expect.stringContaining("withdrawn") });
    await balanced();
  });

  test("the bank's report, read once more, does not undo that a transfer came back", async () => {
    const award = await it.promised({ kind: "refund", amountMinor: 3_000 });
    const { bank } = it.ways;
    const account = { iban: "DE89 3704 0044 0532 0130 00", holder: "Maria Keller" };
    const body = { instrumentId: bank.id, ...account };
    await it.ana.call(PAY, { params: { award }, body });
    const made = { instrumentId: bank.id, currency: "EUR", day: "2026-12-01" };
    const { id: batch, messageId } = await it.leo.call("POST /transfers", { body: made });
    const xml =
      '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10">' +
      `<OrgnlMsgId>${messageId}</OrgnlMsgId><GrpSts>ACSC</GrpSts></Document>`;
    const read = () =>
      it.leo.call("POST /transfers/:batch/report", { params: { batch }, body: { xml } });
    expect(await read()).toEqual({ arrived: 1, refused: 0, open: 0 });
    const { id } = await it.travelOf(award);
    const verdict = { verdict: "came_back", words: "Account closed, statement 12" } as const;
    await it.leo.call("POST /instructions/:instruction/verdict", {
      params: { instruction: id },
      body: verdict,
    });
    expect(await read()).toEqual({ arrived: 0, refused: 0, open: 0 });
    expect(await it.award(award)).toMatchObject({ state: "reversed" });
    const proof = "Cash, receipt 9";
    await it.ana.call("POST /instructions/:instruction/hand", {
      params: { instruction: id },
      body: { proof },
    });
    await read();
    expect(await it.travelOf(award)).toMatchObject({ state: "withdrawn", proof });
    expect(await it.award(award)).toMatchObject({ state: "paid", proof });
    await balanced();
  });

  test("none of this was a fault of the desk", () => {
    expect(it.faults).toEqual([]);
  });
});
