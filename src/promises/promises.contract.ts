/** The doors of promises: the board, how often we keep our word, and what becomes of one. */
import { z } from "zod";
import { Commitment, CommitmentKind } from "../apologies/apologies.contract.ts";
import { At, contract, Day, Id, Left, Words } from "../rim/http/contract.ts";

const Fate = z.enum([
  "broken",
  "due_today",
  "due_soon",
  "open",
  "proposed",
  "kept",
  "kept_late",
  "withdrawn",
  "replaced",
]);
const Group = z.enum(["broken", "today", "week", "later", "kept"]);

const Given = Commitment.extend({
  fate: Fate,
  group: Group.nullable(),
  number: z.int(),
  title: z.string(),
  customerId: Id,
  customer: z.string(),
});

const Outcomes = z.object({
  inTime: z.int(),
  late: z.int(),
  broken: z.int(),
  replaced: z.int(),
  moved: z.int(),
  /** 0 to 1, with its interval (95 %); null of none. */
  share: z.object({ value: z.number(), of: z.int(), low: z.number(), high: z.number() }).nullable(),
});

export const promisesContract = contract({
  "GET /promises": {
    says: "The promises of the house by how they stand: open ones by their day, or one group.",
    query: z.object({
      /** `kept` is what was kept in the last 30 days, the newest first. */
      group: Group.optional(),
      /** A colleague's id, or `me`. */
      owner: z.union([z.literal("me"), Id]).optional(),
      kind: CommitmentKind.optional(),
      customer: Id.optional(),
      cursor: z.string().max(200).optional(),
    }),
    answer: z.object({
      rows: z.array(Given),
      next: z.string().nullable(),
      counts: z.record(Group, z.int()),
    }),
  },
  "GET /promises/rate": {
    says: "How often promises were kept by their day, of those whose day fell in a span of days.",
    query: z.object({ from: Day, to: Day }),
    answer: Outcomes.extend({ kinds: z.array(Outcomes.extend({ kind: CommitmentKind })) }),
  },
  "POST /commitments/:commitment/move": {
    says:
      "Moves a promise to another day, before its own has passed; `because` is what the customer " +
      "reads on their page.",
    body: z.object({ dueOn: Day, because: Words(500) }),
    answer: Left,
  },
  "POST /commitments/:commitment/owner": {
    says: "Another colleague keeps the promise, by the same day.",
    body: z.object({ colleagueId: Id }),
    answer: Left,
  },
  "GET /commitments/:commitment/owning-up": {
    says: "What somebody needs who owns up to a broken promise: the facts, and questions.",
    answer: z.object({
      promise: Commitment,
      /** How often we broke it, with this time. */
      times: z.int(),
      /** The broken ones in whose place it stands, the last first. */
      before: z.array(Commitment),
      since: z.array(z.object({ at: At, says: z.string() })),
      questions: z.array(z.string()),
    }),
  },
});
