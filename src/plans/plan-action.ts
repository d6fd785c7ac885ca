/** Plan an action: what we change, who does it, by which day. */
import { mustBeOpen } from "../cases/index.ts";
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import { type Action, plan } from "./action.ts";
import type { Needs } from "./needs.ts";

type Deed = Pick<Action, "caseId" | "kind" | "what" | "ownerId" | "dueOn" | "shown"> &
  Partial<Pick<Action, "means" | "causeId" | "windowDays">> & { readonly by: Actor };

/** A quarter: our choice, long enough for most failures to come again. */
const USUAL_WINDOW = 90;

export async function planAction(
  { plans, cases, people, causes, journal, now, newId }: Omit<Needs, "recurrence">,
  { by, ...change }: Deed,
): Promise<Outcome<Action>> {
  const allowed = may(by, "action:plan");
  if (!allowed.ok) return allowed;
  const file = await cases.find(change.caseId);
  if (!file) return refused("not_found", "There is no such case.");
  const open = mustBeOpen(file);
  if (!open.ok) return open;
  const owner = await people.colleague(change.ownerId);
  if (!owner) return refused("not_found", "There is no such colleague.");
  if (owner.leftAt) {
    return refused("colleague_left", `${owner.name} has left. Choose somebody who is here.`);
  }
  if (change.causeId && !(await causes.find(change.causeId)))
    return refused("not_found", "There is no such cause.");

  const action = plan({
    means: "process",
    causeId: null,
    windowDays: USUAL_WINDOW,
    ...change,
    id: newId(),
    createdAt: now(),
    createdBy: by.name,
  });
  await plans.keepAction(action);
  const { id: actionId, caseId, kind, dueOn, shown, causeId } = action;
  await journal.add({
    what: "action planned",
    by,
    caseId,
    facts: { actionId, kind, dueOn, shown, causeId },
  });
  return done(action);
}
