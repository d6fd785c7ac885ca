/** Make a hook: from then on another desk's signed calls at its address open cases. */
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome } from "../words/outcome.ts";
import type { Desk, Hook } from "./hook.ts";
import type { Needs } from "./needs.ts";

export async function makeHook(
  { hooks, journal, now, newId, newKey, sealHook }: Needs,
  { desk, name, secret, by }: { desk: Desk; name: string; secret: string; by: Actor },
): Promise<Outcome<Hook>> {
  const allowed = may(by, "hook:make");
  if (!allowed.ok) return allowed;
  const made = { createdAt: now(), createdBy: by.name, revokedAt: null };
  const hook: Hook = { id: newId(), key: newKey(), desk, name, ...made };
  await hooks.keep(hook, sealHook(secret));
  await journal.add({ what: "hook made", by, facts: { hookId: hook.id, desk, name } });
  return done(hook);
}
