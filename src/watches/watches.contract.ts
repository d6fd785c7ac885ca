/** The doors of watches: pauses, what the law asks of a case, who is told, and who is here. */
import { z } from "zod";
import { AsOf, At, contract, Day, Id, Left, Words } from "../rim/http/contract.ts";

export const PauseReason = z.enum(["waiting_for_customer", "agreed"]);

/** A deadline of the law on a case: whether it holds, by whose word, and what it says. */
const DeadlineChoice = z.object({
  id: z.string(),
  name: z.string(),
  demands: z.string(),
  within: z.string(),
  /** The kind of complaint that it is for; null when it is for all of that trade. */
  only: z.string().nullable(),
  on: z.boolean(),
  /** What a person said about it, last. */
  choice: z.object({ because: z.string(), by: z.string(), at: At }).nullable(),
  /** How far it can be extended, and for what; null when it can’t. */
  extension: z.object({ to: z.string(), when: z.string() }).nullable(),
  extended: z.object({ because: z.string(), at: At }).nullable(),
  follows: z.string().nullable(),
  source: z.string(),
  seen: Day,
  confidence: z.string(),
});

/** What stands beside the clocks of a case. */
export const Watch = z.object({
  pauses: z.array(
    z.object({
      id: Id,
      reason: PauseReason,
      because: z.string(),
      by: z.string(),
      from: At,
      until: At.nullable(),
      /** When it ended; null while it holds. */
      endedAt: At.nullable(),
    }),
  ),
  /** The reasons for which a clock that runs here may wait. */
  mayWaitFor: z.array(PauseReason),
  deadlines: z.array(DeadlineChoice),
  /** Who was told of a clock, and who took it; only of clocks that still run. */
  told: z.array(z.object({ clockId: z.string(), names: z.array(z.string()), at: At })),
  taken: z.array(z.object({ clockId: z.string(), by: z.string(), at: At })),
});

export const Duty = z.object({
  colleagueId: Id,
  awayUntil: At.nullable(),
  toldBy: z.enum(["mail", "desk"]),
  leadId: Id.nullable(),
});

export const watchesContract = contract({
  "POST /cases/:case/pauses": {
    says: "The clocks that may wait for this reason wait, until a moment or until it is lifted.",
    body: z.object({ reason: PauseReason, because: Words(500), until: At.optional() }),
    answer: Left,
    status: 201,
  },
  "POST /cases/:case/pauses/:pause/lifting": {
    says: "The clocks run again.",
    answer: Left,
  },
  "POST /cases/:case/deadlines/:deadline/choice": {
    says: "A deadline of the law holds for this case, or doesn’t, and why.",
    params: z.object({ case: Id, deadline: z.string().max(60) }),
    body: z.object({ applies: z.boolean(), because: Words(500) }),
    answer: z.object({ applies: z.boolean() }),
  },
  "POST /cases/:case/deadlines/:deadline/extension": {
    says: "A deadline is extended, where the law allows it.",
    params: z.object({ case: Id, deadline: z.string().max(60) }),
    body: z.object({ because: Words(500) }),
    answer: Left,
  },
  "POST /cases/:case/clocks/:clock/taking": {
    says: "Whoever asks sees to this clock; nobody else is told of it.",
    params: z.object({ case: Id, clock: z.string().max(60) }),
    answer: Left,
  },
  "GET /duties": {
    says: "Who is away, how they wish to be told, and whom they answer to.",
    answer: z.object({ duties: z.array(Duty), asOf: AsOf }),
  },
  "PUT /colleagues/:colleague/duty": {
    says: "A colleague is away until then, or back; told by mail or at the desk.",
    ifMatch: "asOf",
    body: Duty.omit({ colleagueId: true }),
    answer: Duty,
  },
  "GET /hours": {
    says: "When the house is at work, its days off, its clocks, and who is told when one runs out.",
    answer: z.object({
      name: z.string(),
      zone: z.string(),
      source: z.string(),
      /** The country of the house, by its time zone. */
      country: z.string().nullable(),
      week: z.array(z.object({ day: z.string(), openings: z.array(z.string()) })),
      holidays: z.array(z.object({ day: Day, name: z.string() })),
      clocks: z.array(
        z.object({ name: z.string(), within: z.string(), channels: z.array(z.string()) }),
      ),
      ladder: z.array(
        z.object({ tell: z.string(), when: z.string(), only: z.string().nullable() }),
      ),
      /** While a promise to a customer holds. */
      promised: z.array(z.object({ tell: z.string(), when: z.string() })),
      /** When a promise to a customer is broken. */
      broken: z.array(z.object({ tell: z.string(), when: z.string() })),
    }),
  },
});
