/** The doors of payouts: the ways to pay that a house has, and how each award travels. */
import { z } from "zod";
import { RemedyKind } from "../policies/policies.contract.ts";
import { At, contract, Day, Id, Left, Line, Minor, Words } from "../rim/http/contract.ts";

const Means = z.enum(["stripe", "shopify", "bank", "task", "house"]);
const Currency = z.string().regex(/^[A-Z]{3}$/);
const Carried = z.object({ kind: RemedyKind, currency: Currency });

const Place = z.object({
  shop: Line(80).optional(),
  url: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .optional(),
  iban: Line(60).optional(),
  bic: Line(20).optional(),
  holder: Line(70).optional(),
});

const Instrument = z.object({
  id: Id,
  means: Means,
  name: z.string(),
  carries: z.array(Carried),
  place: Place,
  /** Where it calls back; null where nobody calls. */
  address: z.url().nullable(),
  addedAt: At,
  /** When it last answered as it should; null while it is tried. */
  triedAt: At.nullable(),
  problem: z.string().nullable(),
});

export const Instruction = z.object({
  id: Id,
  awardId: Id,
  caseId: Id,
  instrumentId: Id,
  /** What the house calls the way it takes. */
  over: z.string(),
  means: Means,
  key: z.string(),
  amountMinor: Minor,
  currency: z.string(),
  what: z.string(),
  target: z
    .object({
      payment: z.string().optional(),
      order: z.string().optional(),
      iban: z.string().optional(),
      bic: z.string().optional(),
      holder: z.string().optional(),
      ownerId: Id.optional(),
      day: Day.optional(),
      mark: z.string().optional(),
    })
    .nullable(),
  state: z.enum([
    "waiting",
    "claimed",
    "asked",
    "under_way",
    "confirmed",
    "failed",
    "unknown",
    "reversed",
    "withdrawn",
  ]),
  /** When it is looked at next; null: a person moves it on, or it is at its end. */
  dueAt: At.nullable(),
  reference: z.string().nullable(),
  problem: z.string().nullable(),
  proof: z.string().nullable(),
  /** Whether it is certain that nothing reached the customer by it. */
  surelyUnpaid: z.boolean(),
  createdAt: At,
  settledAt: At.nullable(),
});

export const payoutsContract = contract({
  "GET /instruments": {
    says: "The ways to pay that the house has, what each carries, and how each of them stands.",
    answer: z.object({ instruments: z.array(Instrument) }),
  },
  "POST /instruments": {
    says: "Adds a way to pay. Its row says within moments whether its key opens it.",
    once: true,
    body: z.object({
      means: Means,
      name: Line(100),
      carries: z.array(Carried).min(1).max(60),
      place: Place.default({}),
      /** The key, token, or the secret that signs our calls. It is never shown again. */
      secret: z.string().trim().max(500).optional(),
      /** What their calls to us are signed with. */
      webhookSecret: z.string().trim().max(500).optional(),
    }),
    answer: Instrument,
    status: 201,
  },
  "POST /instruments/:instrument/trial": { says: "Tries a way to pay now.", answer: Left },
  "POST /instruments/:instrument/removal": {
    says: "Pays by it no more, and forgets its key; refused while a payment is under way.",
    answer: Left,
  },
  "GET /cases/:case/instructions": {
    says: "How the awards of a case travel to the customer, and where each stands.",
    answer: z.object({ instructions: z.array(Instruction) }),
  },
  "GET /instructions": {
    says: "What is not at its end: under way, unknown, failed, or a task for somebody.",
    answer: z.object({ instructions: z.array(Instruction) }),
  },
  "POST /awards/:award/instruction": {
    says: "Sends an award on its way, once. Its amount is the award's; nobody can name another.",
    once: true,
    body: z.object({
      instrumentId: Id,
      payment: Line(120).optional(),
      order: Line(80).optional(),
      iban: Line(60).optional(),
      bic: Line(20).optional(),
      holder: Line(70).optional(),
      ownerId: Id.optional(),
      day: Day.optional(),
      mark: Line(120).optional(),
    }),
    answer: Instruction,
    status: 201,
  },
  "POST /instructions/:instruction/question": {
    says: "Asks the instrument again what became of it; nothing is paid by asking.",
    answer: Instruction,
  },
  "POST /instructions/:instruction/verdict": {
    says: "Notes what a person saw: it arrived, it did not, or it came back.",
    once: true,
    body: z.object({
      verdict: z.enum(["arrived", "not_arrived", "came_back"]),
      words: Words(500),
    }),
    answer: Instruction,
    status: 201,
  },
  "POST /instructions/:instruction/hand": {
    says: "Notes that it was paid by hand instead; only where it surely wasn't paid.",
    once: true,
    body: z.object({ proof: Words(500) }),
    answer: Instruction,
    status: 201,
  },
  "POST /instructions/:instruction/withdrawal": {
    says: "Takes an instruction back that surely paid nothing, so that the award is open again.",
    once: true,
    body: z.object({ because: Words(500) }),
    answer: Instruction,
    status: 201,
  },
});
