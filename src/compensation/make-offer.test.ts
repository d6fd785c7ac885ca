import { expect, test } from "vitest";
import type { Line } from "../journal/index.ts";
import type { Actor } from "../words/actor.ts";
import { daysLater, moment } from "../words/moment.ts";
import { makeOffer } from "./make-offer.ts";
import { type Offer, OFFER_DAYS } from "./offer.ts";

const now = moment("2026-11-23T09:00:00Z");
const ana: Actor = { kind: "colleague", id: "ana", name: "Ana", role: "agent" };
const approved = {
  id: "o1",
  caseId: "c1",
  state: "approved",
  costMinor: 4_800,
  currency: "EUR",
  owed: [],
} as unknown as Offer;
const made = { ...approved, state: "made" as const, madeAt: now };
const proposed = { ...approved, state: "proposed" };

function world(offer: Offer | null) {
  const changed: Offer[] = [];
  const noted: Line[] = [];
  const needs = {
    offers: { hold: async () => offer, change: async (it: Offer) => void changed.push(it) },
    journal: { add: async (line: Line) => void noted.push(line), ofCase: async () => [] },
    awards: { keep: async () => undefined },
    ledger: { open: async () => undefined, enter: async () => undefined },
    newId: () => "n1",
    now: () => now,
  };
  return { needs, changed, noted };
}
const deed = { offerId: "o1", caseId: "c1", by: ana };

test("its time begins, and it is noted", async () => {
  const { needs, changed, noted } = world(approved);
  await makeOffer(needs, deed);
  const expiresAt = daysLater(now, OFFER_DAYS);
  expect(changed).toEqual([{ ...approved, state: "made", madeAt: now, expiresAt }]);
  const facts = { offerId: "o1", costMinor: 4_800, currency: "EUR", how: "letter" };
  expect(noted).toEqual([{ what: "offer made", by: ana, caseId: "c1", facts }]);
});

test("a second letter may name it again; nothing new happens", async () => {
  const { needs, changed, noted } = world(made);
  expect(await makeOffer(needs, deed)).toEqual({ ok: true, value: made });
  expect([changed, noted]).toEqual([[], []]);
});

test.each`
  offer                            | code                | why
  ${null}                          | ${"not_found"}      | ${"no such offer"}
  ${{ ...approved, caseId: "c2" }} | ${"not_found"}      | ${"a letter carries no other case's offer"}
  ${proposed}                      | ${"needs_approval"} | ${"nothing goes out unapproved"}
`("refuses $code, because $why", async ({ offer, code }) => {
  const { needs, changed, noted } = world(offer);
  expect(await makeOffer(needs, deed)).toMatchObject({ refusal: { code } });
  expect([changed, noted]).toEqual([[], []]);
});
