/** The doors of standings: a customer's own numbers, heard by voice or in a survey. */
import { z } from "zod";
import { At, contract, Day, Id, Left, Words } from "../rim/http/contract.ts";

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

const Sheet = z.object({
  id: Id,
  scale: Rating.shape.scale,
  source: z.string(),
  count: z.int(),
  firstOn: Day.nullable(),
  lastOn: Day.nullable(),
  at: At,
  byName: z.string(),
  withdrawn: z.object({ at: At, byName: z.string(), because: z.string() }).nullable(),
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
  "POST /ratings/baseline/sheets": {
    says:
      "The same from a sheet (CSV): scores and days are read, and nothing else of it. Lines that " +
      "can't be read are named and left out; the same sheet counts once. A trial keeps nothing.",
    once: true,
    body: z.object({
      scale: Rating.shape.scale,
      source: Words(400),
      csv: z.string().max(900_000),
      trial: z.boolean().default(false),
    }),
    answer: z.object({
      /** Null when it was a trial. */
      id: Id.nullable(),
      count: z.int(),
      firstOn: Day.nullable(),
      lastOn: Day.nullable(),
      /** How often each score was given, the lowest first. */
      scores: z.array(z.object({ score: z.int(), times: z.int() })),
      /** Lines that are left out: the first hundred of them, and how many there are. */
      unread: z.array(z.object({ line: z.int(), because: z.string() })),
      leftOut: z.int(),
      /** What to look at before it is taken in. */
      notices: z.array(z.string()),
    }),
  },
  "GET /ratings/baseline": {
    says: "The sheets of customers without a failure: whom one asked, how, and when.",
    answer: z.object({ sheets: z.array(Sheet) }),
  },
  "POST /ratings/baseline/sheets/:sheet/withdrawal": {
    says: "Takes a sheet back: it was no such sample, and counts no more.",
    body: z.object({ because: Words(400) }),
    answer: Left,
  },
});
