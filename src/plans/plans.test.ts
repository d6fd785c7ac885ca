import { expect, test } from "vitest";
import type { Cause } from "../causes/index.ts";
import type { Case, Involvement } from "../cases/index.ts";
import type { Line } from "../journal/index.ts";
import type { Colleague } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { daysLater, type Moment, moment } from "../words/moment.ts";
import type { Outcome } from "../words/outcome.ts";
import { type Action, judged } from "./action.ts";
import type { Closing } from "./closing.ts";
import { completeAction } from "./complete-action.ts";
import type { Debrief } from "./debrief.ts";
import { holdDebrief } from "./hold-debrief.ts";
import type { Needs } from "./needs.ts";
import { judgeActions } from "./judge-actions.ts";
import { planAction } from "./plan-action.ts";
import { readMessage } from "./read-message.ts";
import { tellColleague } from "./tell-colleague.ts";
import { verifyAction } from "./verify-action.ts";
import { weighAction } from "./weigh-action.ts";

const NOW = moment("2026-11-05T10:00:00Z");
const who = (id: string): Actor => ({ kind: "colleague", id, name: id, role: "agent" });
const [ana, ben] = [who("ana"), who("ben")];
const maria: Actor = { kind: "customer", id: "maria", name: "Maria Keller" };

/** Case 7 is Ana's, Ben was part of it; case 8 is closed; Gus has left. */
function house() {
  const journal: Line[] = [];
  const actions = new Map<string, Action>();
  const debriefs: Debrief[] = [];
  const closings = new Map<string, Closing>();
  const file = (id: string, state: Case["state"]) =>
    ({ id, number: Number(id), state, ownerId: "ana" }) as Case;
  const files = new Map([file("7", "open"), file("8", "closed")].map((each) => [each.id, each]));
  const people = ["ana", "ben", "gus"].map(
    (id) => ({ id, name: id, leftAt: id === "gus" ? NOW : null }) as Colleague,
  );
  let ids = 0;
  const cameBack: Moment[] = [];
  const needs: Needs = {
    plans: {
      holdAction: async (id) => actions.get(id),
      actionsOf: async () => [...actions.values()],
      keepAction: async (action) => void actions.set(action.id, action),
      changeAction: async (action) => void actions.set(action.id, action),
      unjudged: async () =>
        [...actions.values()].filter(({ causeId, doneAt, effect }) => causeId && doneAt && !effect),
      against: async () => [...actions.values()],
      debrief: async (id) => debriefs.find((each) => each.id === id),
      debriefsWith: async (id) => debriefs.filter(({ withIds }) => withIds.includes(id)),
      debriefsOf: async () => debriefs,
      keepDebrief: async (debrief) => void debriefs.push(debrief),
      closing: async (id) => closings.get(id),
      closingsOf: async () => [...closings.values()],
      closingsTo: async () => [...closings.values()],
      async keepClosing(closing) {
        const told = [...closings.values()].some(
          ({ caseId, colleagueId }) =>
            caseId === closing.caseId && colleagueId === closing.colleagueId,
        );
        if (!told) closings.set(closing.id, closing);
        return !told;
      },
      changeClosing: async (closing) => void closings.set(closing.id, closing),
    },
    cases: {
      find: async (id) => files.get(id),
      involvements: async () => [{ colleagueId: "ben" } as Involvement],
    },
    people: {
      colleague: async (id) => people.find((each) => each.id === id),
      keys: async () => [],
    },
    causes: { find: async (id) => (id === "hurry" ? ({ id } as Cause) : undefined) },
    recurrence: async () => ({ complaints: cameBack, known: moment("2026-01-01T00:00:00Z") }),
    journal: { add: async (line) => void journal.push(line) },
    now: () => NOW,
    newId: () => `n${(ids += 1)}`,
  };
  return { needs, journal, actions, debriefs, closings, cameBack };
}

const said = (outcome: Outcome<unknown>) => (outcome.ok ? "done" : outcome.refusal.code);
const change = {
  caseId: "7",
  kind: "preventive" as const,
  what: "Double-wall boxes for glass",
  ownerId: "ben",
  dueOn: "2026-11-30",
  shown: true,
};

test("an action is planned, and noted with what the timeline and the gates ask for", async () => {
  const { needs, journal, actions } = house();
  const outcome = await planAction(needs, { ...change, by: ana });
  expect(outcome).toMatchObject({ ok: true, value: { createdBy: "ana", doneAt: null } });
  expect([...actions.keys()]).toEqual(["n1"]);
  expect(journal).toMatchObject([
    {
      what: "action planned",
      caseId: "7",
      facts: { actionId: "n1", kind: "preventive", dueOn: "2026-11-30", shown: true },
    },
  ]);
});

