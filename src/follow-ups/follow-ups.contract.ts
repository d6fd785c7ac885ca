/** The doors of follow-ups: asking later, and noting an answer given by voice. */
import { z } from "zod";
import { At, contract, Id, Left, Words } from "../rim/http/contract.ts";

export const Verdict = z.enum(["put_right", "partly", "not_put_right"]);

export const FollowUp = z.object({
  id: Id,
  caseId: Id,
  checkpoint: z.string(),
  state: z.enum(["scheduled", "asked", "answered", "cancelled"]),
  dueAt: At,
  askedAt: At.nullable(),
  answeredAt: At.nullable(),
  verdict: Verdict.nullable(),
  words: z.string().nullable(),
});

export const Standing = z.object({
  moment: z.enum(["before", "after"]),
  score: z.int().min(1).max(5),
  at: At,
});

export const Rating = z.object({
  /** csat: 1 to 5 · nps: 0 to 10 · ces: 1 to 7. */
  scale: z.enum(["csat", "nps", "ces"]),
  moment: z.enum(["before", "after"]),
  score: z.int().min(0).max(10),
});

export const followUpsContract = contract({
  "POST /cases/:case/follow-ups": {
    says: "Schedules a follow-up by hand; one schedules itself once the remedy is delivered.",
    body: z.object({ dueAt: At }),
    answer: Left,
    status: 201,
  },
  "POST /cases/:case/ratings": {
    says: "Notes how the customer rates us on a scale of the field: a survey, or a call.",
    body: Rating,
    answer: Left,
    status: 201,
  },
  "POST /follow-ups/:followup/answer": {
    says: "Notes the customer's answer, given on the phone for instance.",
    once: true,
    body: z.object({ verdict: Verdict, words: Words(4_000).optional() }),
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
