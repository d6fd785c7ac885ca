import { expect, test } from "vitest";
import { daysLater, type Moment, moment } from "../words/moment.ts";
import {
  type Action,
  changesShown,
  complete,
  isOverdue,
  judged,
  plan,
  verify,
  weighed,
} from "./action.ts";
import { effectOf, spokenEffect } from "./effect.ts";

const at = moment("2026-11-02T09:00:00Z");
const later = moment("2026-11-09T09:00:00Z");
const planned: Action = plan({
  id: "1",
  caseId: "7",
  kind: "preventive",
  what: "Double-wall boxes for glass",
  ownerId: "ana",
  dueOn: "2026-11-10",
  shown: true,
  createdAt: at,
  createdBy: "Ana",
  means: "process",
  causeId: null,
  windowDays: 90,
});
const made: Action = { ...planned, doneAt: later, doneBy: "Ben", proof: "Order 4711" };

test.each`
  action     | proof             | answer            | why
  ${planned} | ${"Order 4711"}   | ${"Order 4711"}   | ${"a proof one can see"}
  ${planned} | ${"  Order 4711"} | ${"Order 4711"}   | ${"blanks are no part of it"}
  ${planned} | ${""}             | ${"proof_needed"} | ${"actions speak louder than words (E1)"}
  ${planned} | ${" \n"}          | ${"proof_needed"} | ${"a blank proves nothing"}
  ${made}    | ${"Order 4712"}   | ${"action_done"}  | ${"it is done once"}
`("completing with “$proof”: $answer, because $why", ({ action, proof, answer }) => {
  const outcome = complete(action, { at: later, byId: "ben", by: "Ben", proof });
  expect(outcome.ok ? outcome.value.proof : outcome.refusal.code).toBe(answer);
});

test("who did it stands beside when, and in the refusal of a second time", () => {
  const once = complete(planned, { at: later, byId: "ben", by: "Ben", proof: "Order 4711" });
  expect(once).toMatchObject({ value: { doneAt: later, doneBy: "Ben" } });
  const twice = complete(made, { at: later, byId: "ana", by: "Ana", proof: "x" });
  expect(twice).toMatchObject({ refusal: { because: "Ben has done this already; that stands." } });
});

test.each`
  action     | today           | overdue  | why
  ${planned} | ${"2026-11-09"} | ${false} | ${"there is a day left"}
  ${planned} | ${"2026-11-10"} | ${false} | ${"its whole day belongs to it"}
  ${planned} | ${"2026-11-11"} | ${true}  | ${"the day has passed"}
  ${made}    | ${"2026-12-24"} | ${false} | ${"what is done is never late"}
`("on $today overdue: $overdue, because $why", ({ action, today, overdue }) => {
  expect(isOverdue(action, today)).toBe(overdue);
});

test("the customer hears of changes that are made and shown, in the order they were made", () => {
  const change = (what: string, shown: boolean, doneAt: Moment | null): Action => ({
    ...planned,
    what,
    shown,
    doneAt,
  });
  const changes = changesShown([
    change("second", true, later),
    change("a talk with the team", false, at),
    change("not yet", true, null),
    change("first", true, at),
  ]);
  expect(changes).toEqual(["first", "second"]);
});

test.each`
  action                                         | byId     | answer                | why
  ${made}                                        | ${"leo"} | ${"verified"}         | ${"somebody else saw it"}
  ${planned}                                     | ${"leo"} | ${"action_open"}      | ${"there is nothing to see yet"}
  ${{ ...made, doneById: "ben" }}                | ${"ben"} | ${"same_eyes"}        | ${"Ben did it himself"}
  ${{ ...made, doneById: "key of ben" }}         | ${"ben"} | ${"same_eyes"}        | ${"a key of Ben's did it"}
  ${made}                                        | ${"ana"} | ${"same_eyes"}        | ${"Ana answers for it"}
  ${{ ...made, verified: { by: "Leo Brandt" } }} | ${"tom"} | ${"verified_already"} | ${"once is enough"}
`("looked at by $byId: $answer, because $why", ({ action, byId, answer }) => {
  const look = { at: later, byId, by: byId, words: "I saw the boxes." };
  const outcome = verify(action, look, new Set([byId, `key of ${byId}`]));
  expect(outcome.ok ? "verified" : outcome.refusal.code).toBe(answer);
});

/** Complaints so many days after (or before) the change was made. */
const days = (...list: number[]) => list.map((day) => daysLater(later, day));
const every = (step: number, from: number, to: number) =>
  days(...Array.from({ length: Math.ceil((to - from) / step) }, (_, i) => from + i * step));

