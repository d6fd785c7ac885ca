/** Run a macro on a case: all of its deeds or none; its snippet is for a person to write on. */
import { done, type Outcome, refused } from "../words/outcome.ts";
import { doDeed, type To } from "./do-deed.ts";
import { macroFor } from "./macro.ts";
import type { Needs } from "./needs.ts";

export async function runMacro(
  needs: Needs,
  { caseId, macroId, begunAt, by }: To & { macroId: string },
): Promise<Outcome<{ snippet: string }>> {
  const found = macroFor(await needs.desk.macros.find(macroId), by.id);
  if (!found.ok) return found;
  const macro = found.value;
  if (!(await needs.cases.find(caseId))) return refused("not_found", "There is no such case.");
  for (const deed of macro.deeds) {
    const outcome = await doDeed(needs, { caseId, deed, begunAt, by });
    if (!outcome.ok) return outcome;
  }
  const facts = { macroId, name: macro.name };
  await needs.journal.add({ what: "macro run", by, caseId, facts });
  return done({ snippet: macro.snippet });
}
