/** Judge actions by what came after them: one that did not help is open again, by itself. */
import { type Actor, THE_DESK } from "../words/actor.ts";
import { daysLater } from "../words/moment.ts";
import { done, type Outcome } from "../words/outcome.ts";
import { type Action, judged } from "./action.ts";
import { effectOf, spokenEffect } from "./effect.ts";
import type { Needs } from "./needs.ts";

/** One round over a workspace; answers how many were judged. */
export async function judgeActions(
  needs: Pick<Needs, "plans" | "recurrence" | "journal" | "now">,
  { limit, by = THE_DESK }: { limit: number; by?: Actor },
): Promise<Outcome<{ judged: number }>> {
  const { plans, recurrence, journal, now } = needs;
  let count = 0;
  for (const action of await plans.unjudged(limit)) {
    const { id: actionId, caseId, doneAt, causeId, windowDays } = action;
    if (!doneAt || !causeId) continue;
    const seen = await recurrence(causeId, daysLater(doneAt, -windowDays));
    const effect = effectOf({ ...seen, since: doneAt, windowDays, now: now() });
    if (effect.verdict === "too_early") continue;
    const after: Action = judged(action, effect, now());
    await plans.changeAction(after);
    const { verdict, ratio } = effect;
    const says = spokenEffect(effect);
    await journal.add({
      what: "action judged",
      by,
      caseId,
      facts: { actionId, verdict, says, ratio },
    });
    if (after.reopened?.at === now()) {
      await journal.add({
        what: "action reopened",
        by,
        caseId,
        facts: { actionId, because: after.reopened.because },
      });
    }
    count += 1;
  }
  return done({ judged: count });
}
