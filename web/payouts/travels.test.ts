import { expect, test } from "vitest";
import { aheadOf, canAsk, canJudge, goesTo, type Travel } from "./travels.ts";

const plain: Travel = {
  id: "i",
  awardId: "a",
  caseId: "c",
  instrumentId: "s",
  over: "Stripe",
  means: "stripe",
  key: "k",
  amountMinor: 1_250,
  currency: "EUR",
  what: "€12.50 back",
  target: { payment: "pi_1" },
  state: "under_way",
  dueAt: "2026-11-23T09:00:00Z",
  reference: null,
  problem: null,
  proof: null,
  surelyUnpaid: false,
  createdAt: "2026-11-23T09:00:00Z",
  settledAt: null,
};

test.each`
  travel                                                            | judge    | ask      | ahead              | why
  ${{}}                                                             | ${false} | ${true}  | ${/not finished/}  | ${"a machine will tell"}
  ${{ state: "unknown" }}                                           | ${true}  | ${true}  | ${/asks again/}    | ${"either may"}
  ${{ state: "unknown", dueAt: null }}                              | ${true}  | ${true}  | ${/Look there/}    | ${"only a person can"}
  ${{ state: "confirmed" }}                                         | ${false} | ${false} | ${null}            | ${"all is said"}
  ${{ means: "task", target: { ownerId: "t", day: "2026-12-01" } }} | ${true}  | ${false} | ${/by 2026-12-01/} | ${"its owner tells"}
  ${{ means: "bank" }}                                              | ${true}  | ${false} | ${/file/}          | ${"the bank has it"}
  ${{ means: "bank", state: "waiting" }}                            | ${false} | ${false} | ${/next file/}     | ${"nobody was asked"}
  ${{ state: "failed" }}                                            | ${false} | ${true}  | ${null}            | ${"perhaps it was paid after all"}
`("$why", ({ travel, judge, ask, ahead }) => {
  const one = { ...plain, ...travel };
  expect(canJudge(one)).toBe(judge);
  expect(canAsk(one)).toBe(ask);
  if (ahead) expect(aheadOf(one)).toMatch(ahead);
  else expect(aheadOf(one)).toBeNull();
});

test.each`
  target                                  | says
  ${{ payment: "pi_1" }}                  | ${"pi_1"}
  ${{ order: "42" }}                      | ${"order 42"}
  ${{ iban: "DE…3000", holder: "Maria" }} | ${"Maria, DE…3000"}
  ${{}}                                   | ${null}
  ${null}                                 | ${null}
`("goes to $says", ({ target, says }) => {
  expect(goesTo({ ...plain, target })).toBe(says);
});
