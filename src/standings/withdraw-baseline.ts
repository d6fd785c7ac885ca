/** Take a sheet of scores back: it was no such sample, and counts no more. */
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { type Outcome, refused } from "../words/outcome.ts";
import type { Needs } from "./needs.ts";
import { type Sheet, withdraw } from "./sheet.ts";

export async function withdrawBaseline(
  { standings, journal, now }: Pick<Needs, "standings" | "journal" | "now">,
  { sheetId, because, by }: { sheetId: string; because: string; by: Actor },
): Promise<Outcome<Sheet>> {
  const allowed = may(by, "baseline:take");
  if (!allowed.ok) return allowed;
  const sheet = await standings.holdSheet(sheetId);
  if (!sheet) return refused("not_found", "There is no such sheet.");
  const withdrawn = withdraw(sheet, { at: now(), byName: by.name, because });
  if (!withdrawn.ok) return withdrawn;
  await standings.changeSheet(withdrawn.value);
  await journal.add({ what: "baseline withdrawn", by, facts: { sheetId, because } });
  return withdrawn;
}
