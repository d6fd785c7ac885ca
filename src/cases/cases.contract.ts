/** The doors of cases: opening, triage, listening, who was involved, closing. */
import { z } from "zod";
import { At, By, contract, Id, Left, Line, Minor, Words } from "../rim/http/contract.ts";

export const Severity = z.enum(["minor", "moderate", "severe", "critical"]);
export const Stance = z.enum(["at_fault", "partly", "not_at_fault", "not_yet_known"]);
export const CauseState = z.enum(["not_yet_known", "being_looked_into", "known"]);

export const Case = z.object({
  id: Id,
  number: z.int(),
  title: z.string(),
  state: z.enum(["open", "closed"]),
  complainedAt: At,
  openedAt: At,
  ownerId: Id.nullable(),
  playbookId: z.string(),
  failure: z.string().nullable(),
  severity: Severity.nullable(),
  stance: Stance,
  causeState: CauseState,
  cause: z.string().nullable(),
  feels: z.string().nullable(),
  asks: z.string().nullable(),
  priceMinor: Minor.nullable(),
  version: z.int(),
});

export const Listening = z.object({
  id: Id,
  at: At,
  by: By,
  happened: z.string(),
  feels: z.string(),
  costThem: z.string(),
  wants: z.string(),
  /** The customer's own answer on their page: is this right? */
  right: z.boolean().nullable(),
  correction: z.string().nullable(),
});

const Complaint = z.object({
  channel: z.enum(["call", "form", "chat", "review", "api"]),
  /** When the customer said it; now, when left out. The clocks start here. */
  at: At.optional(),
  customer: z.object({
    name: Line(200),
    email: z.string().trim().toLowerCase().pipe(z.email().max(254)).optional(),
    phone: Line(60).optional(),
  }),
  subject: Line(300),
  text: Words(50_000),
});

export const Timeline = z.array(
  z.object({
    seq: z.int(),
    at: At,
    what: z.string(),
    by: By,
    /** The event as a line that a colleague reads. */
    says: z.string(),
    facts: z.record(z.string(), z.unknown()),
  }),
);

export const casesContract = contract({
  "POST /complaints": {
    says: "Takes a complaint in, from a call or another system, and opens its case.",
    once: true,
    body: Complaint,
    answer: Left,
    status: 201,
  },
  "POST /cases/:case/triage": {
    says: "What failed, how severe, our stance, the cause, what the customer feels and asks for.",
    ifMatch: true,
    body: z.object({
      title: Line(200).optional(),
      failure: Words(100),
      severity: Severity,
      stance: Stance,
      causeState: CauseState,
      cause: Words(2_000).nullable(),
      feels: Words(1_000),
      asks: Words(1_000),
      priceMinor: Minor.nullable(),
    }),
    answer: Case,
  },
  "POST /cases/:case/listenings": {
    says: "What we understood, in the customer's sense; the step before any solution.",
    ifMatch: "asOf",
    body: z.object({
      happened: Words(4_000),
      feels: Words(1_000),
      costThem: Words(2_000),
      wants: Words(1_000),
    }),
    answer: Left,
    status: 201,
  },
  "POST /cases/:case/owner": {
    says: "Hands the case to a colleague.",
    ifMatch: "asOf",
    body: z.object({ colleagueId: Id }),
    answer: Case,
  },
  "POST /cases/:case/notes": {
    says: "A word among colleagues; it stays in the house. A call is noted with POST /calls.",
    body: z.object({
      text: Words(10_000),
      /** They know what letters said that did not arrive: by post, or in person. */
      reached: z.boolean().default(false),
    }),
    answer: Left,
    status: 201,
  },
  "POST /cases/:case/involvements": {
    says: "Names a colleague who was part of what happened, for the debrief.",
    body: z.object({ colleagueId: Id, part: Words(500) }),
    answer: Left,
    status: 201,
  },
  "POST /cases/:case/closure": {
    says: "Closes the case with its report card; refused while a promise, award or action is open.",
    ifMatch: "asOf",
    body: z.object({ reason: Words(1_000) }),
    answer: Left,
    status: 201,
  },
  "POST /cases/:case/reopening": {
    says: "Opens a closed case again.",
    body: z.object({ because: Words(1_000) }),
    answer: Case,
  },
  "GET /cases/:case/timeline": {
    says: "Everything that happened to the case, oldest first.",
    answer: z.object({ events: Timeline }),
  },
});
