/** Stop a deed for many cases: what is done stays done, what waits stays as it is. */
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Needs } from "./needs.ts";

export async function stopBulk(
  { desk, journal, now }: Pick<Needs, "desk" | "journal" | "now">,
  { bulkId, by }: { bulkId: string; by: Actor },
): Promise<Outcome<{ ok: true }>> {
  const allowed = may(by, "case:handle");
  if (!allowed.ok) return allowed;
  const bulk = await desk.bulk(bulkId);
  if (!bulk) return refused("not_found", "There is no such deed for many cases.");
  if (bulk.state === "running") {
    await desk.endBulk(bulkId, { state: "stopped", endedAt: now() });
    await journal.add({ what: "bulk stopped", by, facts: { bulkId } });
  }
  return done({ ok: true });
}
