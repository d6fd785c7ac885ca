import { expect, test } from "vitest";
import type { Line } from "../journal/index.ts";
import type { Action } from "../plans/index.ts";
import { moment } from "../words/moment.ts";
import type { Hearer } from "./hearer.ts";
import type { Needs } from "./needs.ts";
import { tellNext } from "./tell-next.ts";
import type { Telling } from "./telling.ts";

const NOW = moment("2026-11-23T09:00:00Z");
const DONE = { doneAt: NOW, verified: { at: NOW, byId: "leo", by: "Leo", words: "I saw it." } };

/** One message on its way, for which one customer waits whose case is gone. */
function spreading(action: Partial<Action>) {
  let telling = { id: "t1", actionId: "a1", state: "sending", perMinute: 30 } as Telling;
  const hearer = { tellingId: "t1", caseId: "7", customerId: "maria", state: "waiting" } as Hearer;
  const settled: Hearer[] = [];
  const letGo: string[] = [];
  const journal: Line[] = [];
  const needs = {
    tellings: {
      sending: async () => [telling],
      paceSince: async () => 0,
      next: async () => hearer,
      hold: async () => telling,
      change: async (one: Telling) => void (telling = one),
      settle: async (one: Hearer) => void settled.push(one),
      letGo: async (id: string) => void letGo.push(id),
    },
    plans: { holdAction: async () => action as Action },
    cases: { find: async () => undefined },
    people: { customer: async () => undefined },
    journal: { add: async (line: Line) => void journal.push(line) },
    now: () => NOW,
  } as unknown as Needs;
  return { needs, settled, letGo, journal, state: () => telling.state };
}

test("whoever waits has their turn, as long as the change stands", async () => {
  const { needs, settled, letGo, state } = spreading(DONE);
  expect(await tellNext(needs)).toEqual({ ok: true, value: true });
  expect(settled).toMatchObject([{ state: "left_out", because: "Their case is gone." }]);
  expect([state(), letGo]).toEqual(["sending", []]);
});

test("a change that did not help is told to nobody else: the message stops by itself", async () => {
  const { needs, settled, letGo, journal, state } = spreading({ doneAt: null, verified: null });
  expect(await tellNext(needs)).toEqual({ ok: true, value: true });
  expect([state(), letGo, settled]).toEqual(["stopped", ["t1"], []]);
  expect(journal).toMatchObject([{ what: "telling stopped", by: { kind: "desk" } }]);
});
