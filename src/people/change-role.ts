/** Give a colleague another role. */
import type { Actor, Role } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import { type Colleague, mayLoseRole } from "./colleague.ts";
import type { Needs } from "./needs.ts";
import { may } from "./permission.ts";

export async function changeRole(
  { people, journal }: Pick<Needs, "people" | "journal">,
  { colleagueId, role, by }: { colleagueId: string; role: Role; by: Actor },
): Promise<Outcome<Colleague>> {
  const allowed = may(by, "colleague:change");
  if (!allowed.ok) return allowed;
  const colleague = await people.colleague(colleagueId);
  if (!colleague) return refused("not_found", "There is no such colleague.");
  const free =
    role === "administrator"
      ? done(colleague)
      : mayLoseRole(colleague, await people.holdColleagues());
  if (!free.ok) return free;

  await people.changeColleague(colleagueId, { role });
  await journal.add({ what: "colleague given a role", by, facts: { colleagueId, role } });
  return done({ ...colleague, role });
}
