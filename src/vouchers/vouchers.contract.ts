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

export const vouchersContract = contract({
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
