/** Change one's own password; every other session ends, so that a stolen one does too. */
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Needs } from "./needs.ts";

export async function changePassword(
  { people, journal, passwords }: Pick<Needs, "people" | "journal" | "passwords">,
  deed: { current: string; next: string; tokenHash: string | undefined; by: Actor },
): Promise<Outcome<{ ok: true }>> {
  const { current, next, tokenHash, by } = deed;
  if (by.kind !== "colleague") return refused("not_allowed", "Only a colleague has a password.");
  if (!(await passwords.fits(current, await people.passwordHash(by.id)))) {
    return refused("wrong_password", "The present password is not right.");
  }
  await people.keepPassword(by.id, await passwords.hash(next));
  await people.endSessions({ colleagueId: by.id, but: tokenHash });
  await journal.add({ what: "password changed", by });
  return done({ ok: true });
}
