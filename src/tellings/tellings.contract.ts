/** The doors of tellings: what we changed, told to everybody who was promised it. */
import { z } from "zod";
import { At, contract, Id, Left } from "../rim/http/contract.ts";

const Ended = z.object({ at: At, byName: z.string() });
const Tally = z.object({ waiting: z.int(), told: z.int(), left_out: z.int() });

export const Telling = z.object({
  id: Id,
  actionId: Id,
  state: z.enum(["draft", "approved", "sending", "stopped", "done"]),
  body: z.string(),
  perMinute: z.int(),
  version: z.int(),
  byName: z.string(),
  begunAt: At,
  approved: Ended.nullable(),
  ended: Ended.nullable(),
  tally: Tally,
});

const Hearer = z.object({
  customerId: Id,
  customer: z.string(),
  caseId: Id,
  number: z.int(),
  title: z.string(),
  /** It stands on their page, a letter promised it, or they complained of what it changes. */
  reason: z.enum(["page", "letter", "cause", "incident"]),
  state: z.enum(["would_hear", "waiting", "told", "left_out"]),
  /** Why they are left out, or wait for longer. */
  because: z.string().nullable(),
  toldAt: At.nullable(),
});

const Finding = z.object({
  code: z.string(),
  level: z.string(),
  says: z.string(),
  question: z.string(),
});

const Wording = z.object({
  /** Between the greeting and the name, which each message has of its own. */
  body: z.string().max(10_000),
  perMinute: z.int().min(1).max(300).default(30),
});

export const tellingsContract = contract({
  "GET /tellings": {
    says: "Every message about a change, newest first, with how many have heard of it.",
    query: z.object({ action: Id.optional() }),
    answer: z.object({ tellings: z.array(Telling) }),
  },
  "POST /actions/:action/tellings": {
    says: "Begins a message about a change that is done and verified; nobody hears of it yet.",
    body: Wording.partial(),
    answer: Left,
    status: 201,
  },
  "GET /tellings/:telling": {
    says: "One message: as a customer gets it, what the checker says of it, and who hears of it.",
    answer: Telling.extend({
      action: z.object({ what: z.string(), proof: z.string().nullable(), verified: z.string() }),
      /** As the first of them would read it. */
      preview: z.string(),
      findings: z.array(Finding),
      hearers: z.array(Hearer),
    }),
  },
  "PUT /tellings/:telling": {
    says: "Changes a message that was not sent off; an approval before does not count any more.",
    ifMatch: true,
    body: Wording,
    answer: Left,
  },
  "POST /tellings/:telling/approval": {
    says: "A lead approves the message as it stands.",
    body: z.object({ version: z.int() }),
    answer: Left,
    status: 201,
  },
  "POST /tellings/:telling/sending": {
    says:
      "Sends an approved message off: to each customer once, in their own thread, so many a " +
      "minute; nobody hears who wants no mail, or had another of ours within the house's cap.",
    once: true,
    body: z.object({ leaveOut: z.array(Id).max(10_000).default([]) }),
    answer: Left,
    status: 202,
  },
  "POST /tellings/:telling/stop": {
    says: "Stops a message: whoever has it has it, and nobody else gets it.",
    answer: Left,
  },
});
