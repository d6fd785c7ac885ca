import { describe, expect, test } from "vitest";
import { daysLater, moment } from "../words/moment.ts";
import { again, offline, type Redemption, returned, usedBy } from "./redemption.ts";
import { stateOf, usable, voucherFor } from "./voucher.ts";

const issuedAt = moment("2026-11-23T09:00:00Z");
const after = (days: number) => daysLater(issuedAt, days);
const made = (percent: number | null) =>
  voucherFor(
    { debtId: "a1", caseId: "c1", percent, costMinor: 2_500, currency: "EUR" },
    { id: "v1", codeHash: "h", at: issuedAt },
  );
const euros = made(null);
const fifth = made(20);
const use = (bookedMinor: number, order = "4711"): Redemption => ({
  id: `r ${order}`,
  voucherId: "v1",
  order,
  amountMinor: bookedMinor,
  bookedMinor,
  overMinor: 0,
  at: after(1),
  by: { kind: "key", id: "till", name: "The till" },
  returnedAt: null,
  returnedBecause: null,
});
const inPart = usedBy(euros, use(1_500));
const usedUp = usedBy(inPart, use(1_000, "4712"));
const usedFifth = usedBy(fifth, use(2_500));
const lapsed = { ...inPart, leftMinor: 0, expiredMinor: 1_000 };

test.each`
  voucher      | days   | state             | why
  ${euros}     | ${3}   | ${"fresh"}        | ${"nobody used it"}
  ${inPart}    | ${3}   | ${"used_in_part"} | ${"something is left"}
  ${usedUp}    | ${3}   | ${"used_up"}      | ${"to the last cent"}
  ${usedFifth} | ${3}   | ${"used_up"}      | ${"a percentage works once"}
  ${euros}     | ${365} | ${"expired"}      | ${"twelve months are over"}
  ${inPart}    | ${365} | ${"expired"}      | ${"also in part"}
  ${usedUp}    | ${365} | ${"used_up"}      | ${"nothing of it ran out"}
  ${lapsed}    | ${366} | ${"expired"}      | ${"the job has booked it"}
`("after $days days it is $state, because $why", ({ voucher, days, state }) => {
  expect(stateOf(voucher, after(days))).toBe(state);
});

test.each`
  voucher      | asked                                 | days   | answer               | why
  ${euros}     | ${{ order: "1" }}                     | ${3}   | ${2_500}             | ${"all of it, where nobody says how much"}
  ${euros}     | ${{ order: "1", amountMinor: 1 }}     | ${364} | ${1}                 | ${"a cent on its last day"}
  ${inPart}    | ${{ order: "1", amountMinor: 1_000 }} | ${3}   | ${1_000}             | ${"all that is left"}
  ${inPart}    | ${{ order: "1", amountMinor: 1_001 }} | ${3}   | ${"too_little_left"} | ${"a cent more"}
  ${fifth}     | ${{ order: "1", amountMinor: 9_999 }} | ${3}   | ${2_500}             | ${"of a percentage all is booked"}
  ${usedFifth} | ${{ order: "1" }}                     | ${3}   | ${"used_up"}         | ${"once"}
  ${usedUp}    | ${{ order: "1", amountMinor: 1 }}     | ${3}   | ${"used_up"}         | ${"nothing is left"}
  ${euros}     | ${{ order: "1" }}                     | ${365} | ${"expired"}         | ${"too late"}
  ${euros}     | ${{ order: "1", currency: "JPY" }}    | ${3}   | ${"other_currency"}  | ${"2500 yen are not 25 euros"}
`("$asked after $days days: $answer, because $why", ({ voucher, asked, days, answer }) => {
  const outcome = usable(voucher, asked, after(days));
  expect(outcome.ok ? outcome.value : outcome.refusal.code).toBe(answer);
});

