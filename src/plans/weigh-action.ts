/** Weigh an action: a person says how much was done in the days that were counted. */
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { type Outcome, refused } from "../words/outcome.ts";
import { type Action, isOpen, weighed } from "./action.ts";
import { spokenEffect, type Volume } from "./effect.ts";
import type { Needs } from "./needs.ts";

/** Said again, it is judged again by what was said last. */
export async function weighAction(
  { plans, journal, now }: Pick<Needs, "plans" | "journal" | "now">,
  { actionId, volume, by }: { actionId: string; volume: Volume; by: Actor },
): Promise<Outcome<Action>> {
  const allowed = may(by, "action:verify");
  if (!allowed.ok) return allowed;
  const action = await plans.holdAction(actionId);
  if (!action) return refused("not_found", "There is no such action.");
  const outcome = weighed(action, { ...volume, at: now(), byName: by.name });
  if (!outcome.ok) return outcome;
  const { caseId, effect, reopened } = outcome.value;
  await plans.changeAction(outcome.value);
  const says = effect ? spokenEffect(effect) : "";
  const facts = { actionId, ...volume, verdict: effect?.verdict, says, ratio: effect?.ratio };
  await journal.add({ what: "action weighed", by, caseId, facts });
  const [was, is] = [isOpen(action), isOpen(outcome.value)];
  if (was && !is) await journal.add({ what: "action restored", by, caseId, facts: { actionId } });
  if (!was && is) {
    const because = reopened?.because ?? says;
    await journal.add({ what: "action reopened", by, caseId, facts: { actionId, because } });
  }
  return outcome;
}
