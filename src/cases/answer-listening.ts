/** The customer answers our understanding: that is right, or this is how it was. */
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Needs } from "./needs.ts";

export async function answerListening(
  { cases, journal, now }: Pick<Needs, "cases" | "journal" | "now">,
  deed: { caseId: string; right: boolean; correction: string | null; by: Actor },
): Promise<Outcome<{ id: string }>> {
  const { caseId, right, correction, by } = deed;
  const listening = await cases.listening(caseId);
  if (!listening)
    return refused("nothing_to_answer", "We have not written down yet what we understood.");
  if (!right && !correction) {
    return refused("correction_missing", "Please tell us in a few words what we got wrong.");
  }
  await cases.answerListening(listening.id, { right, correction, answeredAt: now() });
  await journal.add({
    what: right ? "understanding confirmed" : "understanding corrected",
    by,
    caseId,
    facts: { listeningId: listening.id },
  });
  return done({ id: listening.id });
}
