/** The shapes of policies: remedies, options, and what a clause suggests. */
import { z } from "zod";
import { Minor, Words } from "../rim/http/contract.ts";
import { REMEDY_KINDS } from "./index.ts";

export const RemedyKind = z.enum(REMEDY_KINDS);

export const Remedy = z.object({
  kind: RemedyKind,
  what: Words(300),
  percent: z.int().min(1).max(100).optional(),
  amountMinor: Minor.optional(),
  costMinor: Minor,
  worthMinor: Minor,
});

export const Option = z.object({
  id: z.string().min(1).max(40),
  label: Words(200),
  remedies: z.array(Remedy).min(1).max(6),
  /** With them so many days after their yes; once they accept, it is a promise by that day. */
  withinDays: z.int().min(1).max(90).optional(),
});

/** A clause of the handbook that fits the case, with the amount it allows and why. */
export const Suggestion = z.object({
  clauseId: z.string(),
  name: z.string(),
  why: z.string(),
  source: z.string().nullable(),
  allowedMinor: Minor,
  options: z.array(Option),
});

/** From what to what is fair, each number with its reason, clause and source. */
export const Range = z.object({
  lowMinor: Minor,
  highMinor: Minor,
  /** Nobody gives more, whatever is said for it. */
  capMinor: Minor,
  reasons: z.array(
    z.object({
      says: z.string(),
      minor: Minor.nullable(),
      clause: z.string(),
      source: z.string(),
    }),
  ),
  /** What share of all that money can do lies at either end. */
  reach: z.object({ low: z.number(), high: z.number() }).nullable(),
});

/** What an ombudsman publishes about sums for distress and inconvenience; no limit. */
export const PublishedBands = z.object({
  id: z.string(),
  name: z.string(),
  from: z.iso.date(),
  source: z.string(),
  rows: z.array(
    z.object({
      aboveMinor: Minor,
      /** It belongs to the row; null: the last one. */
      upToMinor: Minor.nullable(),
      says: z.string(),
      confidence: z.enum(["read", "remembered", "unsure"]),
    }),
  ),
});

export const Drawn = z.object({
  id: z.string(),
  name: z.string(),
  spentMinor: Minor,
  softMinor: Minor,
  hardMinor: Minor,
  line: z.enum(["inside", "soft", "hard"]),
  says: z.string(),
});

export const CatalogueEntry = z.object({
  id: z.string(),
  kind: RemedyKind,
  name: z.string(),
  says: z.string(),
  for: z.array(z.string()),
  /** In percent of what stands on it: what it costs the house, what it brings the customer. */
  cost: z.number(),
  worth: z.number(),
});

export const Harm = z.object({
  service: z.enum(["refused", "consumed"]).optional(),
  /** What they paid out of their pocket because of it. */
  lostMinor: Minor.optional(),
  hours: z.number().min(0).max(1_000).optional(),
});

/** Why an offer waits for another person. */
export const Hold = z.object({
  code: z.enum(["over_limit", "outside_the_range", "second_award", "over_budget"]),
  says: z.string(),
  above: z.enum(["agent", "lead", "administrator"]).optional(),
  /** What the proposer says to whoever looks. */
  words: z.string().optional(),
  /** Why a budget may be gone over, by whoever let it. */
  letGo: z.string().optional(),
});