test.each`
  complaints                               | day    | verdict              | why
  ${[...every(5, -89, 0)]}                 | ${30}  | ${"too_early"}       | ${"it is quiet, but the window is not over"}
  ${[...every(5, -89, 0)]}                 | ${90}  | ${"works"}           | ${"eighteen before, none since"}
  ${[...days(-50, -30, -10), ...days(40)]} | ${90}  | ${"fewer"}           | ${"one after three may be chance"}
  ${[...days(-50, -10), ...days(20, 60)]}  | ${90}  | ${"failed"}          | ${"as often as before"}
  ${[...days(-50), ...every(1, 1, 15)]}    | ${15}  | ${"failed"}          | ${"surely more often, long before the window is over"}
  ${[]}                                    | ${90}  | ${"nothing_to_tell"} | ${"it never happened"}
  ${[...days(-200, -150), ...days(200)]}   | ${300} | ${"nothing_to_tell"} | ${"outside the windows nothing counts"}
  ${[...days(-50), ...days(0)]}            | ${90}  | ${"failed"}          | ${"what comes on the moment itself comes after"}
`("judged on day $day: $verdict, because $why", ({ complaints, day, verdict }) => {
  const known = daysLater(later, -400);
  const now = daysLater(later, day);
  const effect = effectOf({ complaints, since: later, windowDays: 90, known, now });
  expect(effect.verdict).toBe(verdict);
});

test("a house that began to count thirty days before is compared with those thirty", () => {
  const known = daysLater(later, -30);
  const complaints = days(-20, -10, -5, 30);
  const effect = effectOf({
    complaints,
    since: later,
    windowDays: 90,
    known,
    now: daysLater(later, 90),
  });
  expect(effect.before).toEqual({ events: 3, exposure: 30 });
  expect(effect.after).toEqual({ events: 1, exposure: 90 });
  expect(effect.ratio?.value).toBeCloseTo(1 / 9, 12);
  expect(spokenEffect(effect)).toBe("3 complaints in the 30 days before, 1 in the 90 days since.");
});

test("what did not help is open again, and says why; what helped stays done", () => {
  const effect = (verdict: "failed" | "works") => ({
    verdict,
    before: { events: 2, exposure: 90 },
    after: { events: 2, exposure: 90 },
    ratio: null,
  });
  expect(judged(made, effect("works"), later)).toMatchObject({ doneAt: later, reopened: null });
  expect(judged(made, effect("failed"), later)).toMatchObject({
    doneAt: null,
    verified: null,
    reopened: {
      because:
        "It came back as often as before. 2 complaints in the 90 days before, " +
        "2 in the 90 days since.",
    },
  });
});

/** Eleven complaints in ninety days before, twenty-one in ninety since: by days, more often. */
const busier = judged(
  { ...made, doneById: "ben" },
  {
    verdict: "failed",
    before: { events: 11, exposure: 90 },
    after: { events: 21, exposure: 90 },
    ratio: null,
  },
  later,
);
const orders = (before: number, after: number) =>
  ({ unit: "orders", before, after, at: later, byName: "Leo" }) as const;

test("by orders: 21 of 3,011 after 11 of 800, the example of R's poisson.test turned over", () => {
  const outcome = weighed(busier, orders(800, 3_011));
  if (!outcome.ok) throw new Error(outcome.refusal.because);
  const { effect, ...action } = outcome.value;
  expect(effect?.ratio?.value).toBeCloseTo(1 / 1.971488, 5);
  expect(effect?.ratio?.low).toBeCloseTo(1 / 4.277266, 5);
  expect(effect?.ratio?.high).toBeCloseTo(1 / 0.8584264, 5);
  expect(effect?.verdict).toBe("fewer");
  expect(effect && spokenEffect(effect)).toBe(
    "11 complaints in the 90 days before (800 orders), 21 in the 90 days since (3,011 orders).",
  );
  // What the calendar had opened again stands as it was done.
  expect(action).toMatchObject({ doneAt: later, doneById: "ben", proof: "Order 4711" });
  expect(action.reopened).toBeNull();
});

test("by orders it may fail where by days it looked rarer; said again, it is judged again", () => {
  const rarer = judged(made, { ...busier.effect, verdict: "works" } as never, later);
  const failed = weighed(rarer, orders(19_017, 1_000));
  expect(failed).toMatchObject({
    value: { doneAt: null, effect: { verdict: "failed" }, reopened: { at: later } },
  });
  if (!failed.ok) throw new Error(failed.refusal.because);
  expect(weighed(failed.value, orders(800, 30_110))).toMatchObject({
    value: { doneAt: later, effect: { verdict: "works" }, reopened: null },
  });
});

test.each`
  action                                                                 | per              | says                 | why
  ${made}                                                                | ${orders(1, 1)}  | ${"nothing_counted"} | ${"its window is not over"}
  ${complete(busier, { at: later, byId: "ben", by: "Ben", proof: "x" })} | ${orders(1, 1)}  | ${"nothing_counted"} | ${"it is done anew, and counted anew"}
  ${busier}                                                              | ${orders(0, 10)} | ${"no_volume"}       | ${"nothing before"}
  ${busier}                                                              | ${orders(10, 0)} | ${"no_volume"}       | ${"nothing since"}
`("$says: $why", ({ action, per, says }) => {
  const outcome = weighed("ok" in action ? action.value : action, per);
  expect(outcome.ok ? "done" : outcome.refusal.code).toBe(says);
});
