/** Note in the journal how a letter ended, unless more has become of it since. */
import { THE_DESK } from "../words/actor.ts";
import type { Needs } from "./needs.ts";
import type { DeliveryState } from "./delivery.ts";
import type { Unnoted } from "./outbox.ts";

/** What is not here was overtaken: it came back, or somebody sends it again. */
const WHAT: Partial<Readonly<Record<DeliveryState, string>>> = {
  sent: "letter left",
  kept: "letter left",
  delivered: "letter left",
  uncertain: "letter uncertain",
  given_up: "letter undelivered",
};

export async function noteEnd(
  { journal }: Pick<Needs, "journal">,
  { messageId, state, problem }: Unnoted,
  caseId: string | undefined,
): Promise<void> {
  const what = WHAT[state];
  if (what === undefined) return;
  await journal.add({
    what,
    by: THE_DESK,
    ...(caseId ? { caseId } : {}),
    facts: { messageId, state, ...(problem ? { problem } : {}) },
  });
}
