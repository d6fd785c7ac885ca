/** An action is one change we make so that it doesn't happen again: an owner, a day, a proof. */
import type { Day } from "../clocks/index.ts";
import type { Moment } from "../words/moment.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";

/** corrective: puts this one right · preventive: keeps the next one from happening. */
export type ActionKind = "corrective" | "preventive";

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
};

export type Draft = Pick<
  Action,
  "id" | "caseId" | "kind" | "what" | "ownerId" | "dueOn" | "shown" | "createdAt" | "createdBy"
>;

export const plan = (draft: Draft): Action => ({
  ...draft,
  doneAt: null,
  doneBy: null,
  proof: null,
});

export function complete(
  action: Action,
  { at, by, proof }: { readonly at: Moment; readonly by: string; readonly proof: string },
): Outcome<Action> {
  if (!isOpen(action)) {
    return refused("action_done", `${action.doneBy} has done this already; that stands.`);
  }
  return proof.trim() === ""
    ? refused("proof_needed", "Say how one can see that it is done; then it counts.")
    : done({ ...action, doneAt: at, doneBy: by, proof: proof.trim() });
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
