/** Send a message off: whoever was promised the change waits for it now, once each. */
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { type Outcome, refused } from "../words/outcome.ts";
import { onceEach, UNREACHABLE } from "./hearer.ts";
import type { Needs } from "./needs.ts";
import { mayBeTold, send, type Telling } from "./telling.ts";

type Deed = {
  readonly tellingId: string;
  /** Customers whom a person leaves out. */
  readonly leaveOut: readonly string[];
  readonly by: Actor;
};

export async function sendTelling(
  { tellings, plans, audience, journal, now }: Needs,
  { tellingId, leaveOut, by }: Deed,
): Promise<Outcome<Telling>> {
  const allowed = may(by, "telling:approve");
  if (!allowed.ok) return allowed;
  const telling = await tellings.hold(tellingId);
  if (!telling) return refused("not_found", "There is no such message.");
  const action = await plans.holdAction(telling.actionId);
  // It may have turned out meanwhile that it did not help, and be open again.
  const ready = action ? mayBeTold(action) : refused("not_found", "There is no such action.");
  if (!action || !ready.ok) return ready.ok ? refused("not_found", "No such action.") : ready;
  const sent = send(telling);
  if (!sent.ok) return sent;
  const heard = await tellings.heard(action.id);
  const hearers = onceEach(await audience(action)).filter(
    ({ customerId }) => !heard.has(customerId) && !leaveOut.includes(customerId),
  );
  if (hearers.every(({ unreachable }) => unreachable !== null)) {
    return refused("nobody_to_tell", "Nobody is left who can be told of this change.");
  }

  const { id: actionId } = action;
  await tellings.change(sent.value);
  await tellings.keepHearers(
    hearers.map(({ customerId, caseId, unreachable }) => ({
      tellingId,
      actionId,
      customerId,
      caseId,
      state: unreachable ? "left_out" : "waiting",
      because: unreachable ? UNREACHABLE[unreachable] : null,
      dueAt: now(),
      messageId: null,
      toldAt: null,
    })),
  );
  const facts = { tellingId, actionId, customers: hearers.length };
  await journal.add({ what: "telling sent off", by, facts });
  return sent;
}
