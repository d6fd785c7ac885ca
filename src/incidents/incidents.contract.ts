/** The doors of incidents: what looks alike, what was joined, and what was parted again. */
import { z } from "zod";
import { Book } from "../ledger/ledger.contract.ts";
import { At, contract, Id, Line, Words } from "../rim/http/contract.ts";

const Account = z.object({
  id: Id,
  number: z.int(),
  title: z.string(),
  customer: z.string(),
  failure: z.string().nullable(),
  complainedAt: At,
  open: z.boolean(),
});

export const Incident = z.object({
  id: Id,
  title: z.string(),
  openedAt: At,
  openedBy: z.string(),
  ended: z.object({ at: At, by: z.string(), because: z.string() }).nullable(),
});

const Outbreak = z.object({
  title: z.string(),
  because: z.string(),
  cases: z.array(Account),
});

export const incidentsContract = contract({
  "GET /cases/:case/alike": {
    says: "What this case is alike: the same complaint told twice, and the incident it is part of.",
    answer: z.object({
      duplicates: z.array(Account.extend({ because: z.array(z.string()) })),
      incident: Incident.nullable(),
      /** The case that this one rests in, and those that rest in this one. */
      joinedInto: z.object({ id: Id, number: z.int() }).nullable(),
      joined: z.array(z.object({ id: Id, number: z.int() })),
      /** More customers than usual tell of this; null when it is in an incident already. */
      outbreak: Outbreak.nullable(),
    }),
  },
  "POST /cases/:case/joining": {
    says: "The same complaint as another case: this one rests in it; nothing is moved.",
    body: z.object({ intoId: Id }),
    answer: z.object({ id: Id }),
  },
  "POST /cases/:case/parting": {
    says: "Two complaints after all: the case that rested is open again.",
    body: z.object({ because: Words(500) }),
    answer: z.object({ id: Id }),
  },
  "GET /incidents": {
    says: "Every incident, newest first, and what looks like one: a person says whether it is.",
    answer: z.object({
      incidents: z.array(Incident.extend({ cases: z.int() })),
      likely: z.array(Outbreak),
    }),
  },
  "POST /incidents": {
    says: "Opens an incident over cases that tell of one failure.",
    body: z.object({ title: Line(200), caseIds: z.array(Id).max(500).default([]) }),
    answer: Incident,
    status: 201,
  },
  "GET /incidents/:incident": {
    says: "One incident with its cases.",
    answer: Incident.extend({
      cases: z.array(Account),
      /** What its cases cost, or will, by currency. */
      cost: z.array(Book),
    }),
  },
  "POST /incidents/:incident/cases": {
    says: "A case tells of this failure, too.",
    body: z.object({ caseId: Id }),
    answer: Incident,
  },
  "POST /incidents/:incident/cases/:case/leaving": {
    says: "A case turned out to be about another failure.",
    body: z.object({ because: Words(500) }),
    answer: Incident,
  },
  "POST /incidents/:incident/end": {
    says: "The failure is over; its cases go on until each is put right.",
    body: z.object({ because: Words(500) }),
    answer: Incident,
  },
});
