import { expect, test } from "vitest";
import type { Line } from "../journal/index.ts";
import type { Actor } from "../words/actor.ts";
import { moment } from "../words/moment.ts";
import { money } from "../words/money.ts";
import type { Award, Entry } from "./ledger.ts";
import { settleAward } from "./settle-award.ts";

const now = moment("2026-11-23T09:00:00Z");
const ana: Actor = { kind: "colleague", id: "ana", name: "Ana", role: "agent" };
const jonas: Actor = { kind: "colleague", id: "jonas", name: "Jonas", role: "lead" };
const maria: Actor = { kind: "customer", id: "maria", name: "Maria" };

const award: Award = {
  id: "a1",
  caseId: "c1",
  offerId: "o1",
  place: 0,
  kind: "refund",
  what: "€10 back",
  percent: null,
  amountMinor: 1_000,
  currency: "EUR",
  state: "pledged",
  awardedAt: now,
  settledAt: null,
  proof: null,
  entitlementId: null,
};
const ten = money(1_000, "EUR");
const pledged: Entry[] = [{ act: "pledge", from: "goodwill", to: "owed", amount: ten }];
const paid: Entry[] = [...pledged, { act: "pay", from: "owed", to: "given", amount: ten }];

function world(entries: Entry[] | null) {
  const settled: Award[] = [];
  const entered: Entry[] = [];
  const noted: Line[] = [];
  const needs = {
    awards: {
      hold: async () => (entries ? { award, entries } : null),
      enter: async (_: Award, entry: Entry) => void entered.push(entry),
      settle: async (it: Award) => void settled.push(it),
    },
    journal: { add: async (line: Line) => void noted.push(line), ofCase: async () => [] },
    now: () => now,
  };
  return { needs, settled, entered, noted };
}
const payment = { act: "pay", proof: "Bank reference 4711" } as const;
const withdrawal = { act: "withdraw", because: "Sent in error" } as const;

test("paying needs proof, clears the debt and is noted", async () => {
  const { needs, settled, entered, noted } = world(pledged);
  await settleAward(needs, { awardId: "a1", settlement: payment, by: ana });
  expect(settled).toEqual([{ ...award, state: "paid", settledAt: now, proof: payment.proof }]);
  expect(entered).toEqual([{ act: "pay", from: "owed", to: "given", amount: ten }]);
  expect(noted).toMatchObject([
    {
      what: "award paid",
      by: ana,
      caseId: "c1",
      facts: { awardId: "a1", offerId: "o1", kind: "refund", amountMinor: 1_000, currency: "EUR" },
    },
  ]);
});

test("withdrawing gives the debt back to goodwill, with its reason", async () => {
  const { needs, settled, entered, noted } = world(pledged);
  await settleAward(needs, { awardId: "a1", settlement: withdrawal, by: jonas });
  expect(settled).toMatchObject([{ state: "withdrawn", proof: null }]);
  expect(entered).toMatchObject([{ act: "withdraw", to: "goodwill" }]);
  expect(noted).toMatchObject([{ what: "award withdrawn", facts: { because: "Sent in error" } }]);
});

test.each`
  entries    | settlement    | by       | code                 | why
  ${pledged} | ${payment}    | ${maria} | ${"not_allowed"}     | ${"not the customer's to do"}
  ${pledged} | ${withdrawal} | ${ana}   | ${"not_allowed"}     | ${"taking back is for leads"}
  ${null}    | ${payment}    | ${ana}   | ${"not_found"}       | ${"no such award"}
  ${paid}    | ${payment}    | ${ana}   | ${"already_settled"} | ${"never paid twice"}
  ${paid}    | ${withdrawal} | ${jonas} | ${"already_settled"} | ${"what is paid stays paid"}
`("refuses $code, because $why", async ({ entries, settlement, by, code }) => {
  const { needs, settled, entered, noted } = world(entries);
  const outcome = await settleAward(needs, { awardId: "a1", settlement, by });
  expect(outcome).toMatchObject({ refusal: { code } });
  expect([settled, entered, noted]).toEqual([[], [], []]);
});
