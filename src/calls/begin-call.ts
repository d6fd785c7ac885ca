/** Begin a call: somebody rings, or we do; from here on nothing that is typed gets lost. */
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import type { Moment } from "../words/moment.ts";
import { done, type Outcome } from "../words/outcome.ts";
import { type Call, type Caller, mustHaveBegun, type Way } from "./call.ts";
import type { Needs } from "./needs.ts";
import { whoCalls } from "./who-calls.ts";

type Deed = {
  readonly way: Way;
  readonly customerId: string | null;
  readonly caseId: string | null;
  readonly caller: Caller;
  /** Now, when left out; a call that was taken away from the desk is noted afterwards. */
  readonly beganAt?: Moment | undefined;
  readonly by: Actor;
};

export async function beginCall(
  needs: Pick<Needs, "calls" | "cases" | "people" | "journal" | "now" | "newId">,
  { way, beganAt, by, ...who }: Deed,
): Promise<Outcome<Call>> {
  const { calls, cases, journal, now, newId } = needs;
  const allowed = may(by, "call:log");
  if (!allowed.ok) return allowed;
  const begun = mustHaveBegun(beganAt ?? now(), now());
  if (!begun.ok) return begun;
  const known = await whoCalls(needs, who);
  if (!known.ok) return known;
  const { caseId } = known.value;
  const file = caseId ? await cases.find(caseId) : undefined;

  const call: Call = {
    ...known.value,
    id: newId(),
    way,
    state: "open",
    subject: file?.title ?? "",
    consent: "not_asked",
    notes: [],
    outcome: "",
    ringBack: null,
    miss: null,
    beganAt: begun.value,
    endedAt: null,
    byKind: by.kind,
    byId: by.id,
    byName: by.name,
    updatedAt: now(),
    version: 1,
  };
  await calls.keep(call);
  const facts = { callId: call.id, way };
  await journal.add({ what: "call begun", by, ...(caseId ? { caseId } : {}), facts });
  return done(call);
}
