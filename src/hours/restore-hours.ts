/** Restore an earlier edition of the hours, or the folder's sheet: it becomes the newest one. */
import type { Actor } from "../words/actor.ts";
import { type Outcome, refused } from "../words/outcome.ts";
import { amendHours } from "./amend-hours.ts";
import type { Needs } from "./needs.ts";

export async function restoreHours(
  needs: Pick<Needs, "hours" | "filedHours" | "regions" | "journal" | "now">,
  { version, because, by }: { version: number | null; because: string; by: Actor },
): Promise<Outcome<{ version: number }>> {
  const { hours, filedHours } = needs;
  const wanted = version === null ? filedHours : (await hours.find(version))?.timetable;
  if (!wanted) return refused("not_found", "There is no such edition.");
  const today = (await hours.newest())?.version ?? 0;
  return amendHours(needs, { timetable: wanted, because, version: today, by });
}
