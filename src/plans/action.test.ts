import { expect, test } from "vitest";
import { type Moment, moment } from "../words/moment.ts";
import { type Action, changesShown, complete, isOverdue, plan } from "./action.ts";

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
  const outcome = complete(action, { at: later, by: "Ben", proof });
  expect(outcome.ok ? outcome.value.proof : outcome.refusal.code).toBe(answer);
});

test("who did it stands beside when, and in the refusal of a second time", () => {
  const once = complete(planned, { at: later, by: "Ben", proof: "Order 4711" });
  expect(once).toMatchObject({ value: { doneAt: later, doneBy: "Ben" } });
  const twice = complete(made, { at: later, by: "Ana", proof: "x" });
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
