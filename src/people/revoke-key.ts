/** Revoke an API key at once. */
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Needs } from "./needs.ts";
import { may } from "./permission.ts";

export async function revokeKey(
  { people, journal, now }: Pick<Needs, "people" | "journal" | "now">,
  { keyId, by }: { keyId: string; by: Actor },
): Promise<Outcome<{ id: string }>> {
  const allowed = may(by, "key:make");
  if (!allowed.ok) return allowed;
  const key = (await people.keys()).find(({ id }) => id === keyId);
  if (!key) return refused("not_found", "There is no such key.");
  if (key.revokedAt) return done({ id: keyId });

  await people.revokeKey(keyId, now());
  await journal.add({ what: "key revoked", by, facts: { keyId, name: key.name } });
  return done({ id: keyId });
}
