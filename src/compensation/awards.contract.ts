/** The doors of awards: what was promised, until it has reached the customer. */
import { z } from "zod";
import { RemedyKind } from "../policies/policies.contract.ts";
import { At, contract, Id, Minor, Words } from "../rim/http/contract.ts";

const TellingHow = z.enum(["page", "letter", "mail", "call", "person"]);

export const Award = z.object({
  id: Id,
  caseId: Id,
  offerId: Id,
  kind: RemedyKind,
  what: z.string(),
  percent: z.int().nullable(),
  amountMinor: Minor,
  currency: z.string(),
  state: z.enum(["pledged", "instructed", "paid", "failed", "reversed", "withdrawn"]),
  awardedAt: At,
  /** Who or what was told to pay it, and when. */
  instrument: z.string().nullable(),
  instructedAt: At.nullable(),
  /** Why it failed, or came back. */
  trouble: z.string().nullable(),
  settledAt: At.nullable(),
  proof: z.string().nullable(),
  /** When the customer was told that it was paid, and how. */
  toldAt: At.nullable(),
  toldHow: TellingHow.nullable(),
  /** What the law owes, and no goodwill. */
  entitlementId: Id.nullable(),
  voucher: z
    .object({
      code: z.string(),
      state: z.enum(["fresh", "used_in_part", "used_up", "expired"]),
      percent: z.int().nullable(),
      amountMinor: Minor.nullable(),
      /** What orders can still use; of a percentage nothing is reckoned. */
      leftMinor: Minor.nullable(),
      expiresAt: At,
      uses: z.array(
        z.object({
          redemptionId: Id,
          order: z.string(),
          amountMinor: Minor.nullable(),
          overMinor: Minor,
          at: At,
          returnedAt: At.nullable(),
          returnedBecause: z.string().nullable(),
        }),
      ),
    })
    .nullable(),
});

export const awardsContract = contract({
  "POST /awards/:award/payment": {
    says: "The remedy has reached the customer: shipped, refunded, done; says how one can see it.",
    once: true,
    body: z.object({ proof: Words(500) }),
    answer: Award,
    status: 201,
  },
  "POST /awards/:award/withdrawal": {
    says: "Takes back an award that was not paid.",
    once: true,
    body: z.object({ because: Words(1_000) }),
    answer: Award,
    status: 201,
  },
  "POST /awards/:award/voucher": {
    says: "Hands an award over as a code: store credit, a discount or a voucher.",
    once: true,
    answer: Award,
    status: 201,
  },
  "POST /awards/:award/return": {
    says: "What was paid has come back: a bounced transfer, a parcel returned; it is owed again.",
    once: true,
    body: z.object({ because: Words(1_000) }),
    answer: Award,
    status: 201,
  },
  "POST /awards/:award/telling": {
    says: "The customer was told that it was paid; whether they know is a state of its own.",
    once: true,
    body: z.object({ how: TellingHow }),
    answer: Award,
    status: 201,
  },
});
