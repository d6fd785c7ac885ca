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
