import { expect, test } from "vitest";
import type { Line } from "../journal/index.ts";
import type { Actor } from "../words/actor.ts";
import type { Offer } from "./offer.ts";
import { withdrawOffer } from "./withdraw-offer.ts";

const ana: Actor = { kind: "colleague", id: "ana", name: "Ana", role: "agent" };
const maria: Actor = { kind: "customer", id: "maria", name: "Maria" };
const made = { id: "o1", caseId: "c1", state: "made" } as Offer;
const accepted = { ...made, state: "accepted" };

function world(offer: Offer | null) {
  const changed: Offer[] = [];
  const noted: Line[] = [];
  const needs = {
    offers: { hold: async () => offer, change: async (it: Offer) => void changed.push(it) },
    journal: { add: async (line: Line) => void noted.push(line), ofCase: async () => [] },
  };
  return { needs, changed, noted };
}
const because = "The lamp is out of stock";

test("it is taken back with its reason, and noted", async () => {
  const { needs, changed, noted } = world(made);
  await withdrawOffer(needs, { offerId: "o1", because, by: ana });
  expect(changed).toEqual([{ ...made, state: "withdrawn", withdrawnBecause: because }]);
  const facts = { offerId: "o1", because };
  expect(noted).toEqual([{ what: "offer withdrawn", by: ana, caseId: "c1", facts }]);
});

test.each`
  offer       | by       | code                  | why
  ${made}     | ${maria} | ${"not_allowed"}      | ${"not the customer's to do"}
  ${null}     | ${ana}   | ${"not_found"}        | ${"no such offer"}
  ${accepted} | ${ana}   | ${"already_answered"} | ${"an accepted offer is a promise"}
`("refuses $code, because $why", async ({ offer, by, code }) => {
  const { needs, changed, noted } = world(offer);
  const outcome = await withdrawOffer(needs, { offerId: "o1", because, by });
  expect(outcome).toMatchObject({ refusal: { code } });
  expect([changed, noted]).toEqual([[], []]);
});
