/**
 * Send an approved letter. It is read once more as it leaves, the customer has not overtaken it,
 * and every promise in it binds somebody; all of it happens, or nothing does.
 */
import { postLetter } from "../conversations/index.ts";
import { firstNameOf, may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import { type Letter, mustBeApproved, mustHaveSeen, sent } from "./letter.ts";
import { makeCommitment } from "./make-commitment.ts";
import type { Needs } from "./needs.ts";
import { type Bound, type Dismissed, mustBind } from "./promised.ts";
import { mustStop, summaryOf } from "./reading.ts";
import { type Weighed, weighLetter } from "./weigh-letter.ts";

type Deed = {
  readonly letterId: string;
  readonly commitments: readonly Bound[];
  readonly dismissed: readonly Dismissed[];
  /** The customer's newest message that the sender has read, when the letter is older. */
  readonly seenMessageId?: string | undefined;
  /** The approved offer that this letter makes; whoever keeps offers reads it in the journal. */
  readonly offerId?: string | undefined;
  readonly by: Actor;
};

export async function sendLetter(needs: Needs, deed: Deed): Promise<Outcome<Letter>> {
  const { apologies, journal } = needs;
  const { letterId, commitments, dismissed, offerId, by } = deed;
  const allowed = may(by, "letter:send");
  if (!allowed.ok) return allowed;
  const letter = await apologies.hold(letterId);
  if (!letter) return refused("not_found", "There is no such letter.");
  const approval = mustBeApproved(letter, await apologies.approvals([letterId]));
  if (!approval.ok) return approval;
  const weighed = await weighLetter(needs, { letter, deed: "send_letter" });
  if (!weighed.ok) return weighed;
  const { house, messages, reading } = weighed.value;
  const seen = mustHaveSeen(messages, deed.seenMessageId ?? letter.seenMessageId, house.timeZone);
  if (!seen.ok) return seen;
  const fault = mustStop(reading);
  if (!fault.ok && !approval.value.overrideReason) return fault;
  const bound = mustBind(reading.commitments, commitments, dismissed);
  if (!bound.ok) return bound;

  const posted = await post(needs, letter, weighed.value, by);
  if (!posted.ok) return posted;
  const { id, caseId, kind, messageId } = posted.value;
  const { elements, faults, score } = summaryOf(reading);
  const facts = { letterId: id, kind, messageId, elements, faults: faults.length, score };
  const more = { ...(offerId ? { offerId } : {}), ...(dismissed.length > 0 ? { dismissed } : {}) };
  await journal.add({ what: "letter sent", by, caseId, facts: { ...facts, ...more } });
  for (const promised of commitments) {
    const made = await makeCommitment(needs, { caseId, letterId, promised, by });
    if (!made.ok) return made;
  }
  return posted;
}

async function post(
  needs: Needs,
  letter: Letter,
  { file, house, reading }: Weighed,
  by: Actor,
): Promise<Outcome<Letter>> {
  const { apologies, people, pageOf, render, now } = needs;
  const customer = await people.customer(file.customerId);
  if (!customer) return refused("not_found", "There is no such customer.");
  const mail = render({
    body: letter.body,
    house: house.name,
    pageUrl: pageOf(file),
    firstName: firstNameOf(customer),
    signedBy: letter.authorKind === "colleague" ? letter.authorName : house.name,
  });
  const { conversationId } = file;
  const posted = await postLetter(needs, {
    conversationId,
    subject: letter.subject,
    body: letter.body,
    ...mail,
    by,
  });
  if (!posted.ok) return posted;
  const { messageId } = posted.value;
  const left = sent(letter, { messageId, at: now(), reading: summaryOf(reading) });
  await apologies.change(left);
  return done(left);
}
