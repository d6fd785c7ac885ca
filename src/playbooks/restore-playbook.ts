/** Restore an earlier edition of a playbook, or the folder's sheet: it becomes the newest one. */
import type { Actor } from "../words/actor.ts";
import { type Outcome, refused } from "../words/outcome.ts";
import { amendPlaybook } from "./amend-playbook.ts";
import { holding } from "./edition.ts";
import type { Needs } from "./needs.ts";

export async function restorePlaybook(
  needs: Needs,
  deed: { id: string; version: number | null; because: string; by: Actor },
): Promise<Outcome<{ id: string; version: number }>> {
  const { id, version, because, by } = deed;
  const { editions, sheets } = needs;
  const filed = sheets.find((sheet) => sheet.id === id);
  const today = holding((await editions.of(id))[0], filed);
  const wanted = version === null ? filed : (await editions.find(id, version))?.sheet;
  if (!today || !wanted) return refused("not_found", "There is no such edition.");
  return amendPlaybook(needs, { sheet: wanted, because, version: today.version, by });
}
