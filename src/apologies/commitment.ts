/** A commitment is one thing we gave our word on: who keeps it, by when, and how one can see it. */
import type { Colleague } from "../people/index.ts";
import type { Day } from "../clocks/index.ts";
import { isAfter, type Moment } from "../words/moment.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";

export type CommitmentKind = "repair" | "compensation" | "prevention" | "followup";

/** A proposed commitment was found in a draft; it binds once the letter is sent. */
export type CommitmentState = "proposed" | "open" | "kept" | "withdrawn";

export type Commitment = {
  readonly id: string;
  readonly caseId: string;
  /** None when it was made elsewhere, on the phone for instance. */
  readonly letterId: string | null;
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
};

/** A promise on its way to bind somebody. */
export type Promised = Pick<Commitment, "kind" | "what" | "ownerId" | "dueOn"> &
  Partial<Pick<Commitment, "dueAt">>;

type Draft = Promised & Pick<Commitment, "id" | "caseId" | "letterId" | "madeAt">;

/** `today` is the day in the house's time zone; what is due today can still be kept. */
export function make(
  { id, caseId, letterId, kind, what, ownerId, dueOn, dueAt = null, madeAt }: Draft,
  owner: Pick<Colleague, "name" | "leftAt"> | undefined,
  today: Day,
): Outcome<Commitment> {
  if (!owner) return refused("not_found", "There is no such colleague.");
  if (owner.leftAt) {
    return refused("colleague_left", `${owner.name} has left. Choose somebody who is here.`);
  }
  if (dueOn < today) {
    return refused("day_past", `“${what}” is due on ${dueOn}, which is over. Choose a later day.`);
  }
  const settled = { settledAt: null, settledBy: null, proof: null };
  const draft = { id, caseId, letterId, kind, what, ownerId, dueOn, dueAt, madeAt };
  return done({ ...draft, ...settled, state: "open" });
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
  { at, by, proof }: { readonly at: Moment; readonly by: string; readonly proof: string },
): Outcome<Commitment> {
  if (!isOpen(commitment)) {
    const how = commitment.state === "kept" ? "kept" : "taken back";
    return refused("commitment_settled", `This promise is ${how} already; that stands.`);
  }
  return proof.trim() === ""
    ? WANTS[as]
    : done({ ...commitment, state: as, settledAt: at, settledBy: by, proof: proof.trim() });
}

export const isOpen = ({ state }: Pick<Commitment, "state">): boolean => state === "open";

/** Its whole day belongs to it, unless a moment of that day was said. */
export const isLate = (
  { state, dueOn, dueAt }: Pick<Commitment, "state" | "dueOn" | "dueAt">,
  { today, now }: { readonly today: Day; readonly now: Moment },
): boolean => isOpen({ state }) && (dueAt ? isAfter(now, dueAt) : dueOn < today);
