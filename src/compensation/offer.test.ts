import { describe, expect, test } from "vitest";
import { daysLater, minutesLater, moment } from "../words/moment.ts";
import {
  type Answer,
  answer,
  approve,
  expire,
  isOpen,
  make,
  OFFER_DAYS,
  type Offer,
  propose,
  wantsTalk,
  withdraw,
} from "./offer.ts";
import type { Option } from "../policies/index.ts";

const WAITS = [{ code: "over_limit" as const, says: "Too much alone." }];
const monday = moment("2026-11-23T09:00:00Z");
const tuesday = daysLater(monday, 1);
const lapse = daysLater(tuesday, OFFER_DAYS);
const ana = { kind: "colleague", id: "ana", name: "Ana" };
const jonas = { kind: "colleague", id: "jonas", name: "Jonas" };
const maria = { kind: "customer", id: "maria", name: "Maria" };

const option = (id: string, costMinor: number): Option => ({
  id,
  label: id,
  remedies: [{ kind: "replacement", what: "A new one", costMinor, worthMinor: costMinor }],
});
const draft = (...options: Option[]) => ({
  id: "o1",
  caseId: "c1",
  clauseId: "damaged-order",
  why: "Because",
  currency: "EUR",
  options,
  allowedMinor: 9_000,
  by: ana,
  at: monday,
});
const proposed = propose(draft(option("new", 4_000), option("money", 6_000)), WAITS);
const approved = propose(draft(option("new", 4_000), option("money", 6_000)), []);
const made: Offer = { ...approved, state: "made", madeAt: tuesday, expiresAt: lapse };
const single: Offer = { ...made, options: [option("new", 4_000)] };
const accepted: Offer = { ...made, state: "accepted" };
const declined: Offer = { ...made, state: "declined" };
const withdrawn: Offer = { ...made, state: "withdrawn" };
const expired: Offer = { ...made, state: "expired" };

test("the house reckons with the dearest option, because the customer may choose it", () => {
  expect(proposed).toMatchObject({ state: "proposed", costMinor: 6_000, approvedAt: null });
});

test("inside the proposer's limit it counts as approved, and by no other person", () => {
  expect(approved).toMatchObject({ state: "approved", approvedBy: null, approvedAt: monday });
});

describe("from one state to the next", () => {
  test.each`
    act           | offer        | becomes               | why
    ${"approve"}  | ${proposed}  | ${"approved"}         | ${"another person looked at it"}
    ${"approve"}  | ${approved}  | ${"already_approved"} | ${"once is enough"}
    ${"approve"}  | ${made}      | ${"already_approved"} | ${"once is enough"}
    ${"approve"}  | ${withdrawn} | ${"offer_withdrawn"}  | ${"what is over stays over"}
    ${"make"}     | ${proposed}  | ${"needs_approval"}   | ${"nothing goes out unapproved"}
    ${"make"}     | ${approved}  | ${"made"}             | ${"its letter has left"}
    ${"make"}     | ${made}      | ${"made"}             | ${"a second letter may name it again"}
    ${"make"}     | ${accepted}  | ${"already_answered"} | ${"the answer stands"}
    ${"make"}     | ${expired}   | ${"offer_expired"}    | ${"what is over stays over"}
    ${"withdraw"} | ${proposed}  | ${"withdrawn"}        | ${"one may change one's mind"}
    ${"withdraw"} | ${made}      | ${"withdrawn"}        | ${"until it is answered"}
    ${"withdraw"} | ${accepted}  | ${"already_answered"} | ${"a promise is not taken back this way"}
    ${"withdraw"} | ${declined}  | ${"already_answered"} | ${"the answer stands"}
    ${"withdraw"} | ${withdrawn} | ${"offer_withdrawn"}  | ${"once is enough"}
    ${"expire"}   | ${made}      | ${"expired"}          | ${"nobody answered in time"}
    ${"expire"}   | ${approved}  | ${"not_lapsed"}       | ${"what nobody saw can't run out"}
    ${"expire"}   | ${accepted}  | ${"not_lapsed"}       | ${"it was answered"}
  `("$act: $becomes, because $why", ({ act, offer, becomes }) => {
    const acts = {
      approve: () => approve(offer, jonas, tuesday),
      make: () => make(offer, tuesday),
      withdraw: () => withdraw(offer, "A better idea"),
      expire: () => expire(offer, lapse),
    };
    const outcome = acts[act as keyof typeof acts]();
    expect(outcome.ok ? outcome.value.state : outcome.refusal.code).toBe(becomes);
  });

  test("time runs from the moment it was made, and only once", () => {
    expect(make(approved, tuesday)).toMatchObject({
      value: { madeAt: tuesday, expiresAt: daysLater(tuesday, OFFER_DAYS) },
    });
    expect(make(made, lapse)).toMatchObject({ value: { madeAt: tuesday, expiresAt: lapse } });
  });

  const held = (until: typeof lapse): Offer => ({
    ...made,
    held: { optionId: "new", waitsFor: "code", until },
  });
  test("who accepted in time is honoured for as long as it is held, and no longer", () => {
    const [late, later] = [minutesLater(lapse, 5), minutesLater(lapse, 10)];
    const yes = { verdict: "accepted", optionId: "new" } as const;
    expect(expire(held(later), late)).toMatchObject({ refusal: { code: "not_lapsed" } });
    expect(answer(held(later), yes, maria, late)).toMatchObject({
      value: { state: "accepted", held: null },
    });
    expect(expire(held(later), later)).toMatchObject({ value: { state: "expired" } });
    expect(answer(held(later), yes, maria, later)).toMatchObject({
      refusal: { code: "offer_expired" },
    });
  });

  test("a minute before its end it still stands", () => {
    expect(expire(made, daysLater(lapse, -1))).toMatchObject({ refusal: { code: "not_lapsed" } });
  });
});

