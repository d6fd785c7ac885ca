/** Start a deed for many cases; it is worked off one by one, and can be stopped. */
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import { soundBulk } from "./bulk.ts";
import type { BulkDeed } from "./deed.ts";
import { macroFor } from "./macro.ts";
import type { Needs } from "./needs.ts";

export async function startBulk(
  { desk, journal, now, newId }: Pick<Needs, "desk" | "journal" | "now" | "newId">,
  { deed, caseIds, by }: { deed: BulkDeed; caseIds: readonly string[]; by: Actor },
): Promise<Outcome<{ id: string }>> {
  const allowed = may(by, "case:handle");
  if (!allowed.ok) return allowed;
  const sound = soundBulk(caseIds);
  if (!sound.ok) return sound;
  if (by.kind !== "colleague" && by.kind !== "key") {
    return refused("not_allowed", "Only a colleague or a program does something to many cases.");
  }
  if (deed.kind === "macro") {
    const macro = macroFor(await desk.macros.find(deed.macroId), by.id);
    if (!macro.ok) return macro;
  }
  const id = newId();
  const { kind: byKind, id: byId, name: byName, role: byRole } = by;
  const begun = { begunAt: now(), state: "running", endedAt: null } as const;
  await desk.keepBulk({ id, deed, byKind, byId, byName, byRole, ...begun }, [...new Set(caseIds)]);
  const facts = { bulkId: id, kind: deed.kind, cases: caseIds.length };
  await journal.add({ what: "bulk begun", by, facts });
  return done({ id });
}
