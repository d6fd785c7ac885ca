/** Place a call: their words join its case, or open one; without words of theirs, ours alone do. */
import { type Case, receiveComplaint, writeBack } from "../cases/index.ts";
import type { Actor } from "../words/actor.ts";
import type { Moment } from "../words/moment.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Call } from "./call.ts";
import type { Needs } from "./needs.ts";
import { theirWords } from "./notes.ts";

/** Stands for their words when they asked that none be kept. */
const NOT_KEPT = "They told us on the phone, and asked us to keep no note of their words.";

export async function placeCall(
  needs: Needs,
  { call, opens, at, by }: { call: Call; opens: boolean; at: Moment; by: Actor },
): Promise<Outcome<Case | null>> {
  const words = theirWords(call.notes);
  if (call.caseId) {
    const file = await needs.cases.find(call.caseId);
    if (!file) return refused("not_found", "There is no such case.");
    const { id: caseId, customerId: id } = file;
    if (words) {
      const customer: Actor = { kind: "customer", id, name: call.caller.name };
      const said = { caseId, text: words, by: customer, channel: "call", at } as const;
      const joined = await writeBack(needs, said);
      if (!joined.ok) return joined;
    }
    return done((await needs.cases.find(caseId)) ?? file);
  }
  if (!opens) return done(null);
  if (!call.caller.name.trim()) {
    return refused("name_missing", "Say who is on the line, so that the case has somebody’s name.");
  }
  if (!call.subject.trim()) {
    return refused("subject_missing", "Say in a few words what it is about.");
  }
  if (!words && call.consent !== "no") {
    return refused(
      "no_words",
      "Mark at least one note as theirs: what happened, how it is for them, what it cost them or " +
        "what they ask.",
    );
  }
  const { name, email, phone } = call.caller;
  const known = call.customerId ? { id: call.customerId } : {};
  const complaint = {
    channel: "call" as const,
    at: call.beganAt,
    customer: { ...known, name, email: email ?? undefined, phone: phone ?? undefined },
    subject: call.subject,
    text: words || NOT_KEPT,
  };
  return receiveComplaint(needs, { complaint, by });
}
