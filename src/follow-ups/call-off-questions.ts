/** Call off the open questions of a case: we work on it again, so they are out of place. */
import type { Actor } from "../words/actor.ts";
import { done, type Outcome } from "../words/outcome.ts";
import { cancel, isOpen } from "./followup.ts";
import type { Needs } from "./needs.ts";

/** Answers how many; once it is put right, they are scheduled anew. */
export async function callOffQuestions(
  { followUps, journal }: Pick<Needs, "followUps" | "journal">,
  { caseId, because, by }: { caseId: string; because: string; by: Actor },
): Promise<Outcome<number>> {
  const open = (await followUps.ofCase(caseId)).filter(isOpen);
  let off = 0;
  for (const { id: followUpId } of open) {
    const held = await followUps.hold(followUpId);
    const cancelled = held && cancel(held, because);
    if (!cancelled?.ok) continue;
    await followUps.change(cancelled.value);
    const { about } = cancelled.value;
    const facts = { followUpId, because, overtaken: true, about };
    await journal.add({ what: "follow-up cancelled", by, caseId, facts });
    off += 1;
  }
  return done(off);
}
