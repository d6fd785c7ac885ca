/** Add a colleague with a role and a first password. */
import type { Actor, Role } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Colleague } from "./colleague.ts";
import type { Needs } from "./needs.ts";
import { may } from "./permission.ts";

export type Newcomer = {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly password: string;
};

export async function addColleague(
  { people, journal, passwords, now, newId }: Needs,
  { newcomer, by }: { newcomer: Newcomer; by: Actor },
): Promise<Outcome<Colleague>> {
  const allowed = may(by, "colleague:add");
  if (!allowed.ok) return allowed;

  const { name, email, role, password } = newcomer;
  const colleague = { id: newId(), name, email, role, createdAt: now(), leftAt: null };
  if (!(await people.welcome(colleague, await passwords.hash(password)))) {
    return refused("address_taken", "Somebody signs in with this address already.");
  }
  await journal.add({
    what: "colleague added",
    by,
    facts: { colleagueId: colleague.id, name, role },
  });
  return done(colleague);
}
