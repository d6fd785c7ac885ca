import { describe, expect, test } from "vitest";
import { daysLater, moment } from "../words/moment.ts";
import {
  type Award,
  type AwardState,
  awardsOf,
  handedOver,
  moved,
  pledged,
  told,
} from "./award.ts";
import { type Offer, propose } from "./offer.ts";

const now = moment("2026-11-23T09:00:00Z");
const later = daysLater(now, 1);
const refund = pledged(
  {
    caseId: "c1",
    offerId: "o1",
    place: 0,
    kind: "refund",
    what: "€10 back",
    percent: null,
    amountMinor: 1_000,
    currency: "EUR",
    entitlementId: null,
  },
  "a1",
  now,
);
const handed = handedOver(refund, now);
const stood = (state: AwardState): Award => ({ ...refund, state, instrument: "stripe" });
const steps = {
  instruct: { act: "instruct", instrument: "stripe" },
  confirm: { act: "confirm", proof: "re_1" },
  pay: { act: "pay", proof: "Bank reference 4711" },
  fail: { act: "fail", because: "The card is closed" },
  reverse: { act: "reverse", because: "The transfer bounced" },
  withdraw: { act: "withdraw", because: "Sent in error" },
} as const;

test.each`
  from            | act           | answer                  | why
  ${"pledged"}    | ${"instruct"} | ${"instructed"}         | ${"the ordinary way"}
  ${"instructed"} | ${"confirm"}  | ${"paid"}               | ${"it says that it arrived"}
  ${"instructed"} | ${"fail"}     | ${"failed"}             | ${"it says that it can't"}
  ${"failed"}     | ${"instruct"} | ${"instructed"}         | ${"it is tried another way"}
  ${"failed"}     | ${"pay"}      | ${"paid"}               | ${"or by hand"}
  ${"failed"}     | ${"withdraw"} | ${"withdrawn"}          | ${"or not at all"}
  ${"pledged"}    | ${"pay"}      | ${"paid"}               | ${"a person saw it arrive"}
  ${"pledged"}    | ${"withdraw"} | ${"withdrawn"}          | ${"nothing has left"}
  ${"paid"}       | ${"reverse"}  | ${"reversed"}           | ${"a payment may come back"}
  ${"reversed"}   | ${"instruct"} | ${"instructed"}         | ${"and is owed again"}
  ${"reversed"}   | ${"pay"}      | ${"paid"}               | ${"by hand, too"}
  ${"pledged"}    | ${"confirm"}  | ${"not_instructed"}     | ${"nobody was told to"}
  ${"failed"}     | ${"fail"}     | ${"not_instructed"}     | ${"it failed already"}
  ${"instructed"} | ${"instruct"} | ${"already_instructed"} | ${"never twice"}
  ${"instructed"} | ${"pay"}      | ${"is_instructed"}      | ${"it would be paid twice"}
  ${"instructed"} | ${"withdraw"} | ${"is_instructed"}      | ${"it may arrive any moment"}
  ${"instructed"} | ${"reverse"}  | ${"not_paid"}           | ${"nothing was given yet"}
  ${"paid"}       | ${"pay"}      | ${"already_settled"}    | ${"once"}
  ${"paid"}       | ${"confirm"}  | ${"already_settled"}    | ${"a message may come twice"}
  ${"paid"}       | ${"fail"}     | ${"already_settled"}    | ${"what is paid has not failed"}
  ${"paid"}       | ${"withdraw"} | ${"already_settled"}    | ${"what is paid stays paid"}
  ${"withdrawn"}  | ${"pay"}      | ${"already_settled"}    | ${"what is taken back is not paid"}
  ${"withdrawn"}  | ${"reverse"}  | ${"not_paid"}           | ${"nor does it come back"}
  ${"reversed"}   | ${"reverse"}  | ${"not_paid"}           | ${"it came back already"}
`("$from, $act: $answer, because $why", ({ from, act, answer }) => {
  const outcome = moved(stood(from), steps[act as keyof typeof steps], later);
  expect(outcome.ok ? outcome.value.state : outcome.refusal.code).toBe(answer);
});

test("who pays, what proves it and why it came back are kept", () => {
  const one = moved(refund, steps.instruct, now);
  expect(one).toMatchObject({ value: { instrument: "stripe", instructedAt: now } });
  const two = one.ok ? moved(one.value, steps.confirm, later) : one;
  expect(two).toMatchObject({ value: { proof: "re_1", settledAt: later, trouble: null } });
  const known = two.ok ? told(two.value, "mail", later) : two;
  expect(known).toMatchObject({ value: { toldAt: later, toldHow: "mail" } });
  const three = known.ok ? moved(known.value, steps.reverse, later) : known;
  expect(three).toMatchObject({
    value: { proof: null, settledAt: null, toldAt: null, trouble: "The transfer bounced" },
  });
});

test("a code that was handed over does not come back; its orders do", () => {
  if (!handed.ok) throw new Error(handed.refusal.because);
  expect(handed.value).toMatchObject({ state: "paid", instrument: "voucher" });
  expect(moved(handed.value, steps.reverse, later)).toMatchObject({
    refusal: { code: "is_a_code" },
  });
});

test("whether they were told is a state of its own", () => {
  expect(told(refund, "call", now)).toMatchObject({ refusal: { code: "not_paid" } });
  const first = told(stood("paid"), "call", now);
  if (!first.ok) throw new Error(first.refusal.because);
  expect(told(first.value, "mail", later)).toEqual(first);
});

describe("awards of an offer", () => {
  const at = moment("2026-11-23T09:00:00Z");
  const by = { kind: "customer", id: "maria", name: "Maria" };
  const thing = (costMinor: number) => ({ costMinor, worthMinor: costMinor });
  const offer: Offer = propose(
    {
      id: "o1",
      caseId: "c1",
      clauseId: "x",
      why: "y",
      currency: "EUR",
      allowedMinor: 9_000,
      by,
      at,
      options: [
        {
          id: "new",
          label: "A new one",
          remedies: [
            { kind: "replacement", what: "A new one", ...thing(4800) },
            { kind: "voucher", what: "20% off", percent: 20, ...thing(1600) },
          ],
        },
        { id: "none", label: "None", remedies: [{ kind: "none", what: "No", ...thing(0) }] },
      ],
    },
    [],
  );
  const answer = { at, by, verdict: "accepted" as const, fit: null, words: null };

  test("one a remedy, in its place, at its cost", () => {
    expect(awardsOf({ ...offer, answer: { ...answer, optionId: "new" } })).toMatchObject([
      { place: 0, kind: "replacement", percent: null, amountMinor: 4_800 },
      { place: 1, kind: "voucher", percent: 20, amountMinor: 1_600 },
    ]);
  });

  test.each`
    given                                                  | why
    ${{ ...answer, optionId: "none" }}                     | ${"none is none"}
    ${{ ...answer, verdict: "declined", optionId: "new" }} | ${"they said no"}
    ${null}                                                | ${"nobody has answered"}
  `("no award, because $why", ({ given }) => {
    expect(awardsOf({ ...offer, answer: given })).toEqual([]);
  });
});
