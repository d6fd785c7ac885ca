/** The doors of fairness: like cases beside a proposal, and the audit of all. */
import { z } from "zod";
import { At, contract, Id, Minor } from "../rim/http/contract.ts";

const Given = z.object({
  caseId: Id,
  number: z.int(),
  title: z.string(),
  severity: z.enum(["minor", "moderate", "severe", "critical"]),
  priceMinor: Minor.nullable(),
  costMinor: Minor,
  what: z.string(),
  verdict: z.enum(["accepted", "declined"]).nullable(),
  fit: z.enum(["exceeds", "meets", "falls_short"]).nullable(),
  at: At,
  colleague: z.string(),
});

export const fairnessContract = contract({
  "GET /cases/:case/comparables": {
    says: "What was given for like harms, and this customer's history, as context with counts.",
    answer: z.object({
      currency: z.string(),
      like: z.array(Given),
      history: z.object({
        days: z.int(),
        cases: z.int(),
        ours: z.int(),
        awards: z.int(),
        givenMinor: Minor,
        says: z.string(),
        apologies: z.object({
          days: z.int(),
          count: z.int(),
          brokenPromises: z.int(),
          warns: z.string().nullable(),
          source: z.string(),
        }),
      }),
    }),
  },
  "GET /fairness": {
    says: "Where like harms were given unlike: differences with their interval and their cases.",
    query: z.object({ days: z.coerce.number().int().min(7).max(1_000).default(365) }),
    answer: z.object({
      days: z.int(),
      offers: z.int(),
      unlike: z.array(
        z.object({
          side: z.enum(["colleague", "channel", "language", "worth"]),
          group: z.string(),
          /** In shares of the price: −0.1 is ten points less than others got. */
          difference: z.object({
            value: z.number(),
            low: z.number(),
            high: z.number(),
            of: z.int(),
          }),
          chance: z.number(),
          stands: z.boolean(),
          cases: z.array(z.object({ id: Id, number: z.int(), off: z.number() })),
        }),
      ),
    }),
  },
});
