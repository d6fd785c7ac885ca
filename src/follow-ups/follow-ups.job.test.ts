import { expect, test } from "vitest";
import { CHECKPOINTS, ENGLISH } from "../../test/checkpoints.ts";
import type { Case } from "../cases/index.ts";
import type { Customer, Workspace } from "../people/index.ts";
import { isAfter, moment } from "../words/moment.ts";
import type { Outcome } from "../words/outcome.ts";
import { askCustomers } from "./follow-ups.job.ts";
import { type FollowUp, schedule } from "./followup.ts";
import type { Needs } from "./needs.ts";

const NOW = moment("2026-11-05T10:00:00Z");
const about = "remedy";

/** One due follow-up a customer; over "broken" our outbox stumbles, "gone" has no case. */
function house(...customers: string[]) {
  let kept = new Map<string, FollowUp>(
    customers.map((id) => [
      id,
      schedule({ id, caseId: id, checkpoint: "x", about, scheduledAt: NOW, dueAt: NOW }),
    ]),
  );
  const waiting = (limit: number) =>
    [...kept.values()]
      .filter(({ state, dueAt }) => state === "scheduled" && !isAfter(dueAt, NOW))
      .slice(0, limit);
  const needs = {
    followUps: {
      hold: async (id: string) => kept.get(id),
      change: async (followUp: FollowUp) => void kept.set(followUp.id, followUp),
      due: async (_now: unknown, limit: number) => waiting(limit),
      unanswered: async () => [],
      waitingFor: async () => [],
    },
    cases: {
      find: async (id: string) =>
        id === "gone" ? undefined : ({ id, customerId: id, ownerId: null } as Case),
    },
    people: {
      customer: async (id: string) => ({ id, name: id, email: `${id}@b.c` }) as Customer,
      sameAs: async (id: string) => [{ id } as Customer],
      workspace: async () => ({ name: "Lumen", timeZone: "UTC" }) as Workspace,
    },
    plans: { actionsOf: async () => [] },
    journal: { add: async () => undefined, ofCase: async () => [] },
    checkpoints: CHECKPOINTS,
    tongues: [ENGLISH],
    languageIn: async () => "en",
    approaches: { lately: async () => [], keep: async () => undefined, turn: async () => true },
    quiet: { has: async () => false },
    outbox: { bounces: async () => false },
    approachCap: { most: 2, days: 10 },
    mailOut: {
      async post({ caseId }: { caseId: string }) {
        if (caseId === "broken") throw new Error("the outbox is full");
        return { messageId: caseId };
      },
    },
    pageOf: () => "https://lumen.example/c/x",
    delivered: async () => [],
    now: () => NOW,
    newId: () => "n",
  } as unknown as Needs;
  const faults: string[] = [];
  let opened = 0;
  /** As the database does: what was refused, or threw, has never been. */
  const inside = async <T>(work: (needs: Needs) => Promise<Outcome<T>>) => {
    opened += 1;
    const before = new Map(kept);
    try {
      const outcome = await work(needs);
      if (!outcome.ok) kept = before;
      return outcome;
    } catch (problem) {
      kept = before;
      throw problem;
    }
  };
  const round = () => askCustomers({ inside, fault: (_, id) => void faults.push(id) });
  const states = () => [...kept.values()].map(({ state }) => state);
  return { round, states, faults, transactions: () => opened };
}

test("asks everyone who is due, many in one transaction", async () => {
  const { round, states, transactions } = house("maria", "tom", "lea");
  expect(await round()).toBe(3);
  expect(states()).toEqual(["asked", "asked", "asked"]);
  expect(transactions()).toBe(2);
  expect(await round()).toBe(0);
});

test("one who can't be asked holds up nobody, in this round or the next", async () => {
  const { round, states, faults } = house("gone", "broken", "maria");
  expect(await round()).toBe(1);
  expect(states()).toEqual(["scheduled", "scheduled", "asked"]);
  expect(faults).toEqual(["broken"]);
  expect(await round()).toBe(0);
  expect(faults).toEqual(["broken"]);
});

test("a round is not endless", async () => {
  const { round } = house(...Array.from({ length: 460 }, (_, place) => `c${place}`));
  expect([await round(), await round()]).toEqual([400, 60]);
});

test("when nothing can even be looked for, that is a fault of the round", async () => {
  const fault = () => undefined;
  const inside = () => Promise.reject(new Error("no database"));
  await expect(askCustomers({ inside, fault })).rejects.toThrow("no database");
});
