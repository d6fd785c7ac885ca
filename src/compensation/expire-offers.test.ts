import { expect, test } from "vitest";
import type { Line } from "../journal/index.ts";
import { THE_DESK } from "../words/actor.ts";
import { moment } from "../words/moment.ts";
import { expireOffers } from "./expire-offers.ts";
import type { Offer } from "./offer.ts";

const now = moment("2026-11-23T09:00:00Z");
const lapsed = (id: string) => ({ id, caseId: "c1", state: "made", expiresAt: now }) as Offer;

function world(offers: Offer[]) {
  const changed: Offer[] = [];
  const noted: Line[] = [];
  const needs = {
    offers: {
      holdLapsed: async (_: unknown, limit: number) => offers.slice(0, limit),
      change: async (it: Offer) => void changed.push(it),
    },
    journal: { add: async (line: Line) => void noted.push(line), ofCase: async () => [] },
  };
  return { needs, changed, noted };
}

test("as many run out as the job may take, each noted by the desk", async () => {
  const { needs, changed, noted } = world([lapsed("o1"), lapsed("o2"), lapsed("o3")]);
  expect(await expireOffers(needs, { now, limit: 2 })).toEqual({ ok: true, value: { expired: 2 } });
  expect(changed.map(({ id, state }) => `${id} ${state}`)).toEqual(["o1 expired", "o2 expired"]);
  const facts = { offerId: "o1" };
  expect(noted[0]).toEqual({ what: "offer expired", by: THE_DESK, caseId: "c1", facts });
});

test("an offer that was answered meanwhile does not run out", async () => {
  const { needs } = world([{ ...lapsed("o1"), state: "accepted" }]);
  expect(await expireOffers(needs, { now, limit: 9 })).toMatchObject({
    refusal: { code: "not_lapsed" },
  });
});
