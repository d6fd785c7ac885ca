/** A commitment is one thing we gave our word on: who keeps it, by when, and how one can see it. */
import type { Colleague } from "../people/index.ts";
import type { Day } from "../clocks/index.ts";
import { isAfter, type Moment } from "../words/moment.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";

export type CommitmentKind = "repair" | "compensation" | "prevention" | "followup";

/**
 * A proposed commitment was found in a draft; it binds once the letter is sent. One that is
 * replaced was broken: we owned up to it, and another stands in its place.
 */
export type CommitmentState = "proposed" | "open" | "kept" | "withdrawn" | "replaced";

/** Where we gave our word. */
export type Source = "letter" | "call" | "offer" | "desk";

/** Its day was moved before it was broken, and the customer reads why. */
export type Move = {
  readonly at: Moment;
  readonly byName: string;
  readonly from: Day;
  readonly to: Day;
  readonly because: string;
};

export type Commitment = {
  readonly id: string;
  readonly caseId: string;
  /** None when it was made elsewhere, on the phone for instance. */
  readonly letterId: string | null;
  readonly source: Source;
  readonly kind: CommitmentKind;
  readonly what: string;
  readonly ownerId: string;
  readonly dueOn: Day;
  /** The moment of that day, when one was said: a call at three. */
  readonly dueAt: Moment | null;
  readonly state: CommitmentState;
  readonly madeAt: Moment;
  readonly settledAt: Moment | null;
  readonly settledBy: string | null;
  /** How one can see that it was kept, or why it was withdrawn. */
  readonly proof: string | null;
  /** Whether the customer reads it on their page. */
  readonly proofShown: boolean;
  readonly moves: readonly Move[];
  /** When it was noted that its day had passed. */
  readonly brokenAt: Moment | null;
  /** The broken one in whose place this stands. */
  readonly replaces: string | null;
};

/** A promise on its way to bind somebody. */
export type Promised = Pick<Commitment, "kind" | "what" | "ownerId" | "dueOn"> & {
  readonly dueAt?: Moment | null;
  /** The broken one in whose place it stands. */
  readonly replaces?: string | undefined;
};

type Draft = Promised & Pick<Commitment, "id" | "caseId" | "letterId" | "source" | "madeAt">;

/** `today` is the day in the house's time zone; what is due today can still be kept. */
export function make(
  { dueAt = null, replaces, ...promised }: Draft,
  owner: Pick<Colleague, "name" | "leftAt"> | undefined,
  today: Day,
): Outcome<Commitment> {
  const { what, dueOn } = promised;
  const there = mayOwn(owner);
  if (!there.ok) return there;
  if (dueOn < today) {
    return refused("day_past", `“${what}” is due on ${dueOn}, which is over. Choose a later day.`);
  }
  const settled = { settledAt: null, settledBy: null, proof: null, proofShown: false };
  return done({
    ...promised,
    dueAt,
    replaces: replaces ?? null,
    ...settled,
    moves: [],
    brokenAt: null,
    state: "open",
  });
}

/** A promise is kept by somebody who is here. */
export function mayOwn(owner: Pick<Colleague, "name" | "leftAt"> | undefined): Outcome<true> {
  if (!owner) return refused("not_found", "There is no such colleague.");
  return owner.leftAt
    ? refused("colleague_left", `${owner.name} has left. Choose somebody who is here.`)
    : done(true);
}

/** How a promise ends. */
export type Settled = "kept" | "withdrawn";

const WANTS: Readonly<Record<Settled, Outcome<never>>> = {
  kept: refused("proof_needed", "Say how one can see that it is kept; then it counts."),
  withdrawn: refused("reason_needed", "Say why, as you told the customer; then you can."),
};

/** `proof`: how one can see that it was kept, or the reason that the customer was given. */
export function settle(
  commitment: Commitment,
  as: Settled,
  end: {
    readonly at: Moment;
    readonly by: string;
    readonly proof: string;
    readonly shown?: boolean | undefined;
  },
): Outcome<Commitment> {
  const { at, by, proof, shown: proofShown = false } = end;
  const here = stillBinds(commitment);
  if (!here.ok) return here;
  return proof.trim() === ""
    ? WANTS[as]
    : done({
        ...commitment,
        state: as,
        settledAt: at,
        settledBy: by,
        proof: proof.trim(),
        proofShown,
      });
}

const ENDS: Readonly<Record<Exclude<CommitmentState, "open">, string>> = {
  proposed: "stands in a letter that has not left",
  kept: "is kept already",
  withdrawn: "is taken back already",
  replaced: "was broken, and another stands in its place",
};

/** Refuses what binds nobody any more. */
export function stillBinds({ state }: Pick<Commitment, "state">): Outcome<true> {
  return state === "open"
    ? done(true)
    : refused("commitment_settled", `This promise ${ENDS[state]}; that stands.`);
}

export const isOpen = ({ state }: Pick<Commitment, "state">): boolean => state === "open";

/** Its whole day belongs to it, unless a moment of that day was said. */
export const isLate = (
  { state, dueOn, dueAt }: Pick<Commitment, "state" | "dueOn" | "dueAt">,
  { today, now }: { readonly today: Day; readonly now: Moment },
): boolean => isOpen({ state }) && (dueAt ? isAfter(now, dueAt) : dueOn < today);
