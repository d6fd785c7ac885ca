/** The doors of plans: actions, debriefs, closure messages to our own people. */
import { z } from "zod";
import { At, By, contract, Day, Id, Left, Words } from "../rim/http/contract.ts";

export const ActionKind = z.enum(["containment", "corrective", "preventive"]);

const Means = z.enum(["process", "training", "supplier", "product", "information"]);

const Volume = z.object({
  /** What the house does, and may fail in. */
  unit: z.enum(["orders", "jobs", "stays", "journeys", "appointments", "customers"]),
  /** So many in the days before the change in which complaints were counted. */
  before: z.int().min(1).max(1_000_000_000),
  after: z.int().min(1).max(1_000_000_000),
});

const Rate = z.object({ events: z.int(), exposure: z.number() });

/** A bound that has no end is null. */
const Bound = z.number().nullable();

export const Action = z.object({
  id: Id,
  caseId: Id,
  kind: ActionKind,
  what: z.string(),
  ownerId: Id,
  dueOn: Day,
  shown: z.boolean(),
  createdAt: At,
  createdBy: z.string(),
  doneAt: At.nullable(),
  doneBy: z.string().nullable(),
  proof: z.string().nullable(),
  means: Means,
  causeId: Id.nullable(),
  windowDays: z.int(),
  /** Somebody else has looked, and it is done. */
  verified: z.object({ at: At, by: z.string(), words: z.string() }).nullable(),
  /** What came after it, beside what was before: complaints with its cause, counted in days. */
  effect: z
    .object({
      at: At,
      verdict: z.enum(["too_early", "works", "fewer", "failed", "nothing_to_tell"]),
      /** When the change was made; null of older ones. */
      since: At.nullable(),
      before: Rate,
      after: Rate,
      /** What the ratio is per, where a person has said how much was done; null: per day. */
      per: Volume.extend({ at: At, byName: z.string() }).nullable(),
      ratio: z.object({ value: Bound, low: Bound, high: Bound }).nullable(),
    })
    .nullable(),
  reopened: z.object({ at: At, because: z.string() }).nullable(),
});

export const Debrief = z.object({
  id: Id,
  at: At,
  by: By,
  withIds: z.array(Id),
  happened: z.string(),
  madeSense: z.string(),
  wouldHaveHelped: z.string(),
  changes: z.string(),
});

export const ClosureMessage = z.object({
  id: Id,
  caseId: Id,
  colleagueId: Id,
  at: At,
  by: By,
  words: z.string(),
  seenAt: At.nullable(),
});

export const plansContract = contract({
  "POST /cases/:case/actions": {
    says: "Plans a corrective or preventive action, with an owner and a day.",
    body: z.object({
      kind: ActionKind,
      what: Words(500),
      ownerId: Id,
      dueOn: Day,
      shown: z.boolean().default(true),
      means: Means.default("process"),
      causeId: Id.nullable().default(null),
      windowDays: z.int().min(7).max(365).default(90),
    }),
    answer: Left,
    status: 201,
  },
  "POST /actions/:action/completion": {
    says: "The action is done; says how one can see it.",
    body: z.object({ proof: Words(1_000) }),
    answer: Left,
    status: 201,
  },
  "POST /actions/:action/verification": {
    says: "Somebody else has looked: it is done as it was meant.",
    body: z.object({ words: Words(1_000) }),
    answer: Left,
    status: 201,
  },
  "POST /actions/:action/volume": {
    says:
      "How much was done in the days in which complaints were counted: then it is judged by " +
      "that, and not by days.",
    body: Volume,
    answer: Left,
    status: 201,
  },
  "GET /actions": {
    says: "What we change, over all cases: against which cause, and whether it helped.",
    query: z.object({ cause: Id.optional() }),
    answer: z.object({ actions: z.array(Action) }),
  },
  "POST /cases/:case/debriefs": {
    says: "Notes a blameless debrief; only those who were in it read it.",
    body: z.object({
      withIds: z.array(Id).min(1).max(20),
      happened: Words(4_000),
      madeSense: Words(4_000),
      wouldHaveHelped: Words(4_000),
      changes: Words(4_000),
    }),
    answer: Left,
    status: 201,
  },
  "POST /cases/:case/closure-messages": {
    says: "Tells a colleague who was involved how it ended.",
    body: z.object({ colleagueId: Id, words: Words(4_000) }),
    answer: Left,
    status: 201,
  },
  "GET /closure-messages": {
    says: "How it ended: the messages to the colleague who asks.",
    answer: z.object({ messages: z.array(ClosureMessage) }),
  },
  "POST /closure-messages/:message/reading": {
    says: "The colleague has read how it ended.",
    answer: Left,
  },
});
