import { expect, test } from "vitest";
import { onBoth } from "../../test/databases.ts";
import { fileCase } from "../../test/filed.ts";
import { newId } from "../rim/clock.ts";
import { sqlState } from "../rim/db/db.ts";
import { daysLater, moment } from "../words/moment.ts";
import { money } from "../words/money.ts";
import { booksOf } from "./books.ts";
import { type Act, type Entry, type Ledger, pay, pledge, redeem, reverse } from "./ledger.ts";
import { ledgerIn } from "./ledger.store.ts";

const at = moment("2026-11-23T09:00:00Z");
const by = { kind: "colleague", id: "ana", name: "Ana" };

onBoth("the ledger", (fresh) => {
  async function books() {
    const engine = await fresh();
    const { inside, workspaceId, caseId } = await fileCase(engine);
    const inLedger = <T>(work: (it: ReturnType<typeof ledgerIn>) => Promise<T>) =>
      inside((tx) => work(ledgerIn(tx, workspaceId)));
    const open = async (source: "goodwill" | "statutory" = "goodwill", currency = "EUR") => {
      const debt = { id: newId(), caseId, source, currency };
      await inLedger((it) => it.open(debt));
      return debt;
    };
    type Next = (debt: NonNullable<Awaited<ReturnType<Ledger["hold"]>>>) => ReturnType<typeof pay>;
    const enter = (id: string, next: Next, on = at) =>
      inLedger(async (it) => {
        const debt = await it.hold(id);
        if (!debt) throw new Error("no such debt");
        const entry = next(debt);
        if (!entry.ok) throw new Error(entry.refusal.because);
        await it.enter(debt, entry.value, by, on);
      });
    return { engine, workspaceId, caseId, inLedger, open, enter };
  }

  test("a debt moves with its entries, and the books add up by currency and source", async () => {
    const { inLedger, open, enter } = await books();
    const [gift, law, yen] = [await open(), await open("statutory"), await open("goodwill", "JPY")];
    await enter(gift.id, (debt) => pledge(debt, 2_500));
    await enter(gift.id, (debt) => pay(debt, "vouchers"));
    await enter(gift.id, (debt) => redeem(debt, 1_000));
    await enter(gift.id, (debt) => reverse(debt, "redemption", 400));
    await enter(law.id, (debt) => pledge(debt, 25_000));
    await enter(law.id, (debt) => pay(debt), daysLater(at, 40));
    await enter(yen.id, (debt) => pledge(debt, 900));
    expect(await inLedger((it) => it.hold(gift.id))).toMatchObject({
      pledgedMinor: 2_500,
      owedMinor: 0,
      vouchersMinor: 1_900,
      givenMinor: 600,
      entries: 4,
    });
    const all = booksOf(await inLedger((it) => it.moved({})));
    expect(all).toMatchObject([
      {
        currency: "EUR",
        entries: 6,
        balanced: true,
        sources: {
          goodwill: { costMinor: 2_500, redeemedMinor: 600, vouchersMinor: 1_900 },
          statutory: { givenMinor: 25_000, owedMinor: 0 },
        },
      },
      { currency: "JPY", owedMinor: 900, balanced: true },
    ]);
    const month = booksOf(await inLedger((it) => it.moved({ to: daysLater(at, 30) })));
    expect(month).toMatchObject([
      { sources: { statutory: { owedMinor: 25_000, givenMinor: 0 } } },
      {},
    ]);
    const next = booksOf(await inLedger((it) => it.moved({ from: daysLater(at, 30) })));
    expect(next).toMatchObject([
      { pledgedMinor: 0, givenMinor: 25_000, entries: 1 },
      { entries: 0 },
    ]);
  });

  test("what the nouns would never enter, the database refuses", async () => {
    const { inLedger, open, enter } = await books();
    const debt = await open();
    await enter(debt.id, (it) => pledge(it, 1_000));
    const wrong: readonly (readonly [
      string,
      string,
      number,
      string?,
      ("statutory" | undefined)?,
    ])[] = [
      ["more than is owed", "pay owed given", 1_001],
      ["nothing is on a voucher", "redeem vouchers given", 1],
      ["nothing was given", "reverse given owed", 1],
      ["nothing has come back", "reverse goodwill vouchers", 1],
      ["a debt has one currency", "pay owed given", 10, "USD"],
      ["and one source", "pay owed given", 10, "EUR", "statutory"],
      ["what was a gift comes back as one", "withdraw owed statutory", 10],
      ["past what is owed", "pay goodwill given", 10],
      ["backwards", "pay owed given", -10],
      ["a second promise", "pledge goodwill owed", 10],
    ];
    for (const [why, move, minor, currency = "EUR", source = "goodwill"] of wrong) {
      const [act, from, to] = move.split(" ") as [Act, Entry["from"], Entry["to"]];
      const entry: Entry = { act, from, to, amount: money(minor, currency) };
      const forced = inLedger((it) => it.enter({ ...debt, source }, entry, by, at));
      expect(await forced.then(() => "kept", sqlState), why).toMatch(/^23(514|505)$/);
    }
    expect(await inLedger((it) => it.hold(debt.id))).toMatchObject({
      owedMinor: 1_000,
      entries: 1,
    });
  });

  test("an entry stays for ever", async () => {
    const { engine, open, enter, inLedger } = await books();
    await enter((await open()).id, (debt) => pledge(debt, 1_000));
    for (const sql of ["update entries set amount_minor = 1", "delete from entries"]) {
      const change = engine.lend((session) => session.exec(sql));
      expect(await change.then(() => "done", sqlState)).toBe("23001");
    }
    expect(await inLedger((it) => it.moved({}))).toMatchObject([{ everMinor: 1_000 }]);
  });

  test("of two who pay at once, one does", async () => {
    const { open, enter } = await books();
    const { id } = await open();
    await enter(id, (debt) => pledge(debt, 1_000));
    const both = await Promise.allSettled([enter(id, (it) => pay(it)), enter(id, (it) => pay(it))]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });
});
