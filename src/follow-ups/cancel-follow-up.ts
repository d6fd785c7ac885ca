/** Cancel a follow-up and say why: the customer asked for quiet, say, or can't be reached. */
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { type Outcome, refused } from "../words/outcome.ts";
import { cancel, type FollowUp } from "./followup.ts";
import type { Needs } from "./needs.ts";

export async function cancelFollowUp(
  { followUps, journal }: Pick<Needs, "followUps" | "journal">,
  { followUpId, because, by }: { followUpId: string; because: string; by: Actor },
): Promise<Outcome<FollowUp>> {
  const allowed = may(by, "follow-up:schedule");
  if (!allowed.ok) return allowed;
  const followUp = await followUps.hold(followUpId);
  if (!followUp) return refused("not_found", "There is no such follow-up.");
  const cancelled = cancel(followUp, because);
  if (!cancelled.ok) return cancelled;

  await followUps.change(cancelled.value);
  const facts = { followUpId, because, overtaken: false, about: followUp.about };
  await journal.add({ what: "follow-up cancelled", by, caseId: followUp.caseId, facts });
  return cancelled;
}
