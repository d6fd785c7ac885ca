import { expect, test } from "vitest";
import type { Line } from "../journal/index.ts";
import type { Actor } from "../words/actor.ts";
import { moment } from "../words/moment.ts";
import type { Award } from "./award.ts";
import { approveOffer } from "./approve-offer.ts";
import { type Offer, propose } from "./offer.ts";

const WAITS = [{ code: "over_limit" as const, says: "Too much alone." }];
const now = moment("2026-11-23T09:00:00Z");
const ana: Actor = { kind: "colleague", id: "ana", name: "Ana", role: "lead" };
const jonas: Actor = { kind: "colleague", id: "jonas", name: "Jonas", role: "lead" };
const pia: Actor = { kind: "colleague", id: "pia", name: "Pia", role: "agent" };

const costing = (costMinor: number): Offer => ({
  ...propose(
    {
      id: "o1",
      caseId: "c1",
      clauseId: "x",
      why: "y",
      options: [],
      currency: "EUR",
      allowedMinor: 90_000,
      by: { kind: "colleague", id: "ana", name: "Ana" },
      at: now,
    },
    WAITS,
  ),
  costMinor,
});
const over: Offer = { ...costing(8_000), state: "withdrawn" };

const pledged = { state: "pledged", amountMinor: 15_000, entitlementId: null } as Award;

function world(offer: Offer | null, awards: readonly Award[] = []) {
  const changed: Offer[] = [];
  const noted: Line[] = [];
  const needs = {
    offers: { hold: async () => offer, change: async (it: Offer) => void changed.push(it) },
    awards: { ofCase: async () => awards },
    people: { keys: async () => [] },
    rules: {
      limitsIn: (currency: string) => ({
        currency,
        agent: 5_000,
        lead: 20_000,
        administrator: null,
      }),
    },
    journal: { add: async (line: Line) => void noted.push(line), ofCase: async () => [] },
    now: () => now,
  };
  return { needs, changed, noted };
}

test("another person approves, and it is noted", async () => {
  const { needs, changed, noted } = world(costing(8_000));
  const outcome = await approveOffer(needs, { offerId: "o1", by: jonas });
  expect(outcome).toMatchObject({
    value: { state: "approved", approvedBy: { id: "jonas" }, approvedAt: now },
  });
  expect(changed).toHaveLength(1);
  expect(noted).toMatchObject([
    { what: "offer approved", by: jonas, caseId: "c1", facts: { offerId: "o1", costMinor: 8_000 } },
  ]);
});

const beyond: Offer = {
  ...costing(8_000),
  holds: [{ code: "over_budget", says: "This month: €12,001 with this.", above: "agent" }],
};

test("a budget is gone over with a reason, which stays with the offer", async () => {
  const { needs, changed, noted } = world(beyond);
  const because = "One oven, one town: it comes once.";
  expect(await approveOffer(needs, { offerId: "o1", because, by: jonas })).toMatchObject({
    value: { state: "approved", holds: [{ letGo: because }] },
  });
  expect(changed[0]?.holds).toMatchObject([{ letGo: because }]);
  expect(noted[0]?.facts).toMatchObject({
    overBudget: ["This month: €12,001 with this."],
    because,
  });
});

test.each`
  awards                                      | answer          | why
  ${[]}                                       | ${"approved"}   | ${"it is inside the approver's limit"}
  ${[pledged]}                                | ${"over_limit"} | ${"what the case had before counts: no slicing"}
  ${[{ ...pledged, state: "withdrawn" }]}     | ${"approved"}   | ${"it was taken back"}
  ${[{ ...pledged, entitlementId: "eu261" }]} | ${"approved"}   | ${"what the law owes is no goodwill"}
`("a second award is $answer by a lead, because $why", async ({ awards, answer }) => {
  const { needs } = world(costing(8_000), awards);
  const outcome = await approveOffer(needs, { offerId: "o1", by: jonas });
  expect(outcome.ok ? outcome.value.state : outcome.refusal.code).toBe(answer);
});

test.each`
  offer              | by       | code                 | why
  ${costing(8_000)}  | ${pia}   | ${"not_allowed"}     | ${"agents don't approve"}
  ${null}            | ${jonas} | ${"not_found"}       | ${"no such offer"}
  ${over}            | ${jonas} | ${"offer_withdrawn"} | ${"what is over stays over"}
  ${costing(8_000)}  | ${ana}   | ${"own_offer"}       | ${"never one's own"}
  ${beyond}          | ${jonas} | ${"words_needed"}    | ${"nobody goes over a budget in silence"}
  ${costing(20_001)} | ${jonas} | ${"over_limit"}      | ${"the approver's own limit counts"}
`("refuses $code, because $why", async ({ offer, by, code }) => {
  const { needs, changed, noted } = world(offer);
  expect(await approveOffer(needs, { offerId: "o1", by })).toMatchObject({ refusal: { code } });
  expect([changed, noted]).toEqual([[], []]);
});
