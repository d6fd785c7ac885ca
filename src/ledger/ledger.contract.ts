/** The doors of the ledger: the books in every currency, and what one case cost. */
import { z } from "zod";
import { contract, Day, Id, Minor } from "../rim/http/contract.ts";

const Sums = z.object({
  pledgedMinor: Minor,
  /** With the customer, less what came back; it may be below zero where more came back. */
  givenMinor: z.int(),
  withdrawnMinor: z.int(),
  /** Handed over as codes, used by orders, and run out unused. */
  issuedMinor: z.int(),
  redeemedMinor: z.int(),
  expiredMinor: z.int(),
  /** Payments that came back and are owed again. */
  reversedMinor: Minor,
  /** What we still owe at the end of the span; what lies on vouchers that can be used. */
  owedMinor: Minor,
  vouchersMinor: Minor,
  /** Given, owed and on vouchers: what it cost, or will. */
  costMinor: Minor,
});

export const Book = Sums.extend({
  currency: z.string(),
  sources: z.object({ goodwill: Sums, statutory: Sums }),
  entries: z.int(),
  balanced: z.boolean(),
});

export const ledgerContract = contract({
  "GET /books": {
    says: "The books by currency, of all time or a span: promised, given, taken back, on vouchers.",
    query: z.object({
      /** The first and the last day, in the house's time zone. */
      from: Day.optional(),
      to: Day.optional(),
      /** Of the cases of one incident alone. */
      incident: Id.optional(),
    }),
    answer: z.object({
      /** The house's own currency. */
      currency: z.string(),
      books: z.array(Book),
      /** What shops gave offline beyond what was left on vouchers; it is in no book. */
      over: z.array(z.object({ currency: z.string(), minor: Minor, count: z.int() })),
    }),
  },
  "GET /cases/:case/cost": {
    says: "What a case cost, or will, by currency: by law and freely given apart.",
    answer: z.object({ books: z.array(Book) }),
  },
});
