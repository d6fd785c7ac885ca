/** End a call: its notes become the case's, its promise binds, and it counts as our word. */
import { makeCommitment, settleCommitment } from "../apologies/index.ts";
import { noteListening, writeNote } from "../cases/index.ts";
import { may } from "../people/index.ts";
import { onTheWall } from "../clocks/index.ts";
import type { Actor } from "../words/actor.ts";
import { isAfter, type Moment } from "../words/moment.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import { type Call, held, mustRun } from "./call.ts";
import type { Needs } from "./needs.ts";
import { heardWith, ourWords, pointsIn } from "./notes.ts";
import { placeCall } from "./place-call.ts";

type End = {
  readonly endedAt?: Moment | undefined;
  /** Whether a call without a case opens one; one that was no complaint does not. */
  readonly opens: boolean;
  /** Promises that this call keeps. */
  readonly keeps: readonly string[];
  /** They know now what letters said that did not arrive. */
  readonly reached: boolean;
};

type Deed = { readonly callId: string; readonly end: End; readonly by: Actor };

export async function endCall(needs: Needs, deed: Deed): Promise<Outcome<Call>> {
  const { calls, journal, now } = needs;
  const { callId, end, by } = deed;
  const allowed = may(by, "call:log");
  if (!allowed.ok) return allowed;
  const running = mustRun(await calls.hold(callId));
  if (!running.ok) return running;
  const at = now();
  const over = held(running.value, end.endedAt ?? at, at);
  if (!over.ok) return over;
  const placed = await placeCall(needs, { call: over.value, opens: end.opens, at, by });
  if (!placed.ok) return placed;
  const file = placed.value;
  const call: Call = {
    ...over.value,
    caseId: file?.id ?? null,
    customerId: over.value.customerId ?? file?.customerId ?? null,
  };
  await calls.replace(call, running.value.version);

  const { way, consent, beganAt, endedAt } = call;
  const facts = { callId, way, consent, beganAt, endedAt };
  if (!file) {
    if (call.ringBack || end.keeps.length > 0 || end.reached) return NO_CASE;
    await journal.add({ what: "call noted", by, facts });
    return done(call);
  }
  const text = [call.outcome.trim(), ourWords(call.notes)].filter(Boolean).join("\n\n");
  // Their words and ours stand at one moment: the customer's page tells of the call once.
  const spoken = running.value.caseId ? at : beganAt;
  const note = { caseId: file.id, text, call: facts, at: spoken, reached: end.reached, by };
  const written = await writeNote(needs, note);
  if (!written.ok) return written;
  const followed = await whatFollows(needs, { call, caseId: file.id, end, by });
  return followed.ok ? done(call) : followed;
}

const NO_CASE = refused(
  "no_case",
  "A promise belongs to a case. Open one with this call, or choose the case it is about.",
);

type Following = { call: Call; caseId: string; end: End; by: Actor };

/** What was heard is noted as heard; earlier promises are kept by this call, a new one binds. */
async function whatFollows(
  needs: Needs,
  { call, caseId, end, by }: Following,
): Promise<Outcome<unknown>> {
  const { cases, people, now } = needs;
  const before = await cases.listening(caseId);
  const heard = heardWith(pointsIn(call.notes), before);
  const file = await cases.find(caseId);
  if (heard && file?.state === "open") {
    const noted = await noteListening(needs, { caseId, heard, by });
    if (!noted.ok) return noted;
  }
  for (const commitmentId of end.keeps) {
    const theirs = (await needs.apologies.commitments(caseId)).some(
      ({ id }) => id === commitmentId,
    );
    if (!theirs) return refused("not_found", "There is no such promise in this case.");
    const proof = `On the phone, by ${by.name}`;
    const kept = await settleCommitment(needs, { commitmentId, as: "kept", proof, by });
    if (!kept.ok) return kept;
  }
  if (!call.ringBack) return done(null);
  const { what, dueAt, ownerId } = call.ringBack;
  if (!dueAt || !ownerId || !what.trim()) {
    return refused("promise_unclear", "A call-back needs what it is for, a moment, and who rings.");
  }
  if (!isAfter(dueAt, now())) {
    return refused("moment_past", "The call-back would be due already. Choose a later moment.");
  }
  const { timeZone } = await people.workspace();
  const dueOn = onTheWall(dueAt, timeZone).day;
  const promised = { kind: "followup", what, ownerId, dueOn, dueAt } as const;
  return makeCommitment(needs, { caseId, source: "call", promised, by });
}
