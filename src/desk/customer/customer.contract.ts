/** The doors to one customer over all channels. */
import { z } from "zod";
import { Case, Severity } from "../../cases/cases.contract.ts";
import { FollowUp } from "../../follow-ups/follow-ups.contract.ts";
import { Customer } from "../../people/people.contract.ts";
import { At, contract, Id } from "../../rim/http/contract.ts";

export const CustomerView = z.object({
  customer: Customer,
  /** Who erased them, when and why. */
  erasure: z
    .object({ at: At, by: z.string(), ground: z.enum(["asked", "not_needed", "unlawful"]) })
    .nullable(),
  /** Whom a person said to be the same customer. */
  merged: z.array(Customer),
  /** Others of the same name or phone: a person says whether they are. */
  likely: z.array(Customer.pick({ id: true, name: true, email: true, phone: true })),
  /** Newest first. */
  cases: z.array(
    z.object({
      id: Id,
      number: z.int(),
      title: z.string(),
      state: z.enum(["open", "closed"]),
      failure: z.string().nullable(),
      severity: Severity.nullable(),
      stance: Case.shape.stance,
      complainedAt: At,
      apologies: z.int(),
      /** What we gave to put it right. */
      given: z.array(z.string()),
      /** Whether it was put right, in their own answer. */
      verdict: FollowUp.shape.verdict,
    }),
  ),
});

export const customerContract = contract({
  "GET /customers/:customer/history": {
    says: "One customer over all channels, with every failure and recovery.",
    answer: CustomerView,
  },
  "GET /customers/:customer/export": {
    says: "Everything that is kept about a customer, as a file of theirs.",
    answer: z.unknown(),
  },
});
