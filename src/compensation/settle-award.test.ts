import { expect, test } from "vitest";
import type { Line } from "../journal/index.ts";
import { after, type Debt, type Entry, opened, pay, pledge } from "../ledger/index.ts";
import type { Actor } from "../words/actor.ts";
import { moment } from "../words/moment.ts";
import { money } from "../words/money.ts";
import { type Award, type AwardState, pledged as pledgedAward } from "./award.ts";
import { settleAward } from "./settle-award.ts";
import { tellAward } from "./tell-award.ts";

const now = moment("2026-11-23T09:00:00Z");
const ana: Actor = { kind: "colleague", id: "ana", name: "Ana", role: "agent" };
const jonas: Actor = { kind: "colleague", id: "jonas", name: "Jonas", role: "lead" };
const maria: Actor = { kind: "customer", id: "maria", name: "Maria" };

const award: Award = pledgedAward(
  {
    caseId: "c1",
    offerId: "o1",
    place: 0,
    kind: "refund",
    what: "€10 back",
    percent: null,
    amountMinor: 1_000,
    currency: "EUR",
    entitlementId: null,
  },
  "a1",
  now,
);
const ten = money(1_000, "EUR");
const next = (debt: Debt, outcome: ReturnType<typeof pay>): Debt => {
  if (!outcome.ok) throw new Error(outcome.refusal.because);
  return after(debt, outcome.value);
};
const fresh = opened({ id: "a1", caseId: "c1", source: "goodwill", currency: "EUR" });
const owed = next(fresh, pledge(fresh, 1_000));
const given = next(owed, pay(owed));

function world(debt: Debt | null, state: AwardState = "pledged") {
  const [changed, entered, noted]: [Award[], Entry[], Line[]] = [[], [], []];
  const needs = {
    awards: {
      hold: async () => (debt ? { ...award, state } : null),
      change: async (it: Award) => void changed.push(it),
    },
    ledger: {
      hold: async () => debt,
      enter: async (_: Pick<Debt, "id">, entry: Entry) => void entered.push(entry),
    },
    journal: { add: async (line: Line) => void noted.push(line), ofCase: async () => [] },
    now: () => now,
  };
  return { needs, changed, entered, noted };
}
const payment = { act: "pay", proof: "Bank reference 4711" } as const;
const withdrawal = { act: "withdraw", because: "Sent in error" } as const;
const bounce = { act: "reverse", because: "The transfer bounced" } as const;
const way = (from: string, to: string, act: string) => ({ act, from, to, amount: ten });

test("paying needs proof, clears the debt and is noted", async () => {
  const { needs, changed, entered, noted } = world(owed);
  await settleAward(needs, { awardId: "a1", settlement: payment, by: ana });
  expect(changed).toEqual([{ ...award, state: "paid", settledAt: now, proof: payment.proof }]);
  expect(entered).toEqual([way("owed", "given", "pay")]);
  expect(noted).toMatchObject([
    {
      what: "award paid",
      by: ana,
      caseId: "c1",
      facts: { awardId: "a1", offerId: "o1", kind: "refund", amountMinor: 1_000, currency: "EUR" },
    },
  ]);
});

test.each`
  state           | debt     | settlement                                   | entries                                  | what                  | why
  ${"pledged"}    | ${owed}  | ${{ act: "instruct", instrument: "stripe" }} | ${[]}                                    | ${"award instructed"} | ${"it is owed as before"}
  ${"instructed"} | ${owed}  | ${{ act: "confirm", proof: "re_1" }}         | ${[way("owed", "given", "pay")]}         | ${"award paid"}       | ${"now it has arrived"}
  ${"instructed"} | ${owed}  | ${{ act: "fail", because: "card closed" }}   | ${[]}                                    | ${"award failed"}     | ${"it is owed as before"}
  ${"paid"}       | ${given} | ${bounce}                                    | ${[way("given", "owed", "reverse")]}     | ${"award reversed"}   | ${"it is owed again"}
  ${"failed"}     | ${owed}  | ${withdrawal}                                | ${[way("owed", "goodwill", "withdraw")]} | ${"award withdrawn"}  | ${"nobody owes it any more"}
`(
  "$what enters $entries.length, because $why",
  async ({ state, debt, settlement, entries, what }) => {
    const { needs, entered, noted } = world(debt, state);
    await settleAward(needs, { awardId: "a1", settlement, by: jonas });
    expect(entered).toEqual(entries);
    const { act: _, ...said } = settlement;
    expect(noted).toMatchObject([{ what, facts: said }]);
  },
);

test("they are told once", async () => {
  const { needs, changed, noted } = world(given, "paid");
  await tellAward(needs, { awardId: "a1", how: "call", by: ana });
  expect(changed).toMatchObject([{ toldAt: now, toldHow: "call" }]);
  expect(noted).toMatchObject([{ what: "award told", facts: { awardId: "a1", how: "call" } }]);
  const early = world(owed);
  expect(await tellAward(early.needs, { awardId: "a1", how: "call", by: ana })).toMatchObject({
    refusal: { code: "not_paid" },
  });
  expect([early.changed, early.noted]).toEqual([[], []]);
});

test.each`
  debt     | state           | settlement    | by       | code                 | why
  ${owed}  | ${"pledged"}    | ${payment}    | ${maria} | ${"not_allowed"}     | ${"not the customer's to do"}
  ${owed}  | ${"pledged"}    | ${withdrawal} | ${ana}   | ${"not_allowed"}     | ${"taking back is for leads"}
  ${given} | ${"paid"}       | ${bounce}     | ${ana}   | ${"not_allowed"}     | ${"so is owing it again"}
  ${null}  | ${"pledged"}    | ${payment}    | ${ana}   | ${"not_found"}       | ${"no such award"}
  ${given} | ${"paid"}       | ${payment}    | ${ana}   | ${"already_settled"} | ${"never paid twice"}
  ${given} | ${"pledged"}    | ${payment}    | ${ana}   | ${"already_settled"} | ${"the ledger knows it, too"}
  ${owed}  | ${"instructed"} | ${payment}    | ${ana}   | ${"is_instructed"}   | ${"it is on its way"}
`("refuses $code, because $why", async ({ debt, state, settlement, by, code }) => {
  const { needs, changed, entered, noted } = world(debt, state);
  const outcome = await settleAward(needs, { awardId: "a1", settlement, by });
  expect(outcome).toMatchObject({ refusal: { code } });
  expect([changed, entered, noted]).toEqual([[], [], []]);
});
