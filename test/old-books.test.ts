/** Books as they were kept before debts: filled, brought up to date, and found balanced. */
import { expect, test } from "vitest";
import { compensationIn } from "../src/compensation/compensation.store.ts";
import { settleAward } from "../src/compensation/settle-award.ts";
import { witnessesIn } from "../src/desk/books/witnesses.ts";
import { booksOf } from "../src/ledger/index.ts";
import { ledgerIn } from "../src/ledger/ledger.store.ts";
import { newId } from "../src/rim/clock.ts";
import { databaseOver, type Tx } from "../src/rim/db/db.ts";
import { migrate } from "../src/rim/db/migrate.ts";
import { redeemVoucher } from "../src/vouchers/redeem-voucher.ts";
import { stateOf } from "../src/vouchers/index.ts";
import { vouchersIn } from "../src/vouchers/vouchers.store.ts";
import type { Actor } from "../src/words/actor.ts";
import { moment } from "../src/words/moment.ts";
import { onBothBare } from "./databases.ts";
import { fillOldBooks } from "./old-books.ts";

/** The first of the two that turned awards' own entries into debts. */
const THE_BOOKS = "0040";
const NOW = moment("2026-11-23T09:00:00Z");
const leo: Actor = { kind: "colleague", id: "leo", name: "Leo", role: "lead" };

onBothBare("books from before debts", (bare) => {
  test("are balanced once they are brought up to date, and go on from there", {
    timeout: 120_000,
  }, async () => {
    const engine = await bare();
    expect(await migrate(engine, THE_BOOKS)).not.toContain("0040_the_books.sql");
    const { workspaceId, awards } = await engine.lend(fillOldBooks);
    const since = await migrate(engine);
    expect(since[0]).toBe("0040_the_books.sql");

    const db = databaseOver(engine);
    const needsIn = (tx: Tx) => ({
      ...compensationIn(tx, workspaceId),
      ledger: ledgerIn(tx, workspaceId),
      vouchers: vouchersIn(tx, workspaceId),
      journal: { add: async () => undefined, ofCase: async () => [] },
      now: () => NOW,
      newId,
      hash: (code: string) => `hash of ${code}`,
    });
    const booksNow = () =>
      db.look(workspaceId, async (tx) =>
        booksOf(await ledgerIn(tx, workspaceId).moved({}), await witnessesIn(tx, workspaceId)()),
      );

    const [euros, pounds] = await booksNow();
    expect(euros).toMatchObject({
      currency: "EUR",
      balanced: true,
      // Pledged 5: one owed, one paid, one taken back, a voucher untouched, one used.
      pledgedMinor: 1_000 + 2_000 + 3_000 + 4_000 + 5_000,
      owedMinor: 1_000,
      givenMinor: 2_000 + 5_000,
      withdrawnMinor: 3_000,
      vouchersMinor: 4_000,
      issuedMinor: 9_000,
      redeemedMinor: 5_000,
    });
    expect(euros?.sources.statutory.pledgedMinor).toBe(0);
    expect(pounds).toMatchObject({
      currency: "GBP",
      balanced: true,
      sources: { statutory: { pledgedMinor: 12_500, givenMinor: 12_500, owedMinor: 0 } },
    });

    const kept = await db.look(workspaceId, async (tx) => {
      const needs = needsIn(tx);
      const debts = await Promise.all(Object.values(awards).map((id) => needs.ledger.hold(id)));
      const caseId = debts[0]?.caseId ?? "";
      return {
        states: (await needs.awards.ofCase(caseId)).map(({ id, state }) => [id, state]),
        sums: debts.map((debt) => [debt?.source, debt?.owedMinor, debt?.vouchersMinor]),
        vouchers: (await needs.vouchers.ofCase(caseId)).map((each) => [
          each.debtId,
          stateOf(each, NOW),
          each.leftMinor,
        ]),
        redemptions: await needs.vouchers.redemptionsOf(caseId),
      };
    });
    expect(new Map(kept.states as [string, string][])).toEqual(
      new Map([
        [awards.owed, "pledged"],
        [awards.paid, "paid"],
        [awards.back, "withdrawn"],
        [awards.fresh, "paid"],
        [awards.used, "paid"],
        [awards.law, "paid"],
      ]),
    );
    expect(kept.sums).toEqual([
      ["goodwill", 1_000, 0],
      ["goodwill", 0, 0],
      ["goodwill", 0, 0],
      ["goodwill", 0, 4_000],
      ["goodwill", 0, 0],
      ["statutory", 0, 0],
    ]);
    expect(kept.vouchers).toEqual(
      expect.arrayContaining([
        [awards.fresh, "fresh", 4_000],
        [awards.used, "used_up", 0],
      ]),
    );
    expect(kept.redemptions).toMatchObject([
      { order: "order 9", bookedMinor: 5_000, overMinor: 0, returnedAt: null },
    ]);

    // What was owed can be paid, a voucher of then used in parts, and the books still balance.
    const paid = await db.inside(workspaceId, (tx) =>
      settleAward(needsIn(tx), {
        awardId: awards.owed,
        settlement: { act: "pay", proof: "seen" },
        by: leo,
      }),
    );
    const used = await db.inside(workspaceId, (tx) =>
      redeemVoucher(needsIn(tx), {
        code: "7KQM-2XWB-9DRT",
        order: "order 10",
        amountMinor: 1_500,
        by: leo,
      }),
    );
    expect([paid.ok, used.ok]).toEqual([true, true]);
    expect((await booksNow())[0]).toMatchObject({
      balanced: true,
      owedMinor: 0,
      givenMinor: 2_000 + 5_000 + 1_000 + 1_500,
      vouchersMinor: 2_500,
    });
  });
});
