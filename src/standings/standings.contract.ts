/** The doors of standings: a customer's own numbers, heard by voice or in a survey. */
import { z } from "zod";
import { At, contract, Left, Words } from "../rim/http/contract.ts";

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

export const standingsContract = contract({
  "POST /cases/:case/ratings": {
    says: "Notes how the customer rates us on a scale of the field: a survey, or a call.",
    body: Rating,
    answer: Left,
    status: 201,
  },
  "POST /ratings/baseline": {
    says:
      "Takes in how customers rate you who never had a failure, a random sample of them say: " +
      "recovered customers are held beside it. Scores alone, nobody named.",
    once: true,
    body: z.object({
      scale: Rating.shape.scale,
      scores: z.array(z.int().min(0).max(10)).min(1).max(10_000),
      /** Who was asked, and how. */
      source: Words(400),
    }),
    answer: z.object({ taken: z.int() }),
    status: 201,
  },
});
