import { join } from "node:path";
import { expect, test } from "vitest";
import type { Case } from "../cases/index.ts";
import type { Customer, Workspace } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { moment } from "../words/moment.ts";
import { compensationContract } from "./compensation.contract.ts";
import { readPolicies } from "../policies/policies.handbook.ts";
import { amendsOf, compensationDoors, type Needs } from "./compensation.http.ts";
import { voucherFor } from "../vouchers/index.ts";
import { type Award, pledged } from "./award.ts";

const at = moment("2026-11-23T09:00:00Z");
const ana: Actor = { kind: "colleague", id: "ana", name: "Ana", role: "agent" };
const maria = { id: "maria", name: "Maria", yearlyMinor: 42_000, referrals: 2 } as Customer;
const file = {
  id: "c1",
  customerId: "maria",
  failure: "damaged_order",
  severity: "moderate",
  stance: "at_fault",
  priceMinor: 8_000,
  complainedAt: moment("2026-11-20T09:00:00Z"),
} as Case;
const drafted = {
  caseId: "c1",
  offerId: "o1",
  place: 1,
  kind: "voucher",
  what: "20% off",
  percent: 20,
  amountMinor: 1_600,
  currency: "EUR",
  entitlementId: null,
} as const;
const award: Award = { ...pledged(drafted, "a1", at), state: "paid", settledAt: at };
const voucher = voucherFor(
  { debtId: "a1", caseId: "c1", percent: 20, costMinor: 1_600, currency: "EUR" },
  { id: "v1", codeHash: "hash", at },
);

type Change = { file?: Case; customer?: Customer; currency?: string; industry?: string };
const needs = (change: Change = {}): Needs =>
  ({
    cases: { find: async () => change.file ?? file, ofCustomer: async () => [] },
    people: {
      workspace: async () =>
        ({ currency: change.currency ?? "EUR", timeZone: "Europe/Berlin" }) as Workspace,
      customer: async () => change.customer ?? maria,
      keys: async () => [],
    },
    catalogues: { newest: async () => undefined },
    rules: readPolicies(join(import.meta.dirname, "../../handbook")),
    journal: { ofCase: async () => [] },
    spendingOf: async () => ({ month: 0, colleague: 0, queue: null, incident: null }),
    lossOf: () => undefined,
    industryOf: () => change.industry,
    offers: { ofCase: async () => [] },
    awards: { ofCase: async () => [award] },
    vouchers: { ofCase: async () => [voucher], redemptionsOf: async () => [] },
    now: () => at,
    codeOf: (id: string) => `code of ${id}`,
  }) as unknown as Needs;

const door = "GET /cases/:case/suggestions";
const suggestions = async (change?: Parameters<typeof needs>[0]) => {
  const call = { params: { case: "c1" }, by: ana } as Parameters<
    (typeof compensationDoors)[typeof door]
  >[1];
  const outcome = await compensationDoors[door](needs(change), call);
  if (!outcome.ok) throw new Error(outcome.refusal.because);
  return compensationContract[door].answer.parse(outcome.value);
};

test("suggestions come with what is at stake, one's limit, and what is free", async () => {
  const found = await suggestions();
  expect(found.suggestions[0]).toMatchObject({ clauseId: "damaged-order", allowedMinor: 8_400 });
  expect(found).toMatchObject({ currency: "EUR", limitMinor: 10_000 });
  expect(found.freeFirst[0]).toBe("An apology that owns it");
  expect(found.atStake).toEqual({
    yearlyMinor: 42_000,
    referrals: 2,
    says: "Maria brings about €420.00 a year, and 2 people have come to us through them.",
  });
});

test.each`
  customer                           | says                                          | why
  ${{ ...maria, yearlyMinor: null }} | ${"What Maria brings in a year is not noted"} | ${"nobody noted it"}
  ${{ ...maria, referrals: 1 }}      | ${"one person has come to us"}                | ${"one is not people"}
  ${{ ...maria, referrals: 0 }}      | ${"€420.00 a year."}                          | ${"nobody came through them"}
`("at stake: $says, because $why", async ({ customer, says }) => {
  expect((await suggestions({ customer })).atStake.says).toContain(says);
});

test.each`
  change                                      | names                                 | why
  ${{ industry: "finance", currency: "GBP" }} | ${["UK Financial Ombudsman Service"]} | ${"one looks at complaints like this"}
  ${{ industry: "finance" }}                  | ${[]}                                 | ${"not at those in euros"}
  ${{ currency: "GBP" }}                      | ${[]}                                 | ${"nobody has said what failed"}
`("what ombudsmen publish stands beside: $names, because $why", async ({ change, names }) => {
  const { bands } = await suggestions(change);
  expect(bands.map(({ name }) => name)).toEqual(names);
});

test("above what a lead may give, an administrator is asked", async () => {
  expect(await suggestions()).toMatchObject({ limitMinor: 10_000, leadMinor: 40_000 });
});

test("before triage there is nothing to suggest but what is free", async () => {
  const found = await suggestions({ file: { ...file, failure: null } });
  expect(found.suggestions).toEqual([]);
  expect(found.freeFirst.length).toBeGreaterThan(0);
});

test("a voucher's code is readable where its award is shown", async () => {
  const { offers, awards } = await amendsOf(needs(), "c1");
  expect(offers).toEqual([]);
  expect(awards).toMatchObject([
    {
      id: "a1",
      voucher: { code: "code of a1", expiresAt: voucher.expiresAt, state: "fresh", uses: [] },
    },
  ]);
  expect(awards[0]).not.toHaveProperty("place");
});
