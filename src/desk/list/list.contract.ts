/** The doors of the inbox: a list of cases, and what each row of it shows. */
import { z } from "zod";
import { Severity } from "../../cases/cases.contract.ts";
import { Clock } from "../../clocks/clocks.contract.ts";
import { At, contract, Day, Id, Nothing } from "../../rim/http/contract.ts";
import { Filter, Sort, View } from "../../worklists/worklists.contract.ts";

export const Haste = z.object({
  kind: z.enum(["safety", "vulnerable", "legal", "public"]),
  reason: z.string(),
});

export const InboxRow = z.object({
  id: Id,
  number: z.int(),
  title: z.string(),
  state: z.enum(["open", "closed"]),
  customer: z.string(),
  glimpse: z.string(),
  lastAt: At,
  lastBy: z.enum(["customer", "house"]),
  severity: Severity.nullable(),
  ownerId: Id.nullable(),
  queueId: Id.nullable(),
  tags: z.array(Id),
  stepsDone: z.int(),
  stepsAll: z.int(),
  /** The clock that runs out next, if one runs. */
  clock: Clock.nullable(),
  /** Who was told that a clock of it runs out, as long as nobody has taken it. */
  toldIds: z.array(Id),
  /** The next promise that falls due. */
  promise: z.object({ what: z.string(), dueOn: Day, late: z.boolean() }).nullable(),
  undelivered: z.boolean(),
  /** Why it should not wait its turn, as long as nobody has weighed it. */
  urgent: z.array(Haste),
  /** What comes before the next step, as a line. */
  task: z.string().nullable(),
  /** What the playbook's open step asks for. */
  next: z.string().nullable(),
  /** It sleeps until then, or until the customer writes. */
  snoozedUntil: At.nullable(),
  /** Why it is back from its sleep, as long as nobody has done anything about it. */
  backBecause: z.string().nullable(),
  /** Where it says what was looked for. */
  hit: z
    .object({ text: z.string(), spans: z.array(z.object({ start: z.int(), end: z.int() })) })
    .nullable(),
});

/** A list as it is asked for: what it holds, in which order, where a search is looked for. */
export const Asking = Filter.extend({
  sort: Sort.optional(),
  search: z.string().trim().max(200).optional(),
  cursor: z.string().max(200).optional(),
});

export const listContract = contract({
  "GET /cases": {
    says: "The inbox: cases with what matters next, a page at a time, by filter and by words.",
    query: Asking,
    answer: z.object({
      rows: z.array(InboxRow),
      next: z.string().nullable(),
      /** Of each view; a thousand means a thousand or more. */
      counts: z.record(View, z.int()),
    }),
  },
  "GET /views/counts": {
    says: "How many cases each view of the inbox holds; a thousand means a thousand or more.",
    answer: z.object({ counts: z.record(View, z.int()) }),
  },
  "POST /cases/:case/presence": {
    says: "Tells colleagues that one looks at a case, or writes on it; forgotten in half a minute.",
    body: z.object({ doing: z.enum(["looking", "writing", "left"]) }),
    answer: Nothing,
  },
});
