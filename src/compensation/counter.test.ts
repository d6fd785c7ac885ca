/** A counter-offer: one round, with a person, and time to think about what they answered. */
import { expect, test } from "vitest";
import { daysLater, moment } from "../words/moment.ts";
import { counter, replyTo } from "./counter.ts";
import type { Offer } from "./offer.ts";

const now = moment("2026-11-23T09:00:00Z");
const maria = { kind: "customer", id: "maria", name: "Maria" };
const leo = { kind: "colleague", id: "leo", name: "Leo" };
const made = {
  id: "o1",
  state: "made",
  expiresAt: daysLater(now, 2),
  counter: null,
} as Offer;
const wish = { amountMinor: 9_000, words: "The day was spoiled." };
const asked = { ...made, counter: { at: now, by: maria, ...wish, reply: null } };
const code = (outcome: ReturnType<typeof counter>) => (outcome.ok ? "done" : outcome.refusal.code);

test.each`
  offer                             | earlier    | of                                        | says                   | why
  ${made}                           | ${[]}      | ${wish}                                   | ${"done"}              | ${"the first time"}
  ${made}                           | ${[]}      | ${{ amountMinor: null, words: "A call" }} | ${"done"}              | ${"words do"}
  ${made}                           | ${[]}      | ${{ amountMinor: 1, words: null }}        | ${"done"}              | ${"an amount does"}
  ${made}                           | ${[]}      | ${{ amountMinor: null, words: null }}     | ${"wish_missing"}      | ${"nothing was asked"}
  ${asked}                          | ${[]}      | ${wish}                                   | ${"countered_already"} | ${"one round"}
  ${made}                           | ${[asked]} | ${wish}                                   | ${"countered_already"} | ${"one round a case, not an offer"}
  ${{ ...made, state: "accepted" }} | ${[]}      | ${wish}                                   | ${"not_open"}          | ${"they have said yes"}
  ${{ ...made, expiresAt: now }}    | ${[]}      | ${wish}                                   | ${"not_open"}          | ${"it has run out"}
`("$says: $why", ({ offer, earlier, of, says }) => {
  expect(code(counter(offer, of, earlier, maria, now))).toBe(says);
});

test.each`
  offer                             | says               | why
  ${asked}                          | ${"done"}          | ${"a person answers"}
  ${made}                           | ${"not_countered"} | ${"nothing was asked"}
  ${{ ...asked, state: "expired" }} | ${"not_open"}      | ${"there is nothing left to stand by"}
`("$says: $why", ({ offer, says }) => {
  expect(code(replyTo(offer, { verdict: "stands", words: "Because" }, leo, now))).toBe(says);
});

test("whoever is answered has a week to think about it", () => {
  const stood = replyTo(asked, { verdict: "stands", words: "Because" }, leo, now);
  if (!stood.ok) throw new Error("not answered");
  expect(stood.value).toMatchObject({ state: "made", expiresAt: daysLater(now, 7) });
  expect(code(replyTo(stood.value, { verdict: "other", words: "x" }, leo, now))).toBe(
    "replied_already",
  );
});

test.each(["accepted", "other"] as const)("%s takes the offer back, with the words", (verdict) => {
  expect(replyTo(asked, { verdict, words: "You are right." }, leo, now)).toMatchObject({
    value: {
      state: "withdrawn",
      withdrawnBecause: "You are right.",
      counter: { reply: { verdict } },
    },
  });
});
