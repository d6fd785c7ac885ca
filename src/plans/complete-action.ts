/** Complete an action, and say how one can see it. */
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { type Outcome, refused } from "../words/outcome.ts";
import { type Action, complete } from "./action.ts";
import type { Needs } from "./needs.ts";

export async function completeAction(
  { plans, journal, now }: Pick<Needs, "plans" | "journal" | "now">,
  { actionId, proof, by }: { actionId: string; proof: string; by: Actor },
): Promise<Outcome<Action>> {
  const allowed = may(by, "action:complete");
  if (!allowed.ok) return allowed;
  const action = await plans.holdAction(actionId);
  if (!action) return refused("not_found", "There is no such action.");
  const completed = complete(action, { at: now(), byId: by.id, by: by.name, proof });
  if (!completed.ok) return completed;

  await plans.changeAction(completed.value);
  await journal.add({
    what: "action completed",
    by,
    caseId: action.caseId,
    facts: { actionId, proof: completed.value.proof },
  });
  return completed;
}
