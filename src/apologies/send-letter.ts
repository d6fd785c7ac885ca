/**
 * Send an approved letter. It waits a moment, or for its hour, so that it can be taken back; it is
 * read when it is sent off and once more as it leaves, the customer has not overtaken it, and every
 * promise in it binds somebody; all of it happens, or nothing does.
 */
import { noAddressOf, postLetter } from "../conversations/index.ts";
import { firstNameOf, may } from "../people/index.ts";
import { onTheWall } from "../clocks/index.ts";
import { mayApproveInTrade } from "../playbooks/index.ts";
import type { Actor } from "../words/actor.ts";
import { isAfter, type Moment } from "../words/moment.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import { make } from "./commitment.ts";
import {
  type Approval,
  type Letter,
  mustBeApproved,
  mustHaveSeen,
  mustKnow,
  scheduled,
  sent,
} from "./letter.ts";
import { makeCommitment } from "./make-commitment.ts";
import type { Needs } from "./needs.ts";
import { mustBind, mustOwnUp } from "./promised.ts";
import { mustStop, summaryOf } from "./reading.ts";
import { type GoesWith, leavesAt } from "./sending.ts";
import { type Weighed, weighLetter } from "./weigh-letter.ts";

type Deed = GoesWith & {
  readonly letterId: string;
  /** When it shall leave; as soon as nobody can think again, if nobody says. */
  readonly at?: Moment | undefined;
  /** It has waited. */
  readonly isDue?: true;
  readonly by: Actor;
};

export async function sendLetter(needs: Needs, deed: Deed): Promise<Outcome<Letter>> {
  const { apologies, journal, now, undoSeconds } = needs;
  const { letterId, commitments, dismissed, offerId, by } = deed;
  const allowed = may(by, "letter:send");
  if (!allowed.ok) return allowed;
  const letter = await apologies.hold(letterId);
  if (!letter) return refused("not_found", "There is no such letter.");
  const approval = mustBeApproved(letter, await apologies.approvals([letterId]));
  if (!approval.ok) return approval;
  const weighed = await weighLetter(needs, { letter, deed: "send_letter" });
  if (!weighed.ok) return weighed;
  const { file, house, messages, reading } = weighed.value;
  const trusted = await mustBeTrusted(needs, approval.value, file.failure);
  if (!trusted.ok) return trusted;
  const known = mustKnow(messages, deed.seenMessageId);
  if (!known.ok) return known;
  const seen = mustHaveSeen(messages, deed.seenMessageId ?? letter.seenMessageId, house.timeZone);
  if (!seen.ok) return seen;
  const fault = mustStop(reading);
  if (!fault.ok && !approval.value.overrideReason) return fault;
  const bound = mustBind(reading.commitments, commitments, dismissed);
  if (!bound.ok) return bound;
  const owned = mustOwnUp(letter.ownsUpTo, commitments, reading.commitments);
  if (!owned.ok) return owned;

  const leaves = deed.isDue ? done(now()) : leavesAt({ now: now(), at: deed.at }, undoSeconds);
  if (!leaves.ok) return leaves;
  if (isAfter(leaves.value, now())) return wait(needs, letter, weighed.value, deed, leaves.value);
  const posted = await post(needs, letter, weighed.value, by);
  if (!posted.ok) return posted;
  const { id, caseId, kind, messageId } = posted.value;
  const { elements, faults, score } = summaryOf(reading);
  const facts = { letterId: id, kind, messageId, elements, faults: faults.length, score };
  const more = { ...(offerId ? { offerId } : {}), ...(dismissed.length > 0 ? { dismissed } : {}) };
  await journal.add({ what: "letter sent", by, caseId, facts: { ...facts, ...more } });
  for (const promised of commitments) {
    const given = { caseId, letterId, source: "letter", promised, by } as const;
    const made = await makeCommitment(needs, given);
    if (!made.ok) return made;
  }
  return posted;
}

/** What failed may have come out after the approval, and want the eyes of somebody else. */
async function mustBeTrusted(
  { packs, people }: Pick<Needs, "packs" | "people">,
  { byId }: Approval,
  failure: string | null,
): Promise<Outcome<unknown>> {
  const approver = await people.colleague(byId);
  return mayApproveInTrade(await packs(), failure, approver?.role ?? "agent");
}

/** It stays here until then; whatever would hold it back is said now. */
async function wait(
  needs: Needs,
  letter: Letter,
  { file, house }: Weighed,
  { commitments, dismissed, offerId, seenMessageId, by }: Deed,
  dueAt: Moment,
): Promise<Outcome<Letter>> {
  const { apologies, people, journal, now, newId } = needs;
  const customer = await people.customer(file.customerId);
  if (!customer?.email) return noAddressOf(customer?.name ?? "this customer");
  const { id: letterId, caseId } = letter;
  const { day } = onTheWall(dueAt, house.timeZone);
  for (const promised of commitments) {
    const draft = {
      ...promised,
      id: "",
      caseId,
      letterId,
      source: "letter",
      madeAt: dueAt,
    } as const;
    const made = make(draft, await people.colleague(promised.ownerId), day);
    if (!made.ok) return made;
  }
  await apologies.keepSending({
    id: newId(),
    letterId,
    caseId,
    by,
    goesWith: { commitments, dismissed, offerId, seenMessageId },
    askedAt: now(),
    dueAt,
    state: "waiting",
    settledAt: null,
    because: null,
  });
  const waiting = scheduled(letter);
  await apologies.change(waiting);
  await journal.add({ what: "letter scheduled", by, caseId, facts: { letterId, dueAt } });
  return done(waiting);
}

async function post(
  needs: Needs,
  letter: Letter,
  { file, house, reading }: Weighed,
  by: Actor,
): Promise<Outcome<Letter>> {
  const { apologies, people, pageOf, render, speechFor, now } = needs;
  const customer = await people.customer(file.customerId);
  if (!customer) return refused("not_found", "There is no such customer.");
  const mail = render({
    body: letter.body,
    house: house.name,
    pageUrl: pageOf(file),
    firstName: firstNameOf(customer),
    signedBy: letter.authorKind === "colleague" ? letter.authorName : house.name,
    speech: await speechFor(file),
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
