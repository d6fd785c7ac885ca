import { describe, expect, test } from "vitest";
import { daysLater, minutesLater, moment } from "../words/moment.ts";
import { after, fallen, type Instruction, mustBeUnpaid } from "./instruction.ts";
import type { Said } from "./instrument.ts";

const now = moment("2026-11-23T09:00:00Z");
const asked = minutesLater(now, -10);
const eur = (minor: number) => ({ minor, currency: "EUR" });

const plain: Instruction = {
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
  what: "€12.50 back",
  percent: null,
  target: { payment: "pi_1" },
  state: "asked",
  dueAt: null,
  tries: 0,
  claimedBy: "w",
  claimedUntil: now,
  askedAt: asked,
  reference: null,
  problem: null,
  proof: null,
  ownerId: null,
  createdAt: asked,
  settledAt: null,
};

const unasked = { state: "waiting", claimedBy: null, askedAt: null };
const paid: Said = { end: "confirmed", reference: "re_1", amount: eur(1_250), proof: "re_1" };
const refused: Said = { end: "refused", because: "No." };
const shut: Said = { end: "shut", because: "Nobody listens." };
const unknown: Said = { end: "unknown", because: "The line fell." };
const onItsWay: Said = { end: "under_way", reference: "re_1", says: null };
const absent: Said = { end: "absent" };
const old = daysLater(now, -3);

test.each`
  was                                     | said                                                      | state          | due     | why
  ${{}}                                   | ${paid}                                                   | ${"confirmed"} | ${null} | ${"it has arrived"}
  ${{ state: "unknown" }}                 | ${paid}                                                   | ${"confirmed"} | ${null} | ${"asked about, and found"}
  ${{}}                                   | ${{ ...paid, amount: null }}                              | ${"confirmed"} | ${null} | ${"a code has no amount"}
  ${{}}                                   | ${{ ...paid, amount: eur(1) }}                            | ${"unknown"}   | ${null} | ${"another amount: a person looks"}
  ${{}}                                   | ${{ ...paid, amount: { minor: 1_250, currency: "USD" } }} | ${"unknown"}   | ${null} | ${"another currency"}
  ${{}}                                   | ${onItsWay}                                               | ${"under_way"} | ${1}    | ${"it has it, and is looked after"}
  ${{}}                                   | ${refused}                                                | ${"failed"}    | ${null} | ${"surely not paid"}
  ${{ state: "under_way" }}               | ${refused}                                                | ${"failed"}    | ${null} | ${"it was tried there, in vain"}
  ${{ state: "confirmed" }}               | ${refused}                                                | ${"reversed"}  | ${null} | ${"paid, and come back"}
  ${{ state: "reversed" }}                | ${refused}                                                | ${"reversed"}  | ${null} | ${"told twice"}
  ${{ state: "confirmed" }}               | ${paid}                                                   | ${"confirmed"} | ${null} | ${"told twice"}
  ${{}}                                   | ${shut}                                                   | ${"waiting"}   | ${1}    | ${"nothing was asked: later"}
  ${{ tries: 7 }}                         | ${shut}                                                   | ${"failed"}    | ${null} | ${"shut for too long: a person"}
  ${{ state: "unknown" }}                 | ${shut}                                                   | ${"unknown"}   | ${1}    | ${"a shut door says nothing of before"}
  ${{ state: "confirmed" }}               | ${shut}                                                   | ${"confirmed"} | ${1}    | ${"nor of what is known"}
  ${{}}                                   | ${unknown}                                                | ${"unknown"}   | ${1}    | ${"asked about soon"}
  ${{ tries: 3 }}                         | ${unknown}                                                | ${"unknown"}   | ${15}   | ${"then seldom"}
  ${{ tries: 40 }}                        | ${unknown}                                                | ${"unknown"}   | ${720}  | ${"and never given up"}
  ${{ state: "confirmed" }}               | ${unknown}                                                | ${"confirmed"} | ${1}    | ${"doubt does not undo what is known"}
  ${{ state: "unknown" }}                 | ${absent}                                                 | ${"waiting"}   | ${0}    | ${"its key is still known: again under it"}
  ${{ state: "unknown", askedAt: old }}   | ${absent}                                                 | ${"failed"}    | ${null} | ${"its key may be forgotten: never again under it"}
  ${{ state: "under_way", askedAt: old }} | ${absent}                                                 | ${"failed"}    | ${null} | ${"it is gone there"}
  ${{ state: "confirmed" }}               | ${absent}                                                 | ${"confirmed"} | ${null} | ${"said as a problem, for the daily look"}
  ${{ state: "failed" }}                  | ${absent}                                                 | ${"failed"}    | ${null} | ${"given up stays given up"}
  ${{ state: "failed" }}                  | ${paid}                                                   | ${"confirmed"} | ${null} | ${"it was paid after all"}
`("$was.state, then $said.end → $state: $why", ({ was, said, state, due }) => {
  const next = after({ ...plain, ...was }, said, now, 60);
  expect(next.state).toBe(state);
  expect(next.dueAt).toBe(due === null ? null : minutesLater(now, due));
});

