/** The doors of calls: who is on the line, what is noted meanwhile, and how it ended. */
import { z } from "zod";
import { Commitment } from "../apologies/apologies.contract.ts";
import { Customer } from "../people/people.contract.ts";
import { At, By, contract, Id } from "../rim/http/contract.ts";

const Way = z.enum(["in", "out"]);
const Miss = z.enum(["no_answer", "busy", "voicemail", "wrong_number", "cut_off"]);

const Caller = z.object({
  name: z.string().trim().max(200),
  phone: z.string().trim().max(60).nullable(),
  email: z.string().trim().toLowerCase().pipe(z.email().max(254)).nullable(),
});

const About = z.enum(["happened", "feels", "cost", "asks"]);

const Note = z.object({
  id: z.string().min(1).max(60),
  text: z.string().max(4_000),
  /** What it holds of theirs; null for what one notes for oneself. */
  about: About.nullable(),
});

const Draft = z.object({
  customerId: Id.nullable(),
  /** Counts while nobody is chosen. */
  caller: Caller,
  caseId: Id.nullable(),
  subject: z.string().trim().max(300),
  /** Whether they may be quoted. On "no" the notes are dropped at once. */
  consent: z.enum(["not_asked", "yes", "no"]),
  notes: z.array(Note).max(100),
  outcome: z.string().max(10_000),
  /** A promise to ring again; it binds once the call ends. */
  ringBack: z
    .object({ what: z.string().max(500), dueAt: At.nullable(), ownerId: Id.nullable() })
    .nullable()
    .default(null),
});

export const Call = Draft.extend({
  id: Id,
  /** As it was said; nobody is named any more once they were erased. */
  caller: z.object({
    name: z.string(),
    phone: z.string().nullable(),
    email: z.string().nullable(),
  }),
  /** `sounds`: what the ear takes a note for; nothing is marked by itself. */
  notes: z.array(Note.extend({ sounds: About.nullable() })),
  /** `in`: they called us. */
  way: Way,
  state: z.enum(["open", "held", "missed", "discarded"]),
  miss: Miss.nullable(),
  beganAt: At,
  endedAt: At.nullable(),
  by: By,
  updatedAt: At,
  version: z.int(),
});

const File = z.object({
  id: Id,
  number: z.int(),
  title: z.string(),
  state: z.enum(["open", "closed"]),
});

const CallView = z.object({
  call: Call,
  customer: Customer.nullable(),
  /** Everything that ever went wrong for them, newest first. */
  cases: z.array(File),
  /** What to keep in mind, in parts; prompts, not lines to read out. */
  guide: z.array(z.object({ id: z.string(), name: z.string(), prompts: z.array(z.string()) })),
  /** The playbook's steps with their questions. */
  steps: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      asks: z.array(z.string()),
      state: z.enum(["done", "now", "skipped", "ahead"]),
    }),
  ),
  /** What is promised and open in the case that is chosen. */
  promises: z.array(Commitment),
  /** A letter came back: they do not know yet what it said. */
  unreached: z.boolean(),
});

export const callsContract = contract({
  "GET /callers": {
    says: "Who may be on the line: by name, mail address, phone, case number or order.",
    query: z.object({ search: z.string().trim().min(2).max(200) }),
    answer: z.object({
      customers: z.array(z.object({ customer: Customer, cases: z.array(File) })),
    }),
  },
  "GET /calls": {
    says: "The calls that run, and those that are over, newest first.",
    query: z.object({ cursor: z.string().max(200).optional() }),
    answer: z.object({ open: z.array(Call), log: z.array(Call), next: z.string().nullable() }),
  },
  "POST /calls": {
    says: "Begins a call: with a case, a customer, or somebody who is not known yet.",
    once: true,
    body: z.object({
      way: Way,
      customerId: Id.nullable().default(null),
      caseId: Id.nullable().default(null),
      caller: Caller.default({ name: "", phone: null, email: null }),
      /** Now, when left out. The clocks of a case that it opens start here. */
      beganAt: At.optional(),
    }),
    answer: Call,
    status: 201,
  },
  "GET /calls/:call": {
    says: "One call with the guide beside it, whose it is, and what was promised.",
    answer: CallView,
  },
  "PUT /calls/:call": {
    says: "Keeps what was typed so far; a running call only.",
    ifMatch: true,
    body: Draft,
    answer: Call,
  },
  "POST /calls/:call/ending": {
    says:
      "Ends a call: it joins its case or opens one, counts as our answer, keeps promises, and " +
      "makes one.",
    once: true,
    body: z.object({
      endedAt: At.optional(),
      /** Whether a call without a case opens one. */
      opens: z.boolean().default(true),
      /** Promises that this call keeps. */
      keeps: z.array(Id).max(50).default([]),
      /** They know now what letters said that did not arrive. */
      reached: z.boolean().default(false),
    }),
    answer: Call,
  },
  "POST /calls/:call/miss": {
    says: "Nobody was reached: the call is logged, and moves no clock.",
    once: true,
    body: z.object({ how: Miss }),
    answer: Call,
  },
  "POST /calls/:call/discarding": {
    says: "Throws a call away that was begun by mistake.",
    answer: Call,
  },
  "GET /cases/:case/calls": {
    says: "The calls of a case, newest first, those that run included.",
    answer: z.object({ calls: z.array(Call) }),
  },
  "GET /customers/:customer/calls": {
    says: "The calls with a customer, newest first.",
    answer: z.object({ calls: z.array(Call) }),
  },
});
