/** What makes an offer wait, and who lets it go; a budget asks and never shortens. */
import { expect, test } from "vitest";
import type { Actor, Role } from "../words/actor.ts";
import { moment } from "../words/moment.ts";
import { money } from "../words/money.ts";
import { type Budget, drawn } from "./budget.ts";
import { holdsOf, isTwin, letGo, mayLetGo, saidFor } from "./hold.ts";

const budget: Budget = {
  id: "month",
  name: "This month",
  per: "month",
  softMinor: 1_000,
  hardMinor: 2_000,
  currency: "EUR",
};
const spent = (month: number) => ({ month, colleague: 0, queue: null, incident: null });
const who = (role: Role): Actor => ({ kind: "colleague", id: role, name: role, role });

test.each`
  before   | cost   | line        | why
  ${0}     | ${0}   | ${"inside"} | ${"nothing costs nothing"}
  ${500}   | ${500} | ${"inside"} | ${"the soft line itself"}
  ${500}   | ${501} | ${"soft"}   | ${"a cent beyond"}
  ${1_500} | ${500} | ${"soft"}   | ${"the hard line itself"}
  ${1_500} | ${501} | ${"hard"}   | ${"a cent beyond"}
`("$line: $why", ({ before, cost, line }) => {
  expect(drawn([budget], spent(before), cost)).toMatchObject([{ line, spentMinor: before }]);
});

test("a budget for incidents is nothing to a case that is in none", () => {
  expect(drawn([{ ...budget, per: "incident" }], spent(9_999), 1)).toEqual([]);
});

const each: Budget = { ...budget, id: "each", name: "{queue} this month", per: "queue" };
const theirs: Budget = { ...each, id: "own", name: "Parcels", queue: "Deliveries", hardMinor: 900 };
test.each`
  queueName       | budgets           | stands                                                         | why
  ${"Deliveries"} | ${[each]}         | ${[["Deliveries this month", "soft"]]}                         | ${"a queue's team, by the queue's name"}
  ${"Deliveries"} | ${[each, theirs]} | ${[["Parcels", "hard"]]}                                       | ${"its own, in the place of each one's"}
  ${"deliveries"} | ${[each, theirs]} | ${[["Parcels", "hard"]]}                                       | ${"two queues never differ by capitals alone"}
  ${"Money back"} | ${[each, theirs]} | ${[["Money back this month", "soft"]]}                         | ${"another queue's own is nothing to it"}
  ${null}         | ${[each, theirs]} | ${[]}                                                          | ${"the case lies in no queue"}
  ${"Deliveries"} | ${[budget, each]} | ${[["This month", "soft"], ["Deliveries this month", "soft"]]} | ${"beside the house's"}
`("a team's budget: $why", ({ queueName, budgets, stands }) => {
  const queue = queueName === null ? null : 800;
  const found = drawn(budgets, { ...spent(1_200), queue, queueName }, 300);
  expect(found.map(({ name, line }) => [name, line])).toEqual(stands);
});

const ground = { overLimit: null, outside: null, given: money(0, "EUR"), budgets: [] };
test.each`
  change                                             | codes                    | why
  ${{}}                                              | ${[]}                    | ${"nothing stands in the way"}
  ${{ overLimit: "Too much alone." }}                | ${["over_limit"]}        | ${"above one's own limit"}
  ${{ outside: "She lost a day." }}                  | ${["outside_the_range"]} | ${"outside of what is fair"}
  ${{ given: money(1, "EUR") }}                      | ${["second_award"]}      | ${"this harm was given something before"}
  ${{ twins: [12] }}                                 | ${["second_award"]}      | ${"the same harm, told in two cases"}
  ${{ budgets: drawn([budget], spent(1_500), 100) }} | ${[]}                    | ${"a soft line only warns"}
  ${{ budgets: drawn([budget], spent(1_500), 501) }} | ${["over_budget"]}       | ${"a hard one waits"}
`("$codes: $why", ({ change, codes }) => {
  const holds = holdsOf({ ...ground, ...change, by: who("agent") });
  expect(holds.map(({ code }) => code)).toEqual(codes);
});

test.each`
  proposer           | approver           | may      | why
  ${"agent"}         | ${"lead"}          | ${true}  | ${"a lead stands above"}
  ${"lead"}          | ${"lead"}          | ${false} | ${"another lead does not"}
  ${"lead"}          | ${"administrator"} | ${true}  | ${"an administrator does"}
  ${"administrator"} | ${"administrator"} | ${true}  | ${"nobody stands above, so another of them"}
`("beyond a hard line: $why", ({ proposer, approver, may }) => {
  const budgets = drawn([budget], spent(2_000), 1);
  const holds = holdsOf({ ...ground, budgets, by: who(proposer) });
  expect(mayLetGo(who(approver), holds).ok).toBe(may);
});

const told = (id: string, failure: string | null, day: number) => ({
  id,
  failure,
  complainedAt: moment(`2026-11-${String(day).padStart(2, "0")}T10:00:00Z`),
});
test.each`
  other                          | twin     | why
  ${told("b", "damaged", 5)}     | ${true}  | ${"the same failure, days later"}
  ${told("b", "damaged", 1)}     | ${true}  | ${"or days before"}
  ${told("b", "damaged", 17)}    | ${true}  | ${"the last day of two weeks"}
  ${told("b", "damaged", 18)}    | ${false} | ${"later it has happened again"}
  ${told("b", "late_parcel", 5)} | ${false} | ${"another failure is another harm"}
  ${told("b", null, 5)}          | ${false} | ${"nobody has said what failed"}
  ${told("a", "damaged", 3)}     | ${false} | ${"it is the same case"}
`("one harm in two cases: $twin, because $why", ({ other, twin }) => {
  expect(isTwin(told("a", "damaged", 3), other)).toBe(twin);
});

const beyond = drawn([budget], spent(2_000), 1);
test.each`
  change                                                      | code             | says                                         | why
  ${{}}                                                       | ${null}          | ${""}                                        | ${"nobody is asked"}
  ${{ given: money(1, "EUR") }}                               | ${null}          | ${""}                                        | ${"a second look asks for no words"}
  ${{ overLimit: "A lead can." }}                             | ${"over_limit"}  | ${"A lead can. Say why they should have it"} | ${"who is asked wants to know why"}
  ${{ overLimit: "A lead can.", because: "She lost a day." }} | ${null}          | ${""}                                        | ${"and now they do"}
  ${{ budgets: beyond }}                                      | ${"over_budget"} | ${"somebody above you may let it go over"}   | ${"a hard line refuses, and says what helps"}
  ${{ budgets: beyond, because: "It was our whole oven." }}   | ${null}          | ${""}                                        | ${"with words it waits for them"}
`("$code: $why", ({ change, code, says }) => {
  const outcome = saidFor(holdsOf({ ...ground, by: who("agent"), ...change }));
  expect(outcome.ok ? null : outcome.refusal.code).toBe(code);
  if (!outcome.ok) expect(outcome.refusal.because).toContain(says);
});

test("a budget is gone over with a reason alone, and the reason stays with the offer", () => {
  const holds = holdsOf({ ...ground, budgets: beyond, by: who("agent"), because: "Our oven." });
  expect(letGo(holds, undefined)).toMatchObject({ refusal: { code: "words_needed" } });
  expect(letGo(holds, "The oven comes once.")).toMatchObject({
    value: [{ code: "over_budget", words: "Our oven.", letGo: "The oven comes once." }],
  });
  expect(letGo([], undefined)).toEqual({ ok: true, value: [] });
});