describe("what stays with it", () => {
  test("a key that was surely never given away may be taken for new", () => {
    expect(after(plain, shut, now, 60).askedAt).toBeNull();
    expect(after(plain, unknown, now, 60).askedAt).toBe(asked);
    expect(after({ ...plain, state: "unknown" }, absent, now, 60).askedAt).toBe(asked);
  });

  test("an amount that differs is said with both", () => {
    const { problem } = after(plain, { ...paid, amount: eur(2_000) }, now, 60);
    expect(problem).toContain("€20.00");
    expect(problem).toContain("€12.50");
  });

  test("told twice, the first moment stays", () => {
    const settled = { ...plain, state: "confirmed", settledAt: asked } as const;
    expect(after(settled, paid, now, 60).settledAt).toBe(asked);
  });
});

test.each`
  state          | left           | why
  ${"claimed"}   | ${"waiting"}   | ${"nothing was asked"}
  ${"asked"}     | ${"unknown"}   | ${"the instrument may have it"}
  ${"under_way"} | ${"under_way"} | ${"only a question fell"}
  ${"confirmed"} | ${"confirmed"} | ${"only a question fell"}
`("a worker fell over one that was $state: $why", ({ state, left }) => {
  expect(fallen(state)).toBe(left);
});

test.each`
  was                                        | says                       | why
  ${{ state: "failed", claimedBy: null }}    | ${"unpaid"}                | ${"a sure no"}
  ${{ state: "reversed", claimedBy: null }}  | ${"unpaid"}                | ${"it came back"}
  ${unasked}                                 | ${"unpaid"}                | ${"nobody was asked"}
  ${{ state: "waiting", claimedBy: null }}   | ${"maybe_paid"}            | ${"it was asked once, and is asked again"}
  ${{ state: "under_way", means: "task" }}   | ${"unpaid"}                | ${"its owner knows"}
  ${{ state: "claimed" }}                    | ${"maybe_paid"}            | ${"a worker is at it"}
  ${{ state: "asked" }}                      | ${"maybe_paid"}            | ${"the instrument may have it"}
  ${{ state: "unknown", claimedBy: null }}   | ${"maybe_paid"}            | ${"nobody knows"}
  ${{ state: "under_way", claimedBy: null }} | ${"maybe_paid"}            | ${"it may arrive any moment"}
  ${{ state: "under_way", means: "bank" }}   | ${"maybe_paid"}            | ${"the bank may have the file"}
  ${{ state: "confirmed", claimedBy: null }} | ${"already_settled"}       | ${"paid once"}
  ${{ state: "withdrawn", claimedBy: null }} | ${"instruction_withdrawn"} | ${"taken back once"}
`("by hand instead, while $was.state: $why", ({ was, says }) => {
  const outcome = mustBeUnpaid({ ...plain, ...was });
  expect(outcome.ok ? "unpaid" : outcome.refusal.code).toBe(says);
});
