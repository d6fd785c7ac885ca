/** Resume the clocks of a case: what we waited for has come, or we wait no longer. */
import { courseOf, endOfHold } from "../clocks/index.ts";
import { findCase } from "../cases/index.ts";
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Needs } from "./needs.ts";

export async function resumeClock(
  { cases, journal, now }: Pick<Needs, "cases" | "journal" | "now">,
  { caseId, pauseId, by }: { caseId: string; pauseId: string; by: Actor },
): Promise<Outcome<{ id: string }>> {
  const allowed = may(by, "clock:pause");
  if (!allowed.ok) return allowed;
  const found = await findCase({ cases }, caseId);
  if (!found.ok) return found;
  const { holds } = courseOf(await journal.ofCase(caseId));
  const hold = holds.find(({ id }) => id === pauseId);
  if (!hold) return refused("not_found", "There is no such pause on this case.");
  if (endOfHold(hold, now()) !== null) {
    return refused("pause_over", "This pause is over; the clocks run.");
  }
  await journal.add({ what: "clock resumed", by, caseId, facts: { pauseId } });
  return done({ id: pauseId });
}
