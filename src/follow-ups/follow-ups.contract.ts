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

export const followUpsContract = contract({
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
