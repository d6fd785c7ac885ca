/** The doors of reckonings: where instruments, awards and the ledger don't say the same. */
import { z } from "zod";
import { At, contract, Day, Id, Words } from "../rim/http/contract.ts";

const Difference = z.object({
  id: Id,
  kind: z.enum([
    "open_here",
    "missing_there",
    "unpaid_there",
    "amount",
    "doubled",
    "foreign",
    "award",
    "ledger",
  ]),
  says: z.string(),
  instrumentId: Id,
  instructionId: Id.nullable(),
  awardId: Id.nullable(),
  caseId: Id.nullable(),
  reference: z.string().nullable(),
  foundAt: At,
  /** When it had come right by itself. */
  goneAt: At.nullable(),
  settledAt: At.nullable(),
  settledBy: z.string().nullable(),
  words: z.string().nullable(),
});

export const reckoningsContract = contract({
  "GET /differences": {
    says: "Every difference between instruments, awards and ledger, open ones first.",
    answer: z.object({
      differences: z.array(Difference),
      /** The last look at each way to pay. */
      reckonings: z.array(
        z.object({
          instrumentId: Id,
          name: z.string(),
          day: Day,
          state: z.enum(["due", "done", "failed"]),
          listed: z.int(),
          differed: z.int(),
          problem: z.string().nullable(),
          at: At,
        }),
      ),
    }),
  },
  "POST /reckonings": {
    says: "Compares with every way to pay now, instead of when the next day begins.",
    answer: z.object({ asked: z.int() }),
    status: 202,
  },
  "POST /differences/:difference/settlement": {
    says: "A person has looked, and says in words what is so.",
    once: true,
    body: z.object({ words: Words(1_000) }),
    answer: Difference,
    status: 201,
  },
});
