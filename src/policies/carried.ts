/** What can be carried off: a remedy whose worth is with whoever lays hands on it first. */
import type { Option, RemedyKind } from "./remedy.ts";

/**
 * Our choice, kind by kind: money that has left does not come back, nor what is sent; a code is
 * used by whoever has it. No amount is too small, since who steals small sums steals many.
 *
 * Not here: what is done to what they have, or in their name, and agreed with a person who sees who
 * comes; a call, a card, an entry put right, and words, which are worth nothing to anybody else.
 */
const CARRIED = ["refund", "credit", "voucher", "discount", "donation", "replacement"] as const;

export type Carried = (typeof CARRIED)[number];

const isCarried = (kind: RemedyKind): kind is Carried =>
  (CARRIED as readonly RemedyKind[]).includes(kind);

/** For which of its parts whoever accepts has to show that it is them; null: they need not. */
export const carriedIn = ({ remedies }: Pick<Option, "remedies">): Carried | null =>
  remedies.map(({ kind }) => kind).find(isCarried) ?? null;
