/** The doors of transfers: what waits for the bank, the files that were made, and its reports. */
import { z } from "zod";
import { At, By, contract, Day, Id, Minor, Words } from "../rim/http/contract.ts";

const Currency = z.string().regex(/^[A-Z]{3}$/);
const Sum = z.int().min(0);

const Batch = z.object({
  id: Id,
  instrumentId: Id,
  messageId: z.string(),
  currency: z.string(),
  count: z.int(),
  sumMinor: Sum,
  day: Day,
  madeAt: At,
  by: By,
});

export const transfersContract = contract({
  "GET /transfers": {
    says: "What waits for a file, by account and currency; and the files that were made.",
    answer: z.object({
      waiting: z.array(
        z.object({
          instrumentId: Id,
          name: z.string(),
          currency: z.string(),
          count: z.int(),
          sumMinor: Minor,
        }),
      ),
      batches: z.array(Batch.extend({ open: z.int() })),
    }),
  },
  "POST /transfers": {
    says: "Makes one file (pain.001.001.09) of all transfers that wait; none leaves in a second.",
    once: true,
    body: z.object({ instrumentId: Id, currency: Currency, day: Day }),
    answer: Batch,
    status: 201,
  },
  "GET /transfers/:batch/file": {
    says: "The file for the bank; the same however often it is fetched.",
    answer: z.string(),
  },
  "POST /transfers/:batch/report": {
    says: "Takes the bank's status report (pain.002): each transfer is settled by its own word.",
    once: true,
    body: z.object({ xml: z.string().min(1).max(900_000) }),
    answer: z.object({ arrived: z.int(), refused: z.int(), open: z.int() }),
    status: 201,
  },
  "POST /transfers/:batch/arrival": {
    says: "Notes that a person saw the whole file booked; says by what.",
    once: true,
    body: z.object({ words: Words(500) }),
    answer: z.object({ arrived: z.int() }),
    status: 201,
  },
});
