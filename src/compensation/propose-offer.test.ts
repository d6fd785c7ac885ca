import { expect, test } from "vitest";
import type { Case } from "../cases/index.ts";
import type { Entry, Line } from "../journal/index.ts";
import { type Playbook, shelfOf } from "../playbooks/index.ts";
import type { Workspace } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { daysLater, moment } from "../words/moment.ts";
import type { Award } from "./award.ts";
import type { Rules, Spending } from "../policies/index.ts";
import { type Offer, OFFER_DAYS } from "./offer.ts";
import type { Clause } from "../policies/index.ts";
import { type Needs, proposeOffer } from "./propose-offer.ts";
import type { Option, Portion, Remedy, Size } from "../policies/index.ts";

const now = moment("2026-11-23T09:00:00Z");
const ana: Actor = { kind: "colleague", id: "ana", name: "Ana", role: "agent" };
const maria: Actor = { kind: "customer", id: "maria", name: "Maria" };
const each = (portion: Portion): Size => ({
  minor: portion,
  moderate: portion,
  severe: portion,
  critical: portion,
});
const clause: Clause = {
  id: "damaged-order",
  name: "Damaged",
  failures: ["damaged"],
  severities: ["moderate"],
  stances: ["at_fault"],
  loss: "product",
  why: "Whole again.",
  source: "our choice",
  usualPriceMinor: 6_000,
  most: each({ percent: 120 }),
  choices: [
    {
      id: "new",
      label: "A new one",
      remedies: [{ kind: "replacement", what: "A new one", cost: each({ percent: 60 }) }],
    },
  ],
};
const rules: Rules = {
  policyIn: (currency) => ({ currency, free: [], clauses: [clause] }),
  limitsIn: (currency) => ({ currency, agent: 5_000, lead: 20_000, administrator: null }),
};
const file = {
  id: "c1",
  number: 7,
  state: "open",
  customerId: "maria",
  playbookId: "five-steps",
  playbookVersion: 2,
  failure: "damaged",
  severity: "moderate",
  stance: "at_fault",
  priceMinor: 8_000,
  complainedAt: now,
} as Case;
const playbook = {
  id: "five-steps",
  version: 2,
  gates: [
    {
      code: "listen_first",
      before: ["propose_offer"],
      letters: [],
      because: "Listen first.",
      needs: [{ fact: "heard", unless: [] }],
    },
  ],
} as unknown as Playbook;
const heard = { what: "listening noted", at: now, facts: {} } as Entry;

const anew: Remedy = { kind: "replacement", what: "A new one", costMinor: 0, worthMinor: 0 };
const credit = (amountMinor: number): Remedy => ({
  kind: "credit",
  what: "Credit",
  amountMinor,
  costMinor: 0,
  worthMinor: 0,
});
const option = (remedy: Remedy): Option => ({ id: "o", label: "Ours", remedies: [remedy] });

function world(change: {
  file?: Case | null;
  listened?: boolean;
  offers?: Offer[];
  awards?: Award[];
  /** The customer's other case, and what was given or is offered there. */
  twin?: { file: Case; awards?: Award[]; offers?: Offer[] };
  spending?: Spending;
}) {
  const kept: Offer[] = [];
  const noted: Line[] = [];
  const needs: Needs = {
    cases: {
      find: async () => (change.file === null ? undefined : (change.file ?? file)),
      ofCustomer: async () => (change.twin ? [file, change.twin.file] : [file]),
    },
    people: { workspace: async () => ({ currency: "EUR" }) as Workspace },
    playbooks: shelfOf([playbook]),
    rules,
    lossOf: () => "product",
    offers: {
      holdOfCase: async () => change.offers ?? [],
      ofCase: async () => change.twin?.offers ?? [],
      keep: async (offer) => void kept.push(offer),
    },
    awards: {
      ofCase: async (id) => (id === "c1" ? change.awards : change.twin?.awards) ?? [],
    },
    journal: {
      add: async (line) => void noted.push(line),
      ofCase: async () => (change.listened === false ? [] : [heard]),
    },
    now: () => now,
    tariffs: [],
    industryOf: () => undefined,
    takeTurn: async () => undefined,
    spendingOf: async () =>
      change.spending ?? { month: 0, colleague: 0, queue: null, incident: null },
    newId: () => "o1",
  };
  return { needs, kept, noted };
}
const deed = (remedy: Remedy, by: Actor = ana) => ({
  caseId: "c1",
  clauseId: "damaged-order",
  options: [option(remedy)],
  by,
});

