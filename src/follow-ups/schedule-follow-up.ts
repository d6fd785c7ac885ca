/** Schedule a follow-up: by itself so long after a delivery, as the handbook has it, or by hand. */
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { daysLater, type Moment } from "../words/moment.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { About } from "./checkpoint.ts";
import { type FollowUp, schedule } from "./followup.ts";
import type { Needs } from "./needs.ts";

export async function scheduleFollowUp(
  needs: Pick<Needs, "followUps" | "cases" | "journal" | "checkpoints" | "now" | "newId">,
  deed: { caseId: string; about?: About; dueAt?: Moment; by: Actor },
): Promise<Outcome<FollowUp>> {
  const { followUps, cases, journal, checkpoints, now, newId } = needs;
  const { caseId, about = "remedy", by } = deed;
  const allowed = may(by, "follow-up:schedule");
  if (!allowed.ok) return allowed;
  if (!(await cases.find(caseId))) return refused("not_found", "There is no such case.");
  const checkpoint = checkpoints.find((each) => each.about === about);
  if (!checkpoint) {
    return refused("no_checkpoint", `The handbook asks nothing about the ${about}. Add a sheet.`);
  }

  const followUp = schedule({
    id: newId(),
    caseId,
    checkpoint: deed.dueAt ? "by-hand" : checkpoint.id,
    about,
    scheduledAt: now(),
    dueAt: deed.dueAt ?? daysLater(now(), checkpoint.delayDays),
  });
  if (!(await followUps.keep(followUp))) {
    return refused(
      "follow_up_waiting",
      "A follow-up waits already. Once it is answered or cancelled, there can be another.",
    );
  }
  const facts = { followUpId: followUp.id, dueAt: followUp.dueAt, about };
  await journal.add({ what: "follow-up scheduled", by, caseId, facts });
  return done(followUp);
}