describe("the customer's answer", () => {
  const yes = { verdict: "accepted" as const };
  const no = { verdict: "declined" as const };
  test.each`
    offer       | by       | at         | given                           | answer                | why
    ${made}     | ${maria} | ${tuesday} | ${{ ...yes, optionId: "new" }}  | ${"accepted"}         | ${"they chose"}
    ${made}     | ${maria} | ${tuesday} | ${yes}                          | ${"choose_an_option"} | ${"several, and none named"}
    ${single}   | ${maria} | ${tuesday} | ${yes}                          | ${"accepted"}         | ${"the only one is meant"}
    ${made}     | ${maria} | ${tuesday} | ${{ ...yes, optionId: "moon" }} | ${"unknown_option"}   | ${"we never offered the moon"}
    ${made}     | ${maria} | ${tuesday} | ${no}                           | ${"declined"}         | ${"no needs no option"}
    ${made}     | ${maria} | ${lapse}   | ${yes}                          | ${"offer_expired"}    | ${"it ran out at this moment"}
    ${approved} | ${maria} | ${tuesday} | ${no}                           | ${"not_made"}         | ${"they can't have seen it"}
    ${approved} | ${ana}   | ${tuesday} | ${no}                           | ${"declined"}         | ${"told on the phone, answered there"}
    ${proposed} | ${ana}   | ${tuesday} | ${no}                           | ${"needs_approval"}   | ${"it may not be told yet"}
    ${accepted} | ${maria} | ${tuesday} | ${no}                           | ${"already_answered"} | ${"the answer stands"}
    ${declined} | ${maria} | ${tuesday} | ${yes}                          | ${"already_answered"} | ${"the answer stands"}
  `("$answer, because $why", ({ offer, by, at, given, answer: becomes }) => {
    const outcome = answer(offer, given, by, at);
    expect(outcome.ok ? outcome.value.state : outcome.refusal.code).toBe(becomes);
  });

  test("keeps the fit and the words, and the only option's name", () => {
    expect(answer(single, { ...yes, fit: "exceeds", words: "Thank you" }, maria, tuesday)).toEqual({
      ok: true,
      value: {
        ...single,
        state: "accepted",
        answer: {
          at: tuesday,
          by: maria,
          verdict: "accepted",
          fit: "exceeds",
          optionId: "new",
          words: "Thank you",
        },
      },
    });
  });

  test("an offer made by word of mouth was made when it was answered", () => {
    expect(answer(approved, no, ana, tuesday)).toMatchObject({ value: { madeAt: tuesday } });
  });

  test.each`
    verdict       | fit              | talk     | why
    ${"accepted"} | ${"exceeds"}     | ${false} | ${"all is well"}
    ${"accepted"} | ${"meets"}       | ${false} | ${"all is well"}
    ${"accepted"} | ${null}          | ${false} | ${"they said yes, and no more"}
    ${"accepted"} | ${"falls_short"} | ${true}  | ${"they took it, and are not content"}
    ${"declined"} | ${"falls_short"} | ${true}  | ${"they say what is missing"}
    ${"declined"} | ${null}          | ${true}  | ${"a no is an invitation to talk"}
  `("$verdict, $fit: talk is $talk, because $why", ({ verdict, fit, talk }) => {
    const given: Answer = { at: tuesday, by: maria, verdict, fit, optionId: null, words: null };
    expect(wantsTalk(given)).toBe(talk);
  });
});

test.each`
  offer        | open     | why
  ${proposed}  | ${true}  | ${"it waits"}
  ${approved}  | ${true}  | ${"it waits for its letter"}
  ${made}      | ${true}  | ${"it waits for the answer"}
  ${accepted}  | ${false} | ${"answered"}
  ${withdrawn} | ${false} | ${"taken back"}
  ${expired}   | ${false} | ${"run out"}
`("$offer.state holds the place of another: $open, because $why", ({ offer, open }) => {
  expect(isOpen(offer)).toBe(open);
});
