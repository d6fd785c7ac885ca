/** The doors of follow-ups: asking later, and noting an answer given by voice. */
import { z } from "zod";
import { At, contract, Id, Left, Words } from "../rim/http/contract.ts";

export const Verdict = z.enum(["put_right", "partly", "not_put_right"]);

export const FollowUp = z.object({
  id: Id,
  caseId: Id,
  checkpoint: z.string(),
  /** Whether we understood, whether it is put right, how they stand to us later. */
  about: z.enum(["apology", "remedy", "relation"]),
  state: z.enum(["scheduled", "asked", "answered", "cancelled"]),
  dueAt: At,
  /** Why it was put off or called off. */
  because: z.string().nullable(),
  askedAt: At.nullable(),
  remindAt: At.nullable(),
  remindedAt: At.nullable(),
  answeredAt: At.nullable(),
  verdict: Verdict.nullable(),
  /** What was tapped, as the handbook's checkpoint names it. */
  answer: z.string().nullable(),
  words: z.string().nullable(),
});

const Wording = z.object({
  opening: z.string(),
  question: z.string(),
  more: z.string(),
  reply: z.string(),
  /** In the order of the sheet. */
  answers: z.array(z.object({ value: z.string(), says: z.string(), reply: z.string() })),
});

const Checkpoint = z.object({
  id: z.string(),
  name: z.string(),
  source: z.string(),
  about: FollowUp.shape.about,
  importance: z.int(),
  delayDays: z.int(),
  latestDays: z.int(),
  remindDays: z.int(),
  scale: z.enum(["words", "csat", "nps", "ces"]),
  /** Which answers open a closed case again: all that are not put_right. */
  answers: z.array(z.object({ value: z.string(), verdict: Verdict })),
  words: z.array(z.object({ language: z.string(), name: z.string(), wording: Wording })),
});

export const followUpsContract = contract({
  "GET /checkpoints": {
    says: "The questions that the house asks later: when, about what, in which languages.",
    answer: z.object({ checkpoints: z.array(Checkpoint) }),
  },
  "POST /cases/:case/follow-ups": {
    says: "Schedules a follow-up by hand; one schedules itself once the remedy is delivered.",
    body: z.object({ dueAt: At }),
    answer: Left,
    status: 201,
  },
  "POST /follow-ups/:followup/answer": {
    says:
      "Notes the customer's answer, given on the phone for instance: how it goes with us, or one " +
      "of the answers that the handbook has for the question.",
    once: true,
    body: z.object({
      verdict: Verdict.optional(),
      answer: z.string().max(60).optional(),
      words: Words(4_000).optional(),
    }),
    answer: Left,
    status: 201,
  },
  "POST /follow-ups/:followup/cancellation": {
    says: "Takes a follow-up back that can't be answered, with the reason.",
    body: z.object({ because: Words(1_000) }),
    answer: Left,
    status: 201,
  },
});
