/** Note in the journal how a letter ended, unless more has become of it since. */
import { THE_DESK } from "../words/actor.ts";
import type { Needs } from "./needs.ts";
import { called, type DeliveryState } from "./delivery.ts";
import type { Unnoted } from "./outbox.ts";

/** What is not here was overtaken: it came back, or somebody sends it again. */
const END: Partial<Readonly<Record<DeliveryState, string>>> = {
  sent: "left",
  kept: "left",
  delivered: "left",
  uncertain: "uncertain",
  given_up: "undelivered",
};

export async function noteEnd(
  { journal }: Pick<Needs, "journal">,
  { messageId, state, problem, sealed }: Unnoted,
  caseId: string | undefined,
): Promise<void> {
  const end = END[state];
  if (end === undefined) return;
  await journal.add({
    what: `${called({ sealed })} ${end}`,
    by: THE_DESK,
    ...(caseId ? { caseId } : {}),
    facts: { messageId, state, ...(problem ? { problem } : {}) },
  });
}
