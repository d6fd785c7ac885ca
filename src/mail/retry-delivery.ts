/** Send a letter again that did not arrive, or may not have left. */
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import { mayRetry } from "./delivery.ts";
import type { CaseOf, Needs, WhoseAddress } from "./needs.ts";

type Retrying = Pick<Needs, "outbox" | "journal" | "now"> & CaseOf & WhoseAddress;

export async function retryDelivery(
  { outbox, people, journal, now, caseOfLetter }: Retrying,
  { messageId, by }: { messageId: string; by: Actor },
): Promise<Outcome<{ ok: true }>> {
  const allowed = may(by, "delivery:retry");
  if (!allowed.ok) return allowed;
  const delivery = await outbox.find(messageId);
  if (!delivery) return refused("not_found", "There is no such letter on its way.");
  if (!delivery.toAddress.includes("@")) {
    return refused("erased", "Whom this letter was for was erased, and so was the letter.");
  }
  if (delivery.sealed) {
    return refused(
      "sealed",
      "This mail carried a code that ended minutes later. The customer asks for a new one.",
    );
  }
  if (!mayRetry(delivery.state)) {
    return refused(
      "on_its_way",
      "This letter is on its way or has left; sending it again would double it.",
    );
  }
  const customer = await people.customerByEmail(delivery.toAddress);
  if (customer?.contact === "unwanted") {
    return refused(
      "contact_unwanted",
      `${customer.name} asked us not to write. Change that first, if they have asked again.`,
    );
  }
  const fresh = {
    state: "queued",
    dueAt: now(),
    attempts: 0,
    claimedBy: null,
    problem: null,
    bounceKind: null,
  } as const;
  if (!(await outbox.move(messageId, [delivery.state], fresh))) {
    return refused("stale_edit", "Somebody sent it again just now.");
  }
  const caseId = await caseOfLetter(messageId);
  await journal.add({
    what: "letter queued again",
    by,
    ...(caseId ? { caseId } : {}),
    facts: { messageId, was: delivery.state },
  });
  return done({ ok: true });
}
