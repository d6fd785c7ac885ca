import { expect, test } from "vitest";
import { onBoth } from "../../test/databases.ts";
import { fileCase } from "../../test/filed.ts";
import { newId } from "../rim/clock.ts";
import { sqlState, type Tx } from "../rim/db/db.ts";
import { daysLater, moment } from "../words/moment.ts";
import { compensationIn } from "./compensation.store.ts";
import { ledgerIn } from "../ledger/ledger.store.ts";
import { awardsOf, moved, pledged } from "./award.ts";
import { answer, approve, make, type Offer, propose } from "./offer.ts";

const at = moment("2026-11-23T09:00:00Z");
const later = daysLater(at, 1);

onBoth("compensation", (fresh) => {
  async function desk() {
    const filed = await fileCase(await fresh());
    const { inside, workspaceId, caseId, ana, ben, maria } = filed;
    const placesIn = (tx: Tx) => ({
      ...compensationIn(tx, workspaceId),
      ledger: ledgerIn(tx, workspaceId),
    });
    const amends = <T>(work: (it: ReturnType<typeof placesIn>) => Promise<T>) =>
      inside((tx) => work(placesIn(tx)));
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
      const awards = awardsOf(outcome.value).map((draft) => pledged(draft, newId(), later));
      await amends(async (it) => {
        await it.offers.keep(made.value);
        await it.offers.change(outcome.value);
        for (const award of awards) {
          const { id, currency } = award;
          await it.ledger.open({ id, caseId, source: "goodwill", currency });
          await it.awards.keep(award);
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

  test("an award comes back as it was kept, and as it stands", async () => {
    const { amends, accepted, caseId } = await desk();
    const { awards } = await accepted();
    expect(await amends((it) => it.awards.ofCase(caseId))).toEqual(awards);
    const [lamp] = awards;
    if (!lamp) throw new Error("there is an award");
    const steps = [
      { act: "instruct", instrument: "task" },
      { act: "fail", because: "Sold out" },
      { act: "pay", proof: "4711" },
    ] as const;
    for (const step of steps) {
      const held = await amends((it) => it.awards.hold(lamp.id));
      const next = moved(held ?? lamp, step, later);
      if (!next.ok) throw new Error(next.refusal.because);
      await amends((it) => it.awards.change(next.value));
      expect(await amends((it) => it.awards.hold(lamp.id))).toEqual(next.value);
    }
    expect(await amends((it) => it.awards.hold(newId()))).toBeNull();
  });

  test("even past the verbs, a remedy is awarded once", async () => {
    const { amends, accepted } = await desk();
    const [lamp] = (await accepted()).awards;
    if (!lamp) throw new Error("there is an award");
    const again = { ...lamp, id: newId() };
    const twice = amends(async (it) => {
      await it.ledger.open({ ...again, source: "goodwill" });
      await it.awards.keep(again);
    });
    await expect(twice.catch(sqlState)).resolves.toBe("23505");
    const unowed = amends((it) => it.awards.keep({ ...lamp, id: newId(), place: 7 }));
    await expect(unowed.catch(sqlState)).resolves.toBe("23503");
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
