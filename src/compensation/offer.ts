/** An offer is what we hold out to the customer: one or more options, each a bundle of remedies. */
import { type By, byOf } from "../words/actor.ts";
import { daysLater, type Moment } from "../words/moment.ts";
import { choose, dearest, type Harm, type Option } from "../policies/index.ts";
import { type Counter, waitsForUs } from "./counter.ts";
import { type Held, stands } from "./held.ts";
import type { Hold } from "../policies/index.ts";
import type { OwedLine } from "../entitlements/index.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";

/** proposed → approved → made (its letter has left) → answered; or withdrawn, expired. */
export type OfferState =
  | "proposed"
  | "approved"
  | "made"
  | "accepted"
  | "declined"
  | "withdrawn"
  | "expired";

/** B4: does the offer meet what the customer hoped for? */
export type Fit = "exceeds" | "meets" | "falls_short";

export { type By, byOf };

export type Answer = {
  readonly at: Moment;
  readonly by: By;
  readonly verdict: "accepted" | "declined";
  readonly fit: Fit | null;
  readonly optionId: string | null;
  readonly words: string | null;
};

export type Offer = {
  readonly id: string;
  readonly caseId: string;
  readonly state: OfferState;
  readonly clauseId: string;
  readonly why: string;
  /** What the law owes besides, whichever option is chosen, and if none is. */
  readonly owed: readonly OwedLine[];
  readonly options: readonly Option[];
  readonly currency: string;
  /** The dearest option's cost to the house. */
  readonly costMinor: number;
  readonly allowedMinor: number;
  readonly proposedBy: By;
  readonly proposedAt: Moment;
  /** Approved by nobody: it lies inside what its proposer may give alone. */
  readonly approvedBy: By | null;
  readonly approvedAt: Moment | null;
  readonly madeAt: Moment | null;
  readonly expiresAt: Moment;
  readonly withdrawnBecause: string | null;
  readonly answer: Answer | null;
  /** Why it waits, or waited, for another person. */
  readonly holds: readonly Hold[];
  /** What the failure cost them besides, as the proposer knew it. */
  readonly harm: Harm;
  readonly counter: Counter | null;
  /** Accepted on their page, and not counted yet: first they show that it is them. */
  readonly held: Held | null;
  /** When we told them that it is about to run out. */
  readonly remindedAt: Moment | null;
};

/** An offer that its customer has answered. */
export type Answered = Offer & { readonly answer: Answer };

/** What verbs ask of the place where offers are kept. */
export type Offers = {
  keep(offer: Offer): Promise<void>;
  /** The offers of a case, newest first. */
  ofCase(caseId: string): Promise<readonly Offer[]>;
  /** Reads an offer and holds it: nobody else changes it until the deed is done. */
  hold(id: string): Promise<Offer | null>;
  /** The same, and holds the case's offers, so that two proposals cannot cross. */
  holdOfCase(caseId: string): Promise<readonly Offer[]>;
  /** Keeps what changed: the state, the approval, the moments, the answer. */
  change(offer: Offer): Promise<void>;
  /** Made offers that nobody answered in time, the oldest first, held. */
  holdLapsed(now: Moment, limit: number): Promise<readonly Offer[]>;
  /** Those that run out within REMIND_DAYS, and whose customer was not reminded. */
  holdFading(now: Moment, limit: number): Promise<readonly Offer[]>;
};

/** How long a made offer stands: our choice, long enough for a customer on holiday. */
export const OFFER_DAYS = 30;

/** A few days before it runs out they are told, once: our choice. */
export const REMIND_DAYS = 3;

/** Proposed, approved or made: it holds the place of any other. */
export const isOpen = ({ state }: Offer): boolean =>
  state === "proposed" || state === "approved" || state === "made";

type Draft = Pick<
  Offer,
  "id" | "caseId" | "clauseId" | "why" | "options" | "currency" | "allowedMinor"
> &
  Partial<Pick<Offer, "owed" | "harm">> & { readonly by: By; readonly at: Moment };

