/** Wake a case that sleeps, and say why it is back. */
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import { handlingOf } from "./handling.ts";
import type { Needs } from "./needs.ts";

/** One that is awake stays as it is. */
export async function wakeCase(
  { cases, journal }: Pick<Needs, "cases" | "journal">,
  { caseId, because, by }: { caseId: string; because: string; by: Actor },
): Promise<Outcome<{ id: string }>> {
  if (!(await cases.find(caseId))) return refused("not_found", "There is no such case.");
  if (handlingOf(await journal.ofCase(caseId)).sleep) {
    await journal.add({ what: "case woken", by, caseId, facts: { because } });
  }
  return done({ id: caseId });
}
