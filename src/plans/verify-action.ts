/** Verify an action: somebody else has looked, and it is done as it was meant. */
import { handsOf, may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { type Outcome, refused } from "../words/outcome.ts";
import { type Action, verify } from "./action.ts";
import type { Needs } from "./needs.ts";

export async function verifyAction(
  { plans, people, journal, now }: Pick<Needs, "plans" | "people" | "journal" | "now">,
  { actionId, words, by }: { actionId: string; words: string; by: Actor },
): Promise<Outcome<Action>> {
  const allowed = may(by, "action:verify");
  if (!allowed.ok) return allowed;
  const action = await plans.holdAction(actionId);
  if (!action) return refused("not_found", "There is no such action.");
  if (by.kind !== "colleague")
    return refused("no_person", "A change is looked at by a colleague, not by a key.");
  const hands = handsOf(by.id, await people.keys());
  const verified = verify(action, { at: now(), byId: by.id, by: by.name, words }, hands);
  if (!verified.ok) return verified;

  await plans.changeAction(verified.value);
  await journal.add({
    what: "action verified",
    by,
    caseId: action.caseId,
    facts: { actionId, words },
  });
  return verified;
}
