import { expect, test } from "vitest";
import type { Instruction, Listed } from "../payouts/index.ts";
import { minutesLater, moment } from "../words/moment.ts";
import { type Beside, differencesIn } from "./difference.ts";

const at = moment("2026-11-23T09:00:00Z");
const instruction: Instruction = {
  id: "i1",
  awardId: "a1",
  caseId: "c1",
  instrumentId: "s1",
  means: "stripe",
  kind: "refund",
  key: "amends-i1-1",
  round: 1,
  amountMinor: 1_250,
  currency: "EUR",
  what: "Back",
  percent: null,
  target: { payment: "pi_1" },
  state: "confirmed",
  dueAt: null,
  tries: 0,
  claimedBy: null,
  claimedUntil: null,
  askedAt: at,
  reference: "re_1",
  problem: null,
  proof: "re_1",
  ownerId: null,
  createdAt: at,
  settledAt: at,
};
const whole: Beside = { instruction, award: "paid", givenMinor: 1_250 };
const paid: Listed = {
  reference: "re_1",
  key: "amends-i1-1",
  amount: { minor: 1_250, currency: "EUR" },
  state: "paid",
  of: "pi_1",
  at,
};
const other = { ...paid, reference: "re_2" };
const byHand = { ...other, key: null };
const empty = { since: at, payments: [] };
const older = { ...whole, instruction: { ...instruction, askedAt: minutesLater(at, -1) } };
const first = { ...other, key: "amends-i1-1" };
const second = { ...whole, instruction: { ...instruction, key: "amends-i1-2", round: 2 } };
const on = (state: Instruction["state"], award = "instructed"): Beside => ({
  instruction: { ...instruction, state },
  award,
  givenMinor: 0,
});

test.each`
  besides                                             | listed                                                              | kinds                | why
  ${[whole]}                                          | ${[paid]}                                                           | ${[]}                | ${"all three say the same"}
  ${[on("under_way")]}                                | ${[{ ...paid, state: "under_way" }]}                                | ${[]}                | ${"it is on its way, there as here"}
  ${[on("waiting")]}                                  | ${[]}                                                               | ${[]}                | ${"nobody was asked yet"}
  ${[on("unknown")]}                                  | ${[paid]}                                                           | ${["open_here"]}     | ${"paid there, and nobody here knows"}
  ${[on("failed", "failed")]}                         | ${[paid]}                                                           | ${["open_here"]}     | ${"given up here, and paid there"}
  ${[whole]}                                          | ${[]}                                                               | ${["missing_there"]} | ${"confirmed, and not there"}
  ${[older]}                                          | ${[]}                                                               | ${[]}                | ${"asked before the list begins"}
  ${[second]}                                         | ${[{ ...paid, key: "amends-i1-2" }, first]}                         | ${["doubled"]}       | ${"paid under its first key after all"}
  ${[second]}                                         | ${[{ ...paid, key: "amends-i1-2" }, { ...first, state: "unpaid" }]} | ${[]}                | ${"its first round was a sure no"}
  ${[whole]}                                          | ${[{ ...paid, state: "unpaid" }]}                                   | ${["unpaid_there"]}  | ${"confirmed, and come back there"}
  ${[whole]}                                          | ${[{ ...paid, amount: { minor: 1_251, currency: "EUR" } }]}         | ${["amount"]}        | ${"a cent more"}
  ${[whole]}                                          | ${[{ ...paid, amount: { minor: 1_250, currency: "USD" } }]}         | ${["amount"]}        | ${"another currency"}
  ${[whole]}                                          | ${[{ ...paid, amount: null }]}                                      | ${[]}                | ${"a code has no amount"}
  ${[whole]}                                          | ${[paid, other]}                                                    | ${["doubled"]}       | ${"twice under our key"}
  ${[whole]}                                          | ${[paid, byHand]}                                                   | ${["doubled"]}       | ${"once more by hand there"}
  ${[whole]}                                          | ${[paid, { ...byHand, of: "pi_9" }]}                                | ${[]}                | ${"another payment is another matter"}
  ${[whole]}                                          | ${[paid, { ...other, key: "amends-i9-1" }]}                         | ${["foreign"]}       | ${"a key like ours that we never made"}
  ${[whole]}                                          | ${[paid, { ...other, key: "till-7" }]}                              | ${[]}                | ${"the shop's own refund"}
  ${[{ ...whole, award: "reversed", givenMinor: 0 }]} | ${[paid]}                                                           | ${["award"]}         | ${"the award says another thing"}
  ${[{ ...whole, givenMinor: 0 }]}                    | ${[paid]}                                                           | ${["ledger"]}        | ${"the books never gave it"}
  ${[{ ...whole, givenMinor: 2_500 }]}                | ${[paid]}                                                           | ${["ledger"]}        | ${"the books gave it twice"}
  ${[on("withdrawn", "paid")]}                        | ${[]}                                                               | ${["ledger"]}        | ${"paid by hand, and not booked"}
  ${[whole]}                                          | ${null}                                                             | ${[]}                | ${"who has no list can't differ from it"}
  ${[{ ...whole, givenMinor: 0 }]}                    | ${null}                                                             | ${["ledger"]}        | ${"but the books can"}
`("$why", ({ besides, listed, kinds }) => {
  const listing = listed && { since: at, payments: listed };
  const found = differencesIn("s1", listing, besides);
  expect(found.map(({ kind }) => kind)).toEqual(kinds);
  for (const { says } of found) expect(says).toMatch(/€|\$/);
});

test("is known again by its kind and the key it is about", () => {
  const [one] = differencesIn("s1", empty, [whole]);
  const [again] = differencesIn("s1", empty, [whole]);
  expect(one?.subject).toBe("missing_there amends-i1-1");
  expect(again).toEqual(one);
});
