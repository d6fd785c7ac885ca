/** What can be carried off: a remedy whose worth is with whoever lays hands on it first. */
import type { Option, RemedyKind } from "./remedy.ts";

/**
 * Our choice, kind by kind, in words for the customer; null: it can't be carried off. No amount is
 * too small, since who steals small sums steals many.
 */
const CARRIED: Readonly<Record<RemedyKind, string | null>> = {
  refund: "Money that has left does not come back.",
  credit: "Credit is spent by whoever has its code.",
  voucher: "A voucher is used by whoever has its code.",
  discount: "A discount is used by whoever has its code.",
  donation: "Money given in your name does not come back.",
  replacement: "What is sent once does not come back.",
  // Done to what they have, or in their name, and agreed with a person who sees who comes.
  repair: null,
  redo: null,
  free_service: null,
  expert_time: null,
  warranty: null,
  upgrade: null,
  lodging: null,
  perk: null,
  // A call, a card, an entry put right, and words: worth nothing to anybody else.
  correction: null,
  gesture: null,
  none: null,
};

/** Why whoever accepts this has to show that they are who we offered it to; null: they need not. */
export const carriedBecause = ({ remedies }: Pick<Option, "remedies">): string | null =>
  remedies.map(({ kind }) => CARRIED[kind]).find((because) => because !== null) ?? null;
