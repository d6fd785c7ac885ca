/** Discard a call that was begun by mistake: what was typed goes, that it was begun stays known. */
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome } from "../words/outcome.ts";
import { type Call, discarded, mustRun } from "./call.ts";
import type { Needs } from "./needs.ts";

export async function discardCall(
  { calls, journal, now }: Pick<Needs, "calls" | "journal" | "now">,
  { callId, by }: { callId: string; by: Actor },
): Promise<Outcome<Call>> {
  const allowed = may(by, "call:log");
  if (!allowed.ok) return allowed;
  const running = mustRun(await calls.hold(callId));
  if (!running.ok) return running;
  const call = discarded(running.value, now());
  await calls.replace(call, running.value.version);
  const { caseId } = call;
  await journal.add({
    what: "call discarded",
    by,
    ...(caseId ? { caseId } : {}),
    facts: { callId },
  });
  return done(call);
}