/** Without a hold it lies inside what the proposer may give alone, so nobody else is asked. */
export function propose({ by, at, ...draft }: Draft, holds: readonly Hold[] = []): Offer {
  const alone = holds.length === 0;
  return {
    harm: {},
    owed: [],
    ...draft,
    state: alone ? "approved" : "proposed",
    costMinor: dearest(draft.options),
    proposedBy: by,
    proposedAt: at,
    approvedBy: null,
    approvedAt: alone ? at : null,
    madeAt: null,
    expiresAt: daysLater(at, OFFER_DAYS),
    withdrawnBecause: null,
    answer: null,
    holds,
    counter: null,
    held: null,
    remindedAt: null,
  };
}

export function approve(offer: Offer, by: By, at: Moment): Outcome<Offer> {
  if (!isOpen(offer)) return isOver(offer);
  return offer.state === "proposed"
    ? done({ ...offer, state: "approved", approvedBy: by, approvedAt: at })
    : refused("already_approved", "This offer is approved already. It can be made by a letter.");
}

/** Its time runs from here. An offer that was made stays as it was made. */
export function make(offer: Offer, at: Moment): Outcome<Offer> {
  if (!isOpen(offer)) return isOver(offer);
  if (offer.state === "proposed") return waits();
  if (offer.state === "made") return done(offer);
  return done({ ...offer, state: "made", madeAt: at, expiresAt: daysLater(at, OFFER_DAYS) });
}

export const withdraw = (offer: Offer, because: string): Outcome<Offer> =>
  isOpen(offer) ? done({ ...offer, state: "withdrawn", withdrawnBecause: because }) : isOver(offer);

/** Only what the customer has seen can run out. */
export const expire = (offer: Offer, now: Moment): Outcome<Offer> =>
  offer.state === "made" && !stands(offer, now) && !waitsForUs(offer)
    ? done({ ...offer, state: "expired" })
    : refused("not_lapsed", "This offer still stands, or is over already.");

export type Given = Pick<Answer, "verdict"> & {
  readonly fit?: Fit | undefined;
  readonly optionId?: string | undefined;
  readonly words?: string | undefined;
};

/**
 * The customer's answer. They see only what a letter has made; a colleague may also note the
 * answer to an approved offer that was made by word of mouth.
 */
export function answer(offer: Offer, given: Given, by: By, at: Moment): Outcome<Answered> {
  if (!isOpen(offer)) return isOver(offer);
  if (offer.state === "proposed") return waits();
  if (offer.state === "approved" && by.kind === "customer") {
    return refused("not_made", "This offer has not been made yet. Its letter comes first.");
  }
  if (offer.state === "made" && !stands(offer, at)) {
    return isOver({ ...offer, state: "expired" });
  }
  const chosen = given.verdict === "accepted" ? choose(offer.options, given.optionId) : done(null);
  if (!chosen.ok) return chosen;
  const { verdict, fit = null, words = null } = given;
  return done({
    ...offer,
    state: verdict,
    held: null,
    madeAt: offer.madeAt ?? at,
    answer: { at, by, verdict, fit, optionId: chosen.value?.id ?? null, words },
  });
}

/** B4: an answer that falls short, or a no, is an invitation to talk, not the end. */
export const wantsTalk = ({ verdict, fit }: Answer): boolean =>
  verdict === "declined" || fit === "falls_short";

/** Waiting for another person's approval. */
const waits = (): Outcome<never> =>
  refused("needs_approval", "This offer waits for approval. A lead or an administrator approves.");

export const noOffer = (): Outcome<never> => refused("not_found", "There is no such offer.");

function isOver({ state }: Offer): Outcome<never> {
  if (state === "withdrawn") {
    return refused("offer_withdrawn", "This offer was withdrawn. A new one can be proposed.");
  }
  return state === "expired"
    ? refused("offer_expired", "This offer has run out. A new one can be proposed.")
    : refused("already_answered", "The customer has answered this offer; the answer stands.");
}