test.each`
  but                      | by       | answer              | why
  ${{ caseId: "9" }}       | ${ana}   | ${"not_found"}      | ${"there is no such case"}
  ${{ caseId: "8" }}       | ${ana}   | ${"case_closed"}    | ${"it would close over an open action"}
  ${{ ownerId: "nobody" }} | ${ana}   | ${"not_found"}      | ${"somebody has to do it"}
  ${{ causeId: "luck" }}   | ${ana}   | ${"not_found"}      | ${"there is no such cause"}
  ${{ ownerId: "gus" }}    | ${ana}   | ${"colleague_left"} | ${"he is no longer here to do it"}
  ${{}}                    | ${maria} | ${"not_allowed"}    | ${"the plan is ours to make"}
`("planning is refused with $answer, because $why", async ({ but, by, answer }) => {
  const { needs, journal, actions } = house();
  expect(said(await planAction(needs, { ...change, ...but, by }))).toBe(answer);
  expect([journal.length, actions.size]).toEqual([0, 0]);
});

test("an action is completed once, by whoever did it", async () => {
  const { needs, journal, actions } = house();
  await planAction(needs, { ...change, by: ana });
  const deed = { actionId: "n1", proof: "Order 4711" };
  expect(said(await completeAction(needs, { ...deed, by: maria }))).toBe("not_allowed");
  expect(said(await completeAction(needs, { ...deed, actionId: "n9", by: ben }))).toBe("not_found");
  expect(said(await completeAction(needs, { ...deed, proof: " ", by: ben }))).toBe("proof_needed");
  expect(said(await completeAction(needs, { ...deed, by: ben }))).toBe("done");
  expect(said(await completeAction(needs, { ...deed, by: ben }))).toBe("action_done");
  expect(actions.get("n1")).toMatchObject({ doneAt: NOW, doneBy: "ben", proof: "Order 4711" });
  expect(journal.slice(1)).toMatchObject([
    { what: "action completed", caseId: "7", facts: { actionId: "n1", proof: "Order 4711" } },
  ]);
});

test("a change is looked at by somebody else; a key has no eyes", async () => {
  const { needs, journal } = house();
  await planAction(needs, { ...change, by: ana });
  await completeAction(needs, { actionId: "n1", proof: "Order 4711", by: ana });
  const look = { actionId: "n1", words: "The boxes are there." };
  const till: Actor = { kind: "key", id: "till", name: "the till", role: "lead" };
  expect(said(await verifyAction(needs, { ...look, by: till }))).toBe("no_person");
  expect(said(await verifyAction(needs, { ...look, by: ben }))).toBe("same_eyes");
  const leo: Actor = { kind: "colleague", id: "leo", name: "Leo", role: "lead" };
  expect(said(await verifyAction(needs, { ...look, actionId: "n9", by: leo }))).toBe("not_found");
  expect(said(await verifyAction(needs, { ...look, by: leo }))).toBe("done");
  expect(journal.at(-1)).toMatchObject({ what: "action verified", by: leo, caseId: "7" });
});

test("a change whose cause came back is open again, once, and the journal says why", async () => {
  const { needs, journal, actions, cameBack } = house();
  await planAction(needs, { ...change, causeId: "hurry", by: ana });
  await completeAction(needs, { actionId: "n1", proof: "Order 4711", by: ben });
  const later = { ...needs, now: () => daysLater(NOW, 90) };
  expect(await judgeActions(needs, { limit: 9 })).toMatchObject({ value: { judged: 0 } });
  cameBack.push(daysLater(NOW, -20), daysLater(NOW, 30));
  expect(await judgeActions(later, { limit: 9 })).toMatchObject({ value: { judged: 1 } });
  expect(actions.get("n1")).toMatchObject({ doneAt: null, effect: { verdict: "failed" } });
  expect(journal.slice(2).map(({ what }) => what)).toEqual(["action judged", "action reopened"]);
  expect(await judgeActions(later, { limit: 9 })).toMatchObject({ value: { judged: 0 } });
});

const talk = {
  happened: "The shade went out in a single-wall box.",
  madeSense: "The others had run out, and the parcel was late.",
  wouldHaveHelped: "A sign at the last ten boxes.",
  changes: "The sign is up.",
};

