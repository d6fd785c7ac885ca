/** Place a case in a queue, or take it out of all. */
import { findCase } from "../cases/index.ts";
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import { handlingOf } from "./handling.ts";
import type { Needs } from "./needs.ts";

export async function placeCase(
  { cases, journal, desk }: Pick<Needs, "cases" | "journal" | "desk">,
  { caseId, queueId, by }: { caseId: string; queueId: string | null; by: Actor },
): Promise<Outcome<{ id: string }>> {
  const allowed = may(by, "case:handle");
  if (!allowed.ok) return allowed;
  const found = await findCase({ cases }, caseId);
  if (!found.ok) return found;
  const queue = queueId === null ? null : await desk.queues.find(queueId);
  if (queue === undefined || queue?.endedAt) {
    return refused("not_found", "There is no such queue.");
  }
  const before = handlingOf(await journal.ofCase(caseId));
  if (before.queueId === queueId && before.byHand) return done({ id: caseId });
  const facts = { queueId, name: queue?.name ?? null, byHand: true };
  await journal.add({ what: "case placed", by, caseId, facts });
  return done({ id: caseId });
}
