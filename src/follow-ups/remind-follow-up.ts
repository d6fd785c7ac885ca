/** Remind once of a question without an answer, unless it is out of place by now. */
import { noteApproach, weighApproach } from "../approaches/index.ts";
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import { checkpointOf } from "./checkpoint.ts";
import { composeQuestion } from "./compose-question.ts";
import { type FollowUp, reminded } from "./followup.ts";
import type { Needs } from "./needs.ts";
import { overtaken } from "./overtaken.ts";
import { underway } from "./underway.ts";

/** A reminder never waits: where it has no place, it is left out, with the reason. */
export async function remindFollowUp(
  needs: Needs,
  { followUpId, by }: { followUpId: string; by: Actor },
): Promise<Outcome<FollowUp>> {
  const { followUps, journal, mailOut, now } = needs;
  const allowed = may(by, "follow-up:schedule");
  if (!allowed.ok) return allowed;
  const followUp = await followUps.hold(followUpId);
  const checkpoint = followUp && checkpointOf(needs.checkpoints, followUp);
  if (!followUp || !checkpoint) return refused("not_found", "There is no such follow-up.");
  if (followUp.state !== "asked" || !followUp.remindAt) {
    return refused("no_reminder", "Nothing is to be asked again here.");
  }
  const { caseId } = followUp;
  const file = await needs.cases.find(caseId);
  if (!file) return refused("not_found", "There is no such case.");
  const { customerId } = file;
  const weighed = await weighApproach(needs, { customerId });
  if (!weighed.ok) return weighed;
  const entries = await journal.ofCase(caseId);
  const outOfPlace = overtaken(followUp, entries) ?? underway(followUp.about, entries);
  if (outOfPlace || weighed.value.may !== "now") {
    const because = outOfPlace ?? (weighed.value.may === "now" ? "" : weighed.value.because);
    const without = reminded(followUp, null);
    await followUps.change(without);
    const facts = { followUpId, because };
    await journal.add({ what: "follow-up reminder left out", by, caseId, facts });
    return done(without);
  }

  const letter = await composeQuestion(needs, { followUp, checkpoint, file });
  if (!letter.ok) return letter;
  const { messageId } = await mailOut.post({ caseId, ...letter.value });
  const again = reminded(followUp, now());
  await followUps.change(again);
  await noteApproach(needs, { customerId, caseId, kind: "reminder" });
  await journal.add({ what: "follow-up reminded", by, caseId, facts: { followUpId, messageId } });
  return done(again);
}
