/** Maria's matter: a lamp that came with a cracked shade, what we heard of it and what we do. */
import type { Commitment } from "../../src/apologies/index.ts";
import type { Case, Listening } from "../../src/cases/index.ts";
import { type Message, said } from "../../src/conversations/index.ts";
import type { FollowUp } from "../../src/follow-ups/index.ts";
import type { Action } from "../../src/plans/index.ts";
import { type Moment, moment } from "../../src/words/moment.ts";

export const on = (day: string, hour = "09:00"): Moment => moment(`${day}T${hour}:00Z`);

export const ANA = { kind: "colleague", id: "ana", name: "Ana Ruiz" } as const;
export const MARIA = { kind: "customer", id: "maria", name: "Maria Keller" } as const;

export const file: Case = {
  id: "lamp",
  number: 412,
  conversationId: "talk",
  customerId: "maria",
  ownerId: "ana",
  title: "A cracked shade",
  state: "open",
  complainedAt: on("2026-11-02"),
  openedAt: on("2026-11-02"),
  playbookId: "five-steps",
  playbookVersion: 1,
  failure: "damaged_order",
  severity: "moderate",
  stance: "at_fault",
  causeState: "known",
  cause: "The carton was too thin.",
  feels: "let down",
  asks: "a whole lamp",
  priceMinor: 8900,
  pageGeneration: 1,
  joinedInto: null,
  version: 4,
};

export const listening: Listening = {
  id: "heard",
  caseId: "lamp",
  at: on("2026-11-02"),
  byId: "ana",
  byName: "Ana Ruiz",
  happened: "The lamp you ordered for your mother's birthday arrived with a cracked shade.",
  feels: "You stood there without a present, and felt let down by a shop you had trusted.",
  costThem: "An hour on the phone, and a birthday without the lamp.",
  wants: "A whole lamp, before Advent.",
  right: null,
  correction: null,
  answeredAt: null,
};

export const promise: Commitment = {
  id: "promise",
  caseId: "lamp",
  letterId: "letter",
  kind: "repair",
  ownerId: "ana",
  what: "The new lamp leaves our house",
  dueOn: "2026-11-06",
  dueAt: null,
  state: "open",
  madeAt: on("2026-11-03"),
  settledAt: null,
  settledBy: null,
  source: "letter",
  proofShown: false,
  moves: [],
  brokenAt: null,
  replaces: null,
  proof: null,
};

export const action: Action = {
  id: "action",
  caseId: "lamp",
  kind: "preventive",
  ownerId: "tom",
  dueOn: "2026-11-20",
  what: "Every glass shade travels in a double carton",
  shown: true,
  createdAt: on("2026-11-03"),
  createdBy: "Ana Ruiz",
  doneAt: null,
  doneBy: null,
  proof: null,
  means: "process",
  causeId: null,
  windowDays: 90,
  doneById: null,
  verified: null,
  effect: null,
  reopened: null,
};

export const followUp: FollowUp = {
  id: "later",
  caseId: "lamp",
  checkpoint: "after-remedy",
  state: "asked",
  scheduledAt: on("2026-11-06"),
  about: "remedy",
  dueAt: on("2026-11-09"),
  because: null,
  askedAt: on("2026-11-09"),
  messageId: "asking",
  language: "en",
  remindAt: null,
  remindedAt: null,
  answeredAt: null,
  verdict: null,
  answer: null,
  words: null,
};

type Spoken = Pick<Message, "direction" | "body"> & Partial<Pick<Message, "channel" | "automatic">>;
export const message = (id: string, day: string, { automatic, ...spoken }: Spoken): Message => ({
  ...said({
    id,
    conversationId: "talk",
    channel: "mail",
    at: on(day),
    subject: file.title,
    by: spoken.direction === "in" ? MARIA : ANA,
    ...spoken,
  }),
  automatic: automatic ?? false,
});
