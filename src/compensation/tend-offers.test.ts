/** Made offers on the clock: they run out when nobody answered; who forgot is told once. */
import { expect, test } from "vitest";
import type { Case } from "../cases/index.ts";
import type { Line } from "../journal/index.ts";
import { SPEAKS_ENGLISH, SPEAKS_GERMAN } from "../../test/speeches.ts";
import { THE_DESK } from "../words/actor.ts";
import { moment } from "../words/moment.ts";
import type { Offer } from "./offer.ts";
import { type TendNeeds, tendOffers } from "./tend-offers.ts";

const now = moment("2026-11-23T09:00:00Z");
const lapsed = (id: string) =>
  ({ id, caseId: "c1", state: "made", held: null, expiresAt: now }) as Offer;

function world(
  offers: Offer[],
  { email = "maria@customer.example", welcome = true, speech = SPEAKS_ENGLISH } = {},
) {
  const changed: Offer[] = [];
  const noted: Line[] = [];
  const posted: { subject: string; body: string }[] = [];
  const needs = {
    offers: {
      holdLapsed: async (_: unknown, limit: number) => offers.slice(0, limit),
      holdFading: async (_: unknown, limit: number) => offers.slice(0, limit),
      change: async (it: Offer) => void changed.push(it),
    },
    journal: { add: async (line: Line) => void noted.push(line), ofCase: async () => [] },
    cases: { find: async () => ({ id: "c1", customerId: "maria" }) as Case },
    people: {
      customer: async () => ({ name: "Maria Keller", email }),
      workspace: async () => ({ name: "Lumen", timeZone: "Europe/Berlin" }),
    },
    pageOf: () => "https://desk.example/p/1",
    speechFor: async () => speech,
    mailOut: {
      isWelcome: async () => welcome,
      post: async (mail: { subject: string; body: string }) => void posted.push(mail),
    },
  } as unknown as TendNeeds;
  return { needs, changed, noted, posted };
}
const expiring = { task: "expire", now } as const;
const reminding = { task: "remind", now, limit: 9 } as const;

test("as many run out as the job may take, each noted by the desk", async () => {
  const { needs, changed, noted } = world([lapsed("o1"), lapsed("o2"), lapsed("o3")]);
  expect(await tendOffers(needs, { ...expiring, limit: 2 })).toEqual({
    ok: true,
    value: { tended: 2 },
  });
  expect(changed.map(({ id, state }) => `${id} ${state}`)).toEqual(["o1 expired", "o2 expired"]);
  const facts = { offerId: "o1" };
  expect(noted[0]).toEqual({ what: "offer expired", by: THE_DESK, caseId: "c1", facts });
});

const asked = { at: now, by: { kind: "customer", id: "m", name: "M" }, words: "More" };
test.each`
  offer                                                                                   | why
  ${{ state: "accepted" }}                                                                | ${"it was answered meanwhile"}
  ${{ held: { optionId: "x", waitsFor: "code", until: moment("2026-11-23T09:05:00Z") } }} | ${"they accepted in time, and look for their code"}
  ${{ counter: { ...asked, amountMinor: null, reply: null } }}                            | ${"they asked for more, and we have to answer first"}
`("it does not run out: $why", async ({ offer }) => {
  const { needs } = world([{ ...lapsed("o1"), ...offer }]);
  expect(await tendOffers(needs, { ...expiring, limit: 9 })).toMatchObject({
    refusal: { code: "not_lapsed" },
  });
});

test("who has not answered is told once, with the day and the way to their page", async () => {
  const { needs, changed, noted, posted } = world([lapsed("o1")]);
  await tendOffers(needs, reminding);
  expect(posted).toHaveLength(1);
  expect(posted[0]?.body).toMatch(/^Dear Maria,.+23 November 2026.+desk\.example\/p\/1/s);
  expect(changed).toMatchObject([{ id: "o1", state: "made", remindedAt: now }]);
  expect(noted).toMatchObject([{ what: "offer reminded", by: THE_DESK }]);
});

test("in the customer's own language", async () => {
  const { needs, posted } = world([lapsed("o1")], { speech: SPEAKS_GERMAN });
  await tendOffers(needs, reminding);
  expect(posted).toMatchObject([{ subject: "Unser Angebot an Sie", language: "de" }]);
  expect(posted[0]?.body).toMatch(/^Guten Tag Maria,.+Montag, 23\. November 2026/s);
});

test.each`
  who                   | why
  ${{ welcome: false }} | ${"they asked to be left alone"}
  ${{ email: "" }}      | ${"they have no address"}
`("nothing is sent, and nothing is tried again, where $why", async ({ who }) => {
  const { needs, changed, noted, posted } = world([lapsed("o1")], who);
  await tendOffers(needs, reminding);
  expect([posted, noted]).toEqual([[], []]);
  expect(changed).toMatchObject([{ remindedAt: now }]);
});
