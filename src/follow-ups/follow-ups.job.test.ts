import { expect, test } from "vitest";
import type { Case } from "../cases/index.ts";
import type { Customer, Workspace } from "../people/index.ts";
import { moment } from "../words/moment.ts";
import type { Outcome } from "../words/outcome.ts";
import { askCustomers } from "./follow-ups.job.ts";
import { type FollowUp, schedule } from "./followup.ts";
import type { Needs } from "./needs.ts";

const NOW = moment("2026-11-05T10:00:00Z");
const reply = { says: "Yes", reply: "Thank you." };

/** One due follow-up a customer; "silent" has no address, over "broken" our outbox stumbles. */
function house(...customers: string[]) {
  const kept = new Map<string, FollowUp>(
    customers.map((id) => [
      id,
      schedule({ id, caseId: id, checkpoint: "x", scheduledAt: NOW, dueAt: NOW }),
    ]),
  );
  const needs = {
    followUps: {
      hold: async (id) => kept.get(id),
      change: async (followUp) => void kept.set(followUp.id, followUp),
      due: async (_now, limit, besides) =>
        [...kept.values()]
          .filter(({ id, state }) => state === "scheduled" && !besides.includes(id))
          .slice(0, limit),
    } as Partial<Needs["followUps"]> as Needs["followUps"],
    cases: { find: async (id) => ({ id, customerId: id, ownerId: null }) as Case },
    people: {
      customer: async (id) => ({ name: id, email: id === "silent" ? null : "a@b.c" }) as Customer,
      workspace: async () => ({ name: "Lumen" }) as Workspace,
    } as Needs["people"],
    plans: { actionsOf: async () => [] },
    journal: { add: async () => undefined, ofCase: async () => [] },
    survey: {
      id: "x",
      delayDays: 3,
      question: "?",
      answers: { put_right: reply, partly: reply, not_put_right: reply },
    },
    mailOut: {
      async post({ caseId }) {
        if (caseId === "broken") throw new Error("the outbox is full");
        return { messageId: caseId };
      },
      isWelcome: async () => true,
    },
    pageOf: () => "https://lumen.example/c/x",
    delivered: async () => [],
    now: () => NOW,
    newId: () => "n",
  } satisfies Needs;
  const faults: string[] = [];
  let opened = 0;
  const inside = <T>(work: (needs: Needs) => Promise<Outcome<T>>) => {
    opened += 1;
    return work(needs);
  };
  const round = () => askCustomers({ inside, fault: (_, id) => void faults.push(id) });
  const states = () => [...kept.values()].map(({ state }) => state);
  return { round, states, faults, transactions: () => opened };
}

test("asks everyone who is due, each in a transaction of their own", async () => {
  const { round, states, transactions } = house("maria", "tom", "lea");
  expect(await round()).toBe(3);
  expect(states()).toEqual(["asked", "asked", "asked"]);
  expect(transactions()).toBe(4);
  expect(await round()).toBe(0);
});

test("one who can't be asked holds up nobody", async () => {
  const { round, states, faults } = house("silent", "broken", "maria");
  expect(await round()).toBe(1);
  expect(states()).toEqual(["scheduled", "scheduled", "asked"]);
  expect(faults).toEqual(["broken"]);
});

test("a round is not endless", async () => {
  const { round } = house(...Array.from({ length: 60 }, (_, place) => `c${place}`));
  expect([await round(), await round()]).toEqual([50, 10]);
});

test("when nothing can even be looked for, that is a fault of the round", async () => {
  const fault = () => undefined;
  const inside = () => Promise.reject(new Error("no database"));
  await expect(askCustomers({ inside, fault })).rejects.toThrow("no database");
});
