/** The doors of lessons: measures read from the journal, each opening its cases. */
import { z } from "zod";
import { contract, Day, Id } from "../rim/http/contract.ts";

export const Measure = z.object({
  id: z.string(),
  name: z.string(),
  /** What it counts, over which time: the public dictionary of measures.yml. */
  means: z.string(),
  unit: z.enum(["minutes", "share", "money", "count", "score", "points"]),
  value: z.number().nullable(),
  /** Between which bounds it lies, as far as so few can tell (95 %). */
  between: z.object({ low: z.number(), high: z.number() }).optional(),
  /** What may be concluded from it, or why nothing may. */
  says: z.string().optional(),
  /** How many cases stand behind the value. */
  of: z.int(),
  /** A distribution or a before/after, to be drawn. */
  parts: z.array(z.object({ label: z.string(), value: z.number(), cases: z.array(Id) })),
  cases: z.array(Id),
  /** Of a measure of money in a currency that isn't the house's own; ISO 4217. */
  currency: z.string().optional(),
});

export const lessonsContract = contract({
  "GET /lessons": {
    says: "What the recoveries between two days show; every number opens its cases.",
    query: z.object({ from: Day.optional(), to: Day.optional() }),
    answer: z.object({
      from: Day,
      to: Day,
      currency: z.string(),
      measures: z.array(Measure),
      cases: z.record(
        z.string(),
        z.object({ number: z.int(), title: z.string(), customer: z.string() }),
      ),
    }),
  },
});
