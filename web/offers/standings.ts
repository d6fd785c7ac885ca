/** How an offer, an answer and an award stand, in the trade's words with their shape and tone. */
import type { Award, Offer } from "../api/shapes.ts";
import type { Shape, Tone } from "../kit/State.tsx";

type Standing = { readonly says: string; readonly shape: Shape; readonly tone: Tone };

export const states: Record<Offer["state"], Standing> = {
  proposed: { says: "waits for approval", shape: "half", tone: "gold" },
  approved: { says: "approved, not told yet", shape: "ring", tone: "gold" },
  made: { says: "the customer has it", shape: "clock", tone: "plain" },
  accepted: { says: "accepted", shape: "tick", tone: "kept" },
  declined: { says: "declined", shape: "cross", tone: "late" },
  withdrawn: { says: "taken back", shape: "bar", tone: "plain" },
  expired: { says: "ran out unanswered", shape: "bar", tone: "plain" },
};

type Fit = NonNullable<NonNullable<Offer["answer"]>["fit"]>;

/** After "it": it exceeds what they hoped for. */
export const fits: Record<Fit, string> = {
  exceeds: "exceeds what they hoped for",
  meets: "meets what they hoped for",
  falls_short: "falls short of what they hoped for",
};

export const awards: Record<Award["state"], Standing> = {
  pledged: { says: "owed", shape: "half", tone: "gold" },
  instructed: { says: "on its way", shape: "clock", tone: "plain" },
  failed: { says: "could not be paid, still owed", shape: "bell", tone: "late" },
  reversed: { says: "came back, owed again", shape: "bell", tone: "late" },
  paid: { says: "delivered", shape: "tick", tone: "kept" },
  withdrawn: { says: "taken back", shape: "bar", tone: "plain" },
};

/** What can be handed over as a code of the house's own. */
export const isCoded = (kind: Award["kind"]): boolean =>
  kind === "credit" || kind === "voucher" || kind === "discount";

/** What paying an award means, on its button and in its question. */
export const settling = (kind: Award["kind"]): { does: string; asks: string } => {
  if (kind === "replacement" || kind === "gesture")
    return { does: "Mark as shipped", asks: "Which tracking number?" };
  if (kind === "refund") return { does: "Mark as refunded", asks: "Which payment or receipt?" };
  if (kind === "credit" || kind === "voucher")
    return { does: "Mark as given", asks: "Where does one see it?" };
  return { does: "Mark as done", asks: "How can one see that it is done?" };
};
