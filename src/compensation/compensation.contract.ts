/** The doors of offers: what is allowed, proposals, answers. */
import { z } from "zod";
import { OwedLine } from "../entitlements/entitlements.contract.ts";
import {
  CatalogueEntry,
  Drawn,
  PublishedBands,
  Harm,
  Hold,
  Option,
  Range,
  Suggestion,
} from "../policies/policies.contract.ts";
import { awardsContract } from "./awards.contract.ts";
import { At, By, contract, Id, Minor, Words } from "../rim/http/contract.ts";

export const Fit = z.enum(["exceeds", "meets", "falls_short"]);

const CounterVerdict = z.enum(["accepted", "other", "stands"]);

export const Offer = z.object({
  id: Id,
  caseId: Id,
  state: z.enum(["proposed", "approved", "made", "accepted", "declined", "withdrawn", "expired"]),
  clauseId: z.string(),
  why: z.string(),
  /** What the law owes besides, whichever option is chosen, and if none is. */
  owed: z.array(OwedLine),
  options: z.array(Option),
  currency: z.string(),
  costMinor: Minor,
  allowedMinor: Minor,
  proposedBy: By,
  proposedAt: At,
  approvedBy: By.nullable(),
  approvedAt: At.nullable(),
  madeAt: At.nullable(),
  expiresAt: At,
  withdrawnBecause: z.string().nullable(),
  /** Why it waits, or waited, for another person. */
  holds: z.array(Hold),
  harm: Harm,
  /** What the customer asked for instead, and what we answered. */
  counter: z
    .object({
      at: At,
      by: By,
      amountMinor: Minor.nullable(),
      words: z.string().nullable(),
      reply: z.object({ at: At, by: By, verdict: CounterVerdict, words: z.string() }).nullable(),
    })
    .nullable(),
  /** Accepted on their page, and not counted yet: what it waits for, and how long it is held. */
  held: z
    .object({ optionId: z.string(), waitsFor: z.enum(["code", "person"]), until: At })
    .nullable(),
  remindedAt: At.nullable(),
  answer: z
    .object({
      at: At,
      by: By,
      verdict: z.enum(["accepted", "declined"]),
      fit: Fit.nullable(),
      optionId: z.string().nullable(),
      words: z.string().nullable(),
    })
    .nullable(),
});

export const compensationContract = contract({
  ...awardsContract,
  "GET /cases/:case/suggestions": {
    says: "What is fair for this case, why and at what cost, beside what is at stake.",
    query: z.object({
      service: z.enum(["refused", "consumed"]).optional(),
      lostMinor: z.coerce.number().pipe(Minor).optional(),
      hours: z.coerce.number().min(0).max(1_000).optional(),
    }),
    answer: z.object({
      suggestions: z.array(Suggestion.extend({ range: Range })),
      /** What ombudsmen publish for complaints like this one, beside what is fair. */
      bands: z.array(PublishedBands),
      /** How budgets stand before this offer. */
      budgets: z.array(Drawn),
      /** What the house can give; what matches the loss first. */
      catalogue: z.array(CatalogueEntry),
      currency: z.string(),
      /** What is at stake: the customer's yearly worth and the referrals that came through them. */
      atStake: z.object({ yearlyMinor: Minor.nullable(), referrals: z.int(), says: z.string() }),
      /** The most this colleague may give alone; null: no limit. */
      limitMinor: Minor.nullable(),
      /** The most that a lead may give alone; above it an administrator approves. */
      leadMinor: Minor.nullable(),
      /** Free remedies come before money. */
      freeFirst: z.array(z.string()),
    }),
  },
  "POST /cases/:case/offers": {
    says: "Proposes an offer from a clause. Above one's own limit it waits for another's approval.",
    ifMatch: "asOf",
    body: z.object({
      clauseId: z.string().max(60),
      options: z.array(Option).min(1).max(4),
      /** What the law owes, as the proposer saw it; an offer below it is refused. */
      harm: Harm.optional(),
      /**
       * Why it lies outside the fair range, above one's limit or beyond a budget; without words it
       * is refused there, with them it waits for another colleague.
       */
      because: Words(1_000).optional(),
      owed: z
        .array(z.object({ entitlementId: Id, amountMinor: Minor }))
        .max(20)
        .optional(),
    }),
    answer: Offer,
    status: 201,
  },
  "POST /offers/:offer/approval": {
    says: "Approves an offer; never one's own. Beyond a budget it says why it may go over.",
    body: z.object({ because: Words(1_000).optional() }).nullish(),
    answer: Offer,
    status: 201,
  },
  "POST /offers/:offer/withdrawal": {
    says: "Takes an offer back that has not been answered.",
    body: z.object({ because: Words(1_000) }),
    answer: Offer,
  },
  "POST /offers/:offer/answer": {
    says: "Notes the customer's answer, given on the phone for instance.",
    once: true,
    body: z.object({
      verdict: z.enum(["accepted", "declined"]),
      fit: Fit.optional(),
      optionId: z.string().max(40).optional(),
      words: Words(4_000).optional(),
    }),
    answer: Offer,
    status: 201,
  },
  "POST /offers/:offer/counter": {
    says: "Notes what would put it right, as the customer told it on the phone for instance; once.",
    body: z.object({ amountMinor: Minor.min(1).nullable(), words: Words(4_000).nullable() }),
    answer: Offer,
    status: 201,
  },
  "POST /offers/:offer/counter-answer": {
    says: "A person accepts what was asked, offers another, or stands by the offer with reasons.",
    body: z.object({ verdict: CounterVerdict, words: Words(2_000) }),
    answer: Offer,
    status: 201,
  },
});