test("a debrief is kept; the journal says who talked, and nothing of what was said", async () => {
  const { needs, journal, debriefs } = house();
  const deed = { caseId: "7", withIds: ["ben", "ben"], talk, by: ana };
  expect(said(await holdDebrief(needs, deed))).toBe("done");
  expect(debriefs).toMatchObject([{ byId: "ana", withIds: ["ben"], ...talk }]);
  expect(journal).toEqual([
    {
      what: "debrief held",
      by: ana,
      caseId: "7",
      facts: { debriefId: "n1", withIds: ["ben"] },
    },
  ]);
});

test.each`
  but                               | by       | answer            | why
  ${{ withIds: [] }}                | ${ana}   | ${"nobody_there"} | ${"alone it is no talk"}
  ${{ withIds: ["ben", "nobody"] }} | ${ana}   | ${"not_found"}    | ${"nobody by that name was there"}
  ${{ caseId: "9" }}                | ${ana}   | ${"not_found"}    | ${"there is no such case"}
  ${{}}                             | ${maria} | ${"not_allowed"}  | ${"it is a talk among colleagues"}
`("a debrief is refused with $answer, because $why", async ({ but, by, answer }) => {
  const { needs, journal, debriefs } = house();
  const deed = { caseId: "7", withIds: ["ben"], talk, ...but, by };
  expect(said(await holdDebrief(needs, deed))).toBe(answer);
  expect([journal.length, debriefs.length]).toEqual([0, 0]);
});

test("how much was done is said by anybody of the house, once complaints are counted", async () => {
  const { needs, journal } = house();
  const volume = { unit: "orders", before: 10, after: 1_000 } as const;
  const failed = {
    id: "a1",
    caseId: "7",
    doneAt: NOW,
    doneBy: "ben",
    effect: null,
    reopened: null,
  } as Action;
  await needs.plans.keepAction(failed);
  const deed = { actionId: "a1", volume, by: ana };
  expect(said(await weighAction(needs, { ...deed, actionId: "a9" }))).toBe("not_found");
  expect(said(await weighAction(needs, { ...deed, by: maria }))).toBe("not_allowed");
  expect(said(await weighAction(needs, deed))).toBe("nothing_counted");
  const counted = { events: 2, exposure: 90 };
  const effect = { verdict: "failed", before: counted, after: counted, ratio: null } as const;
  await needs.plans.changeAction(judged(failed, effect, NOW));
  expect(said(await weighAction(needs, deed))).toBe("done");
  expect(said(await weighAction(needs, { ...deed, volume: { ...volume, after: 10 } }))).toBe(
    "done",
  );
  expect(journal.map(({ what, facts }) => [what, facts?.["verdict"] ?? null])).toEqual([
    ["action weighed", "works"],
    ["action restored", null],
    ["action weighed", "failed"],
    ["action reopened", null],
  ]);
});

test("whoever was part of it is told how it ended, once, also on a closed case", async () => {
  const { needs, journal, closings } = house();
  const deed = { caseId: "8", colleagueId: "ben", words: "Maria is glad.", by: ana };
  expect(said(await tellColleague(needs, { ...deed, caseId: "9" }))).toBe("not_found");
  expect(said(await tellColleague(needs, { ...deed, colleagueId: "gus" }))).toBe("not_involved");
  expect(said(await tellColleague(needs, { ...deed, by: maria }))).toBe("not_allowed");
  expect(said(await tellColleague(needs, deed))).toBe("done");
  expect(said(await tellColleague(needs, deed))).toBe("already_told");
  expect(said(await tellColleague(needs, { ...deed, colleagueId: "ana", by: ben }))).toBe("done");
  expect([...closings.values()].map(({ colleagueId }) => colleagueId)).toEqual(["ben", "ana"]);
  expect(journal.map(({ what, facts }) => [what, facts?.["colleagueId"]])).toEqual([
    ["colleague told", "ben"],
    ["colleague told", "ana"],
  ]);
});

test.each`
  messageId | by                                                        | answer         | why
  ${"n1"}   | ${ben}                                                    | ${"done"}      | ${"it is for him"}
  ${"n1"}   | ${ana}                                                    | ${"not_found"} | ${"not even its author reads it for him"}
  ${"n1"}   | ${{ kind: "key", id: "ben", name: "ben", role: "agent" }} | ${"not_found"} | ${"a key is nobody"}
  ${"n9"}   | ${ben}                                                    | ${"not_found"} | ${"there is none"}
`("reading $messageId as $by.id: $answer, because $why", async ({ messageId, by, answer }) => {
  const { needs, closings } = house();
  await tellColleague(needs, { caseId: "7", colleagueId: "ben", words: "It ended well.", by: ana });
  expect(said(await readMessage(needs, { messageId, by }))).toBe(answer);
  expect(closings.get("n1")?.seenAt).toBe(answer === "done" ? NOW : null);
});
