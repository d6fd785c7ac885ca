/** The doors of coaching: one's own letters, looked back at. */
import { z } from "zod";
import { contract, Id } from "../rim/http/contract.ts";

const Share = z.object({ value: z.number(), of: z.int(), low: z.number(), high: z.number() });

const Habit = z.object({
  finding: z.string(),
  now: Share.nullable(),
  before: Share.nullable(),
  moved: z.enum(["less", "more", "too_close_to_tell"]),
});

const Coaching = z.object({
  days: z.int(),
  letters: z.int(),
  lettersBefore: z.int(),
  faults: z.array(Habit),
  elements: z.array(Habit),
});

const Days = z.object({ days: z.coerce.number().int().min(7).max(365).default(90) });

export const coachingContract = contract({
  "GET /coaching": {
    says: "What recurs in the letters of the colleague who asks, of late and before; theirs alone.",
    query: Days,
    answer: Coaching.extend({ guestIds: z.array(Id), hostIds: z.array(Id) }),
  },
  "PUT /coaching/guests": {
    says: "Chooses who may read along; whoever is left out reads no longer.",
    body: z.object({ guestIds: z.array(Id).max(10) }),
    answer: z.object({ guestIds: z.array(Id) }),
  },
  "GET /coaching/:colleague": {
    says: "The same of a colleague who lets one read along; to anybody else there is nothing.",
    query: Days,
    answer: Coaching,
  },
});
