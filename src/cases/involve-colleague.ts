/** Name a colleague who was part of what happened, so that they are heard and told how it ended. */
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import { findCase } from "./find-case.ts";
import type { Needs } from "./needs.ts";

export async function involveColleague(
  needs: Pick<Needs, "cases" | "people" | "journal" | "now">,
  deed: { caseId: string; colleagueId: string; part: string; by: Actor },
): Promise<Outcome<{ id: string }>> {
  const { cases, people, journal, now } = needs;
  const { caseId, colleagueId, part, by } = deed;
  const allowed = may(by, "case:involve");
  if (!allowed.ok) return allowed;
  const found = await findCase({ cases }, caseId);
  if (!found.ok) return found;
  const colleague = await people.colleague(colleagueId);
  if (!colleague) return refused("not_found", "There is no such colleague.");

  await cases.involve({ caseId, colleagueId, part, at: now() });
  await journal.add({
    what: "colleague involved",
    by,
    caseId,
    facts: { colleagueId, name: colleague.name },
  });
  return done({ id: colleagueId });
}
