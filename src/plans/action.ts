/** An action is one change we make so that it doesn't happen again: an owner, a day, a proof. */
import type { Day } from "../clocks/index.ts";
import type { Moment } from "../words/moment.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import { type Effect, effectPer, spokenEffect } from "./effect.ts";

/** containment stops it from spreading, corrective puts this one right, preventive the next. */
export const ACTION_KINDS = ["containment", "corrective", "preventive"] as const;
export type ActionKind = (typeof ACTION_KINDS)[number];

/** What is changed. */
export const MEANS = ["process", "training", "supplier", "product", "information"] as const;
export type Means = (typeof MEANS)[number];

export type Action = {
  readonly id: string;
  readonly caseId: string;
  readonly kind: ActionKind;
  readonly what: string;
  readonly ownerId: string;
  readonly dueOn: Day;
  /** Whether the customer is told of it, and told again when it is done (A4). */
  readonly shown: boolean;
  readonly createdAt: Moment;
  readonly createdBy: string;
  readonly doneAt: Moment | null;
  readonly doneBy: string | null;
  /** How one can see that it was done. */
  readonly proof: string | null;
  readonly means: Means;
  /** What it is meant to keep from coming back; without one nobody can tell whether it helped. */
  readonly causeId: string | null;
  /** For so long before and after it is counted. */
  readonly windowDays: number;
  readonly doneById: string | null;
  /** Somebody else looked, and saw that it is done. */
  readonly verified: {
    readonly at: Moment;
    readonly byId: string;
    readonly by: string;
    readonly words: string;
  } | null;
  readonly effect: (Effect & { readonly at: Moment }) | null;
  /** Why it is open again, and how it was done before. */
  readonly reopened: {
    readonly at: Moment;
    readonly because: string;
    readonly was?: Done;
  } | null;
};

type Done = Pick<Action, "doneAt" | "doneById" | "doneBy" | "proof" | "verified">;

export type Draft = Pick<
  Action,
  | "id"
  | "caseId"
  | "kind"
  | "what"
  | "ownerId"
  | "dueOn"
  | "shown"
  | "createdAt"
  | "createdBy"
  | "means"
  | "causeId"
  | "windowDays"
>;

export const plan = (draft: Draft): Action => ({
  ...draft,
  doneAt: null,
  doneBy: null,
  proof: null,
  doneById: null,
  verified: null,
  effect: null,
  reopened: null,
});

export function complete(
  action: Action,
  deed: {
    readonly at: Moment;
    readonly byId: string;
    readonly by: string;
    readonly proof: string;
  },
): Outcome<Action> {
  const { at, byId, by, proof } = deed;
  if (!isOpen(action)) {
    return refused("action_done", `${action.doneBy} has done this already; that stands.`);
  }
  return proof.trim() === ""
    ? refused("proof_needed", "Say how one can see that it is done; then it counts.")
    : done({
        ...action,
        doneAt: at,
        doneById: byId,
        doneBy: by,
        proof: proof.trim(),
        effect: null,
      });
}

/** Seen by somebody else than who did it or answers for it; `hands`: all that looker acts by. */
export function verify(
  action: Action,
  look: NonNullable<Action["verified"]>,
  hands: ReadonlySet<string>,
): Outcome<Action> {
  if (isOpen(action))
    return refused("action_open", "This is not done yet. Once it is, somebody else looks at it.");
  if (action.verified)
    return refused("verified_already", `${action.verified.by} has looked at this already.`);
  if (hands.has(action.doneById ?? "") || hands.has(action.ownerId))
    return refused("same_eyes", "You did this, or answer for it. Ask somebody else to look at it.");
  return done({ ...action, verified: look });
}

/** What came after it stands with it; where that is as before, it is open again (E3). */
export function judged(action: Action, effect: Effect, at: Moment): Action {
  const known = { ...action, effect: { ...effect, at } };
  if (effect.verdict !== "failed") return known;
  const because = `It came back as often as before. ${spokenEffect(effect)}`;
  const { doneAt, doneById, doneBy, proof, verified } = action;
  const was = { doneAt, doneById, doneBy, proof, verified };
  return {
    ...known,
    doneAt: null,
    doneById: null,
    doneBy: null,
    proof: null,
    verified: null,
    reopened: { at, because, was },
  };
}

/**
 * Judged by how much was done in the same days. What was open again because it looked as often as
 * before stands as it was done; what only looked rarer is open again.
 */
export function weighed(action: Action, per: NonNullable<Effect["per"]>): Outcome<Action> {
  const { effect, reopened } = action;
  if (!effect || effect.before.exposure <= 0 || effect.after.exposure <= 0)
    return refused(
      "nothing_counted",
      "Complaints before and after are not counted yet. Once they are, say how much was done.",
    );
  if (per.before < 1 || per.after < 1)
    return refused("no_volume", `Say how many ${per.unit} there were, before and since.`);
  const { was } = (isOpen(action) && reopened) || {};
  const standing = was ? { ...action, ...was, reopened: null } : action;
  return done(judged(standing, effectPer(effect, per), per.at));
}

export const isOpen = ({ doneAt }: Pick<Action, "doneAt">): boolean => doneAt === null;

/** Its whole day belongs to it; `today` is the day in the house's time zone. */
export const isOverdue = (action: Pick<Action, "doneAt" | "dueOn">, today: Day): boolean =>
  isOpen(action) && action.dueOn < today;

/** What the customer may read was changed here, in the order in which it was done. */
export const changesShown = (actions: readonly Action[]): readonly string[] =>
  actions
    .filter((action) => action.shown && !isOpen(action))
    .sort((a, b) => ((a.doneAt ?? "") < (b.doneAt ?? "") ? -1 : 1))
    .map(({ what }) => what);
