/** Answer a follow-up: the customer on their page, or a colleague who heard it from them. */
import type { Actor } from "../words/actor.ts";
import { type Outcome, refused } from "../words/outcome.ts";
import { mayAnswer } from "./answerer.ts";
import { answer, type FollowUp, type Given } from "./followup.ts";
import type { Needs } from "./needs.ts";

export async function answerFollowUp(
  { followUps, cases, journal, now }: Pick<Needs, "followUps" | "cases" | "journal" | "now">,
  { followUpId, given, by }: { followUpId: string; given: Given; by: Actor },
): Promise<Outcome<FollowUp>> {
  const followUp = await followUps.hold(followUpId);
  const file = followUp && (await cases.find(followUp.caseId));
  if (!followUp || !file) return refused("not_found", "There is no such follow-up.");
  const allowed = mayAnswer(by, file.customerId);
  if (!allowed.ok) return allowed;
  const answered = answer(followUp, given, now());
  if (!answered.ok) return answered;

  await followUps.change(answered.value);
  await journal.add({
    what: "follow-up answered",
    by,
    caseId: file.id,
    facts: { followUpId, verdict: given.verdict },
  });
  return answered;
}
