/** Revoke a hook: its address takes nothing any more. */
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Needs } from "./needs.ts";

export async function revokeHook(
  { hooks, journal, now }: Needs,
  { hookId, by }: { hookId: string; by: Actor },
): Promise<Outcome<{ ok: true }>> {
  const allowed = may(by, "hook:make");
  if (!allowed.ok) return allowed;
  const hook = await hooks.find(hookId);
  if (!hook) return refused("not_found", "There is no such hook.");
  if (hook.revokedAt) return done({ ok: true });
  await hooks.revoke(hookId, now());
  await journal.add({ what: "hook revoked", by, facts: { hookId } });
  return done({ ok: true });
}