test("too little says what is left, to a person and to a till", () => {
  const outcome = usable(inPart, { order: "1", amountMinor: 2_000 }, after(3));
  expect(outcome).toMatchObject({
    refusal: { because: expect.stringContaining("€10.00 is left"), facts: { leftMinor: 1_000 } },
  });
});

describe("the same order again", () => {
  const back = { ...use(1_500), returnedAt: after(2), returnedBecause: "Cancelled" };
  test.each`
    known         | amount       | answer            | why
    ${use(1_500)} | ${1_500}     | ${"same"}         | ${"a till may ask twice"}
    ${use(1_500)} | ${undefined} | ${"same"}         | ${"also without the amount"}
    ${use(1_500)} | ${1_400}     | ${"other_amount"} | ${"one order, one amount"}
    ${back}       | ${1_500}     | ${"taken_back"}   | ${"a till that repeats must not use it anew"}
  `("$amount: $answer, because $why", ({ known, amount, answer }) => {
    const outcome = again(known, amount, "EUR");
    expect(outcome.ok ? "same" : outcome.refusal.code).toBe(answer);
    if (outcome.ok) expect(outcome.value).toBe(known);
  });
});

test("what comes back lies on the voucher again, for a month at least", () => {
  const late = { because: "Cancelled", at: after(360) };
  const back = returned(inPart, use(1_500), late);
  if (!back.ok) throw new Error(back.refusal.because);
  expect(back.value.voucher).toMatchObject({ leftMinor: 2_500, uses: 0, expiresAt: after(390) });
  expect(stateOf(back.value.voucher, after(389))).toBe("fresh");
  expect(returned(inPart, back.value.redemption, late)).toMatchObject({
    refusal: { code: "already_taken_back" },
  });
  const soon = returned(inPart, use(1_500), { because: "Cancelled", at: after(2) });
  expect(soon).toMatchObject({ value: { voucher: { expiresAt: after(365) } } });
});

test.each`
  voucher      | amount       | days   | booked   | revived  | over     | why
  ${euros}     | ${1_000}     | ${3}   | ${1_000} | ${0}     | ${0}     | ${"enough was there"}
  ${inPart}    | ${1_500}     | ${3}   | ${1_000} | ${0}     | ${500}   | ${"another till was first"}
  ${usedUp}    | ${1_500}     | ${3}   | ${0}     | ${0}     | ${1_500} | ${"nothing was there"}
  ${lapsed}    | ${700}       | ${364} | ${700}   | ${700}   | ${0}     | ${"handed in late, taken in time"}
  ${lapsed}    | ${1_200}     | ${364} | ${1_000} | ${1_000} | ${200}   | ${"in time, but too much"}
  ${inPart}    | ${700}       | ${365} | ${0}     | ${0}     | ${700}   | ${"taken too late"}
  ${fifth}     | ${undefined} | ${3}   | ${2_500} | ${0}     | ${0}     | ${"a percentage, once"}
  ${usedFifth} | ${900}       | ${3}   | ${0}     | ${0}     | ${900}   | ${"a percentage, twice"}
  ${euros}     | ${undefined} | ${3}   | ${2_500} | ${0}     | ${0}     | ${"all of it"}
`("offline: $booked and $over over, because $why", ({ voucher, amount, days, ...end }) => {
  const value = { bookedMinor: end.booked, revivedMinor: end.revived, overMinor: end.over };
  expect(offline(voucher, amount, after(days))).toEqual({ ok: true, value });
});

test.each`
  voucher      | days   | why
  ${usedUp}    | ${3}   | ${"two shops took the whole of it on one evening"}
  ${usedFifth} | ${3}   | ${"a percentage was given twice"}
  ${lapsed}    | ${365} | ${"its time was over by then"}
`("offline, without an amount nobody can say how much is over: $why", ({ voucher, days }) => {
  expect(offline(voucher, undefined, after(days))).toMatchObject({
    refusal: { code: "amount_needed" },
  });
});
