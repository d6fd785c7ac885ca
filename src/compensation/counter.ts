/** A counter-offer is what the customer says would put it right; a person answers it, once. */
import type { By } from "../words/actor.ts";
import { daysLater, isAfter, type Moment } from "../words/moment.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";

export type CounterVerdict = "accepted" | "other" | "stands";

export type Counter = {
  readonly at: Moment;
  readonly by: By;
  /** What they ask for, in minor units of the offer's currency; null: they said it in words. */
  readonly amountMinor: number | null;
  readonly words: string | null;
  readonly reply: {
    readonly at: Moment;
    readonly by: By;
    readonly verdict: CounterVerdict;
    readonly words: string;
  } | null;
};

/** What a counter-offer asks of the offer it is for. */
type Held = {
  readonly state: string;
  readonly expiresAt: Moment;
  readonly counter: Counter | null;
};

export type Wish = Pick<Counter, "amountMinor" | "words">;

/** One round: `earlier` are the other offers of the case. */
export function counter<O extends Held>(
  offer: O,
  wish: Wish,
  earlier: readonly Held[],
  by: By,
  at: Moment,
): Outcome<O> {
  if (offer.state !== "made" || !isAfter(offer.expiresAt, at)) {
    return refused("not_open", "This offer does not wait for an answer any more. Write to us.");
  }
  if (offer.counter || earlier.some((each) => each.counter)) {
    return refused(
      "countered_already",
      "You told us once what would put it right, and one of us has answered or will. Choose one " +
        "of the answers now, or write to us.",
    );
  }
  if (wish.amountMinor === null && !wish.words) {
    return refused("wish_missing", "Say what would put it right: an amount, or words.");
  }
  return done({ ...offer, counter: { at, by, ...wish, reply: null } });
}

const REST_DAYS = 7;

/** accepted and other take the offer back, so that a better one can follow; stands keeps it. */
export function replyTo<O extends Held>(
  offer: O,
  reply: { readonly verdict: CounterVerdict; readonly words: string },
  by: By,
  at: Moment,
): Outcome<O> {
  if (!offer.counter) return refused("not_countered", "The customer has not asked for more.");
  if (offer.counter.reply) return refused("replied_already", "This was answered; that stands.");
  if (offer.state !== "made") {
    return refused("not_open", "This offer does not stand any more. Propose another one.");
  }
  // Who asked and was answered has time to think about the answer.
  const rest = daysLater(at, REST_DAYS);
  const expiresAt = isAfter(rest, offer.expiresAt) ? rest : offer.expiresAt;
  const countered = {
    ...offer,
    expiresAt,
    counter: { ...offer.counter, reply: { ...reply, at, by } },
  };
  return done(
    reply.verdict === "stands"
      ? countered
      : { ...countered, state: "withdrawn", withdrawnBecause: reply.words },
  );
}

/** They asked for something else, and one of us has to answer first. */
export const waitsForUs = (offer: Pick<Held, "counter" | "state">): boolean =>
  offer.state === "made" && offer.counter?.reply === null;
