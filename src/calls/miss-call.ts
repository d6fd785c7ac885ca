/** Miss a call: nobody was spoken with; that is known, and moves no clock. */
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome } from "../words/outcome.ts";
import { type Call, type Miss, missed, mustRun } from "./call.ts";
import type { Needs } from "./needs.ts";

export async function missCall(
  { calls, journal, now }: Pick<Needs, "calls" | "journal" | "now">,
  { callId, miss, by }: { callId: string; miss: Miss; by: Actor },
): Promise<Outcome<Call>> {
  const allowed = may(by, "call:log");
  if (!allowed.ok) return allowed;
  const running = mustRun(await calls.hold(callId));
  if (!running.ok) return running;
  const call = missed(running.value, miss, now());
  await calls.replace(call, running.value.version);
  const { caseId, way } = call;
  const facts = { callId, way, how: miss };
  await journal.add({ what: "call missed", by, ...(caseId ? { caseId } : {}), facts });
  return done(call);
}
