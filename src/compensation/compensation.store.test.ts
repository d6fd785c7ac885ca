import { expect, test } from "vitest";
import { onBoth } from "../../test/databases.ts";
import { fileCase } from "../../test/filed.ts";
import { newId } from "../rim/clock.ts";
import { sqlState } from "../rim/db/db.ts";
import { daysLater, moment } from "../words/moment.ts";
import { money } from "../words/money.ts";
import { compensationIn } from "./compensation.store.ts";
import { awardsOf, pay, pledge, settled, withdraw } from "./ledger.ts";
import { answer, approve, make, type Offer, propose } from "./offer.ts";
import { redeem, voucherFor } from "./voucher.ts";

const at = moment("2026-11-23T09:00:00Z");
const later = daysLater(at, 1);

onBoth("compensation", (fresh) => {
  async function desk() {
    const filed = await fileCase(await fresh());
    const { inside, workspaceId, caseId, ana, ben, maria } = filed;
    const amends = <T>(work: (it: ReturnType<typeof compensationIn>) => Promise<T>) =>
      inside((tx) => work(compensationIn(tx, workspaceId)));
    const by = (id: string, kind = "colleague") => ({ kind, id, name: "Somebody" });
    const offer = (alone = true): Offer =>
      propose(
        {
          id: newId(),
          caseId,
          clauseId: "damaged-order",
          why: "Whole again.",
          currency: "EUR",
          allowedMinor: 9_600,
          by: by(ana),
          at,
          options: [
            {
              id: "new",
              label: "A new one, and 20% off",
              remedies: [
                { kind: "replacement", what: "A new one", costMinor: 4_800, worthMinor: 8_000 },
                {
                  kind: "voucher",
                  what: "20% off",
                  percent: 20,
                  costMinor: 1_600,
                  worthMinor: 1_600,
                },
              ],
            },
          ],
        },
        alone ? [] : [{ code: "over_limit", says: "Too much alone." }],
      );
    /** An accepted offer with its two awards, pledged. */
    const accepted = async () => {
      const given = { verdict: "accepted" as const, fit: "exceeds" as const };
      const made = make(offer(), at);
      if (!made.ok) throw new Error(made.refusal.because);
      const outcome = answer(made.value, given, by(maria, "customer"), later);
      if (!outcome.ok) throw new Error(outcome.refusal.because);
      const awards = awardsOf(outcome.value).map((draft) => ({ ...draft, id: newId() }));
      await amends(async (it) => {
        await it.offers.keep(made.value);
        await it.offers.change(outcome.value);
        for (const award of awards) {
          await it.awards.keep(award);
          const entry = pledge([], money(award.amountMinor, "EUR"));
          if (entry.ok) await it.awards.enter(award, entry.value, by(maria), later);
        }
      });
      return { offer: outcome.value, awards };
    };
    return { ...filed, amends, by, offer, accepted, ben };
  }

  test("an offer comes back as it was kept, approved, made and answered", async () => {
    const { amends, by, offer, ben, caseId, maria } = await desk();
    const proposed = offer(false);
    await amends((it) => it.offers.keep(proposed));
    expect(await amends((it) => it.offers.hold(proposed.id))).toEqual(proposed);

    const approved = approve(proposed, by(ben), later);
    const made = approved.ok ? make(approved.value, later) : approved;
    const declined = made.ok
      ? answer(made.value, { verdict: "declined", words: "No" }, by(maria, "customer"), later)
      : made;
    expect(declined.ok).toBe(true);
    for (const outcome of [approved, made, declined]) {
      if (!outcome.ok) continue;
      await amends((it) => it.offers.change(outcome.value));
      expect(await amends((it) => it.offers.ofCase(caseId))).toEqual([outcome.value]);
    }
    expect(await amends((it) => it.offers.hold(newId()))).toBeNull();
  });

  test("an offer is answered once", async () => {
    const { amends, accepted } = await desk();
    const { offer } = await accepted();
    const twice = amends((it) => it.offers.change(offer));
    await expect(twice.catch((problem) => sqlState(problem))).resolves.toBe("23505");
  });

  test("offers run out in the order of their time, as many as are asked for", async () => {
    const { amends, offer } = await desk();
    const made = (days: number): Offer => ({
      ...offer(),
      state: "made",
      madeAt: at,
      expiresAt: daysLater(at, days),
    });
    const [second, first, not] = [made(2), made(1), made(9)];
    for (const each of [second, first, not]) await amends((it) => it.offers.keep(each));
    await amends((it) => it.offers.keep({ ...made(1), state: "withdrawn" }));
    const lapsed = (limit: number) => amends((it) => it.offers.holdLapsed(daysLater(at, 2), limit));
    expect((await lapsed(9)).map(({ id }) => id)).toEqual([first.id, second.id]);
    expect((await lapsed(1)).map(({ id }) => id)).toEqual([first.id]);
  });

  test("an award is settled once, and the books balance at every step", async () => {
    const { amends, by, accepted, caseId, ana } = await desk();
    const { awards } = await accepted();
    expect(await amends((it) => it.awards.ofCase(caseId))).toEqual(awards);
    const [lamp, voucher] = awards;
    if (!lamp || !voucher) throw new Error("two remedies, two awards");
    const books = () => amends((it) => it.books("EUR"));
    expect(await books()).toMatchObject({ owedMinor: 6_400, entries: 2, balanced: true });

    for (const [award, act] of [
      [lamp, "pay"],
      [voucher, "withdraw"],
    ] as const) {
      const held = await amends((it) => it.awards.hold(award.id));
      const entry = act === "pay" ? pay(held?.entries ?? []) : withdraw(held?.entries ?? []);
      if (!entry.ok) throw new Error(entry.refusal.because);
      await amends(async (it) => {
        await it.awards.enter(award, entry.value, by(ana), later);
        await it.awards.settle(settled(award, act, later, act === "pay" ? "4711" : null));
      });
    }
    expect(await books()).toEqual({
      currency: "EUR",
      pledgedMinor: 6_400,
      owedMinor: 0,
      givenMinor: 4_800,
      withdrawnMinor: 1_600,
      entries: 4,
      balanced: true,
    });
    const held = await amends((it) => it.awards.hold(lamp.id));
    expect(held?.award).toMatchObject({ state: "paid", settledAt: later, proof: "4711" });
    expect(held?.entries.map(({ act }) => act)).toEqual(["pledge", "pay"]);
    expect(await amends((it) => it.awards.hold(newId()))).toBeNull();
  });

  test("even past the verbs, nothing is awarded, pledged or paid twice", async () => {
    const { amends, by, accepted, ana } = await desk();
    const { awards } = await accepted();
    const [lamp] = awards;
    if (!lamp) throw new Error("there is an award");
    const state = (work: Promise<unknown>) => work.then(() => "done", sqlState);
    const entry = pledge([], money(1, "EUR"));
    if (!entry.ok) throw new Error(entry.refusal.because);
    const again = { ...lamp, id: newId() };
    expect(await state(amends((it) => it.awards.keep(again)))).toBe("23505");
    const pledged = amends((it) => it.awards.enter(lamp, entry.value, by(ana), later));
    expect(await state(pledged)).toBe("23505");
  });

  test("books that disagree with the awards say so", async () => {
    const { amends, accepted } = await desk();
    const { awards } = await accepted();
    const [lamp] = awards;
    if (!lamp) throw new Error("there is an award");
    await amends((it) => it.awards.settle(settled(lamp, "pay", later, "by hand")));
    expect(await amends((it) => it.books("EUR"))).toMatchObject({ balanced: false });
    expect(await amends((it) => it.books("USD"))).toMatchObject({ entries: 0, balanced: true });
  });

  test("a voucher is found by its hash alone, and stays redeemed", async () => {
    const { amends, accepted, caseId } = await desk();
    const award = (await accepted()).awards[1];
    if (!award) throw new Error("there is a voucher");
    const voucher = voucherFor(award, { id: newId(), codeHash: "a hash", at });
    await amends((it) => it.vouchers.keep(voucher));
    expect(await amends((it) => it.vouchers.ofCase(caseId))).toEqual([voucher]);
    expect(await amends((it) => it.vouchers.hold("another"))).toBeNull();
    const used = redeem(voucher, "4711", later);
    if (!used.ok) throw new Error(used.refusal.because);
    await amends((it) => it.vouchers.redeem(used.value));
    expect(await amends((it) => it.vouchers.hold("a hash"))).toEqual(used.value);
  });

  test("two proposals for one case wait for each other", async () => {
    const { db, workspaceId, caseId, offer, amends } = await desk();
    const steps: string[] = [];
    let release = () => {};
    const gate = new Promise<void>((open) => (release = open));
    const first = amends(async (it) => {
      await it.offers.holdOfCase(caseId);
      steps.push("first holds");
      setTimeout(release, 200);
      await gate;
      await it.offers.keep(offer());
      steps.push("first keeps");
    });
    await new Promise((rest) => setTimeout(rest, 50));
    const seen = await db.look(workspaceId, async (tx) =>
      compensationIn(tx, workspaceId).offers.holdOfCase(caseId),
    );
    steps.push("second sees");
    await first;
    expect(seen).toHaveLength(1);
    expect(steps.indexOf("second sees")).toBeGreaterThan(steps.indexOf("first holds"));
  });
});
