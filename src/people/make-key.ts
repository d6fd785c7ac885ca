/** Make an API key; its secret is shown this once and kept only as a hash. */
import type { Actor, Role } from "../words/actor.ts";
import { done, type Outcome } from "../words/outcome.ts";
import { personBehind } from "./colleague.ts";
import type { Needs } from "./needs.ts";
import { may } from "./permission.ts";

/** Keys wear a name, so that a leak is recognised where it is found. */
export const KEY_PREFIX = "amends_";

export async function makeKey(
  { people, journal, tokens, now, newId }: Needs,
  { name, role, by }: { name: string; role: Role; by: Actor },
): Promise<Outcome<{ id: string; secret: string }>> {
  const allowed = may(by, "key:make");
  if (!allowed.ok) return allowed;

  const secret = `${KEY_PREFIX}${tokens.make()}`;
  const id = newId();
  const made = { createdAt: now(), createdBy: by.name, revokedAt: null };
  const makerId = by.kind === "desk" ? null : personBehind(by.id, await people.keys());
  await people.keepKey({ id, name, role, ...made, makerId }, tokens.hash(secret));
  await journal.add({ what: "key made", by, facts: { keyId: id, name, role } });
  return done({ id, secret });
}