test("inside the clause and the limit it is kept as approved, and noted", async () => {
  const { needs, kept, noted } = world({});
  const outcome = await proposeOffer(needs, deed(anew));
  expect(outcome).toMatchObject({
    value: {
      id: "o1",
      state: "approved",
      costMinor: 4_800,
      allowedMinor: 9_600,
      currency: "EUR",
      proposedBy: { kind: "colleague", id: "ana", name: "Ana" },
      approvedBy: null,
      expiresAt: daysLater(now, OFFER_DAYS),
    },
  });
  expect(kept).toEqual(outcome.ok ? [outcome.value] : []);
  expect(noted).toEqual([
    {
      what: "offer proposed",
      by: ana,
      caseId: "c1",
      facts: {
        offerId: "o1",
        clauseId: "damaged-order",
        costMinor: 4_800,
        allowedMinor: 9_600,
        currency: "EUR",
        withinLimit: true,
        nothing: false,
        holds: [],
      },
    },
  ]);
});

const pledged = { state: "pledged", amountMinor: 1_000 } as Award;
test.each`
  remedy           | awards       | state         | why
  ${credit(5_000)} | ${[]}        | ${"approved"} | ${"the limit itself is inside"}
  ${credit(5_001)} | ${[]}        | ${"proposed"} | ${"above it waits for another person"}
  ${credit(4_500)} | ${[pledged]} | ${"proposed"} | ${"what the case was given counts: no slicing"}
`("$state, because $why", async ({ remedy, awards, state }) => {
  const because = "She lost her weekend.";
  const outcome = await proposeOffer(world({ awards }).needs, { ...deed(remedy), because });
  expect(outcome).toMatchObject({ value: { state } });
});

const other = { ...file, id: "c2", number: 8 };
const owed = { ...pledged, entitlementId: "e1" };
test.each`
  twin                                                                            | holds               | why
  ${{ file: other, awards: [pledged] }}                                           | ${["second_award"]} | ${"the same harm had something in another case"}
  ${{ file: other, offers: [{ state: "made" }] }}                                 | ${["second_award"]} | ${"it is offered there"}
  ${{ file: other, offers: [{ state: "declined" }] }}                             | ${[]}               | ${"they have said no to that"}
  ${{ file: other, awards: [{ ...pledged, state: "withdrawn" }] }}                | ${[]}               | ${"it was taken back"}
  ${{ file: other, awards: [owed] }}                                              | ${[]}               | ${"what the law owes is no goodwill"}
  ${{ file: { ...other, failure: "late" }, awards: [pledged] }}                   | ${[]}               | ${"that was another harm"}
  ${{ file: { ...other, complainedAt: daysLater(now, -15) }, awards: [pledged] }} | ${[]}               | ${"it has happened again"}
`("$holds, because $why", async ({ twin, holds }) => {
  const outcome = await proposeOffer(world({ twin }).needs, deed(anew));
  expect(outcome.ok && outcome.value.holds.map(({ code }) => code)).toEqual(holds);
  expect(outcome).toMatchObject({ value: { state: holds.length > 0 ? "proposed" : "approved" } });
});

test("“none” with its reason is noted as nothing", async () => {
  const { needs, noted } = world({});
  await proposeOffer(needs, deed({ ...anew, kind: "none", what: "She asked for none" }));
  expect(noted[0]?.facts).toMatchObject({ nothing: true, costMinor: 0 });
});

const made = { state: "made" } as Offer;
const declined = { state: "declined" } as Offer;
test.each`
  change                                    | remedy           | by       | code                    | why
  ${{}}                                     | ${anew}          | ${maria} | ${"not_allowed"}        | ${"customers don't propose"}
  ${{ file: null }}                         | ${anew}          | ${ana}   | ${"not_found"}          | ${"no such case"}
  ${{ file: { ...file, state: "closed" } }} | ${anew}          | ${ana}   | ${"case_closed"}        | ${"open it again first"}
  ${{ file: { ...file, playbookId: "x" } }} | ${anew}          | ${ana}   | ${"no_playbook"}        | ${"the handbook lost it"}
  ${{ listened: false }}                    | ${anew}          | ${ana}   | ${"listen_first"}       | ${"a solution before listening is a brush-off"}
  ${{ file: { ...file, failure: null } }}   | ${anew}          | ${ana}   | ${"triage_first"}       | ${"nobody knows what failed"}
  ${{ offers: [declined, made] }}           | ${anew}          | ${ana}   | ${"offer_open"}         | ${"one offer at a time"}
  ${{}}                                     | ${credit(9_601)} | ${ana}   | ${"outside_the_clause"} | ${"a cent too much"}
  ${{}}                                     | ${credit(5_001)} | ${ana}   | ${"over_limit"}         | ${"whoever is asked for more is told why"}
`("refuses $code, because $why", async ({ change, remedy, by, code }) => {
  const { needs, kept, noted } = world(change);
  expect(await proposeOffer(needs, deed(remedy, by))).toMatchObject({ refusal: { code } });
  expect([kept, noted]).toEqual([[], []]);
});

test("a declined offer makes room for a better one", async () => {
  const { needs } = world({ offers: [declined] });
  expect(await proposeOffer(needs, deed(anew))).toMatchObject({ ok: true });
});
