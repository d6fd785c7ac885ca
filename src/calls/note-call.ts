/** Note a call: what is typed while one listens is kept as it is typed. */
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import { type Call, type Draft, mustRun, noted } from "./call.ts";
import type { Needs } from "./needs.ts";
import { whoCalls } from "./who-calls.ts";

export async function noteCall(
  needs: Pick<Needs, "calls" | "cases" | "people" | "now">,
  deed: { callId: string; draft: Draft; version: number; by: Actor },
): Promise<Outcome<Call>> {
  const { calls, now } = needs;
  const { callId, draft, version, by } = deed;
  const allowed = may(by, "call:log");
  if (!allowed.ok) return allowed;
  const running = mustRun(await calls.hold(callId));
  if (!running.ok) return running;
  const known = await whoCalls(needs, draft);
  if (!known.ok) return known;

  const next = noted(running.value, { ...draft, ...known.value }, now());
  if (running.value.version !== version || !(await calls.replace(next, version))) {
    return refused("stale_edit", "These notes were changed in another window. Please look again.");
  }
  return done(next);
}
