/** What the customer said of our offers, and what became of them, as far as times ask. */
import type { Entry } from "../journal/index.ts";
import type { Moment } from "../words/moment.ts";

/** They said that it is not enough; `counter`: they asked for something else, once, and wait. */
export type Shortfall = {
  readonly since: Moment;
  readonly how: "counter" | "answer";
  readonly answered: boolean;
};

export type Offered = {
  /** An offer that they have and may still answer. */
  readonly open: boolean;
  /** When the first reached them, whatever became of it: we did not leave them without. */
  readonly first: Moment | null;
  /** When one that they had was taken back, so that we owe them another. */
  readonly takenBack: Moment | null;
  readonly short: Shortfall | null;
};

export const NOT_OFFERED: Offered = { open: false, first: null, takenBack: null, short: null };

/** What a person of ours said to them that answers a no; a counter-offer has a deed of its own. */
const SPOKEN = new Set(["letter sent", "call noted", "chat answered", "offer made"]);

/** After one more line of the journal. */
export function offeredAfter(offered: Offered, entry: Entry): Offered {
  const { what, at } = entry;
  if (what === "case reopened") return NOT_OFFERED;
  const after = { ...offered, short: shortAfter(offered.short, entry) };
  if (what === "offer made") return { ...after, open: true, first: offered.first ?? at };
  if (what === "offer withdrawn" && offered.open) return { ...after, open: false, takenBack: at };
  return OVER.has(what) ? { ...after, open: false } : after;
}

const OVER = new Set(["offer accepted", "offer declined", "offer expired"]);

function shortAfter(short: Shortfall | null, { what, at, by, facts }: Entry): Shortfall | null {
  if (what === "offer countered") return { since: at, how: "counter", answered: false };
  if (what === "offer accepted" || what === "offer declined") {
    // Noted by a colleague, it was said to somebody who has answered as they spoke.
    const waits = facts["talk"] === true && by.kind === "customer";
    return waits ? { since: at, how: "answer", answered: false } : settled(short);
  }
  if (what === "counter answered" || what === "offer withdrawn") return settled(short);
  return short?.how === "answer" && SPOKEN.has(what) ? settled(short) : short;
}

const settled = (short: Shortfall | null): Shortfall | null =>
  short && { ...short, answered: true };

/** How they said it who wait for a person's answer; null: nobody waits. */
export const waitsFor = ({ short }: Offered): Shortfall["how"] | null =>
  short && !short.answered ? short.how : null;

/** The moments that clocks start and stop at, by their names. */
export const marksOfOffers = ({ first, takenBack, short }: Offered) => ({
  first_offer: first,
  taken_back: takenBack,
  fell_short: short?.since ?? null,
});
