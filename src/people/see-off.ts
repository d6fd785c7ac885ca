/** See a colleague off: their sessions end, what they did stays. */
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import { type Colleague, mayLoseRole } from "./colleague.ts";
import type { Needs } from "./needs.ts";
import { may } from "./permission.ts";

export async function seeOff(
  { people, journal, now }: Pick<Needs, "people" | "journal" | "now">,
  { colleagueId, by }: { colleagueId: string; by: Actor },
): Promise<Outcome<Colleague>> {
  const allowed = may(by, "colleague:change");
  if (!allowed.ok) return allowed;
  const colleague = await people.colleague(colleagueId);
  if (!colleague) return refused("not_found", "There is no such colleague.");
  if (colleague.leftAt) return done(colleague);
  const free = mayLoseRole(colleague, await people.holdColleagues());
  if (!free.ok) return free;

  const leftAt = now();
  await people.changeColleague(colleagueId, { leftAt });
  await people.endSessions({ colleagueId });
  await journal.add({ what: "colleague left", by, facts: { colleagueId } });
  return done({ ...colleague, leftAt });
}
