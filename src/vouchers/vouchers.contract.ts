/** The doors of vouchers: redeem, and take a redemption back. */
import { z } from "zod";
import { At, contract, Id, Minor, Words } from "../rim/http/contract.ts";

export const Redemption = z.object({
  /** The voucher's. */
  id: Id,
  redemptionId: Id,
  percent: z.int().nullable(),
  /** What this order used; of a percentage what it came to, where the shop said so. */
  amountMinor: Minor.nullable(),
  /** What is left for other orders; of a percentage nothing. */
  leftMinor: Minor,
  currency: z.string(),
  redeemedAt: At,
  order: z.string(),
  returnedAt: At.nullable(),
});

const STATES = ["fresh", "used_in_part", "used_up", "expired"] as const;

export const vouchersContract = contract({
  "GET /vouchers": {
    says: "The codes that were handed over, newest first: the last four signs of each, no more.",
    query: z.object({
      /** The last signs of a code; what is more than four is not looked at. */
      ends: z.string().max(20).optional(),
      state: z.enum(STATES).optional(),
      /** The last voucher of the page before. */
      after: Id.optional(),
    }),
    answer: z.object({
      vouchers: z.array(
        z.object({
          id: Id,
          caseId: Id,
          end: z.string(),
          state: z.enum(STATES),
          percent: z.int().nullable(),
          amountMinor: Minor.nullable(),
          leftMinor: Minor,
          currency: z.string(),
          uses: z.int(),
          issuedAt: At,
          expiresAt: At,
        }),
      ),
      /** Where the next page goes on; null: there is no more. */
      next: Id.nullable(),
    }),
  },
  "POST /vouchers/redemption": {
    says: "Redeems a voucher for an order, whole or in part; the same order hears the same answer.",
    once: true,
    body: z.object({
      code: Words(40),
      order: Words(120),
      /** Without it: all that is left. Of a percentage: what it came to. */
      amountMinor: Minor.min(1).optional(),
      /** Refused where it is not the voucher's own. */
      currency: z.string().length(3).optional(),
    }),
    answer: Redemption,
    status: 201,
  },
  "POST /vouchers/redemptions": {
    says: "Hands in what a shop took offline, line by line; each is answered by itself.",
    once: true,
    body: z.object({
      redemptions: z
        .array(
          z.object({
            code: Words(40),
            order: Words(120),
            amountMinor: Minor.min(1).optional(),
            currency: z.string().length(3).optional(),
            takenAt: At,
          }),
        )
        .min(1)
        .max(500),
    }),
    answer: z.object({
      lines: z.array(
        z.object({
          order: z.string(),
          /** known: handed in before. over: the shop gave more than was left; it is kept. */
          state: z.enum(["redeemed", "known", "over", "refused"]),
          /** What was more than was left, in minor units; it is in no book. */
          overMinor: Minor,
          leftMinor: Minor.nullable(),
          code: z.string().nullable(),
          because: z.string().nullable(),
        }),
      ),
    }),
    status: 201,
  },
  "POST /redemptions/:redemption/return": {
    says: "The order came to nothing: what it used lies on the voucher again, a month at least.",
    once: true,
    body: z.object({ because: Words(1_000) }),
    answer: Redemption,
    status: 201,
  },
});
