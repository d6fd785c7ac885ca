/** Answer an offer: the customer on their page, or a colleague who heard it from them. */
import type { Cases } from "../cases/index.ts";
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome } from "../words/outcome.ts";
import { awardsOf } from "./award.ts";
import { mayCarryOff, type Proofs } from "./held.ts";
import { answer, byOf, type Given, noOffer, type Offer, type Offers, wantsTalk } from "./offer.ts";
import { awardsOwed } from "../entitlements/index.ts";
import { type IssueNeeds, issueVoucher } from "./issue-voucher.ts";
import { type PledgeNeeds, pledgeAwards } from "./pledge-awards.ts";

export type Needs = PledgeNeeds &
  IssueNeeds & {
    readonly cases: Pick<Cases, "find">;
    readonly offers: Pick<Offers, "hold" | "change">;
    readonly proofs: Proofs;
  };

/**
 * Accepting pledges every remedy of the option; a voucher is issued, and so paid, at once. Whoever
 * accepts on the page what can be carried off has proven to be the customer before; what a
 * colleague heard from them is that colleague's word, and says whose.
 */
export async function answerOffer(
  needs: Needs,
  { offerId, given, by }: { offerId: string; given: Given; by: Actor },
): Promise<Outcome<Offer>> {
  const { cases, offers, journal, now } = needs;
  const offer = await offers.hold(offerId);
  if (!offer) return noOffer();
  const { caseId, currency, costMinor } = offer;
  const allowed = await mayAnswer(cases, caseId, by);
  if (!allowed.ok) return allowed;
  const answered = answer(offer, given, byOf(by), now());
  if (!answered.ok) return answered;
  if (by.kind === "customer") {
    const { optionId: chosen } = answered.value.answer;
    const theirs = mayCarryOff(offer.options, chosen, await needs.proofs.of(offerId));
    if (!theirs.ok) return theirs;
  }

  await offers.change(answered.value);
  if (!offer.madeAt) {
    const facts = { offerId, costMinor, currency, how: "word of mouth" };
    await journal.add({ what: "offer made", by, caseId, facts });
    const owed = await pledgeAwards(needs, { drafts: awardsOwed(answered.value), by });
    if (!owed.ok) return owed;
  }
  const { verdict, fit, optionId } = answered.value.answer;
  const facts = { offerId, fit, optionId, currency, talk: wantsTalk(answered.value.answer) };
  await journal.add({ what: `offer ${verdict}`, by, caseId, facts });
  // All are pledged before any is paid: a case is settled only when nothing is owed any more.
  const pledged = await pledgeAwards(needs, { drafts: awardsOf(answered.value), by });
  if (!pledged.ok) return pledged;
  for (const { id: awardId, kind } of pledged.value) {
    if (kind !== "voucher") continue;
    const issued = await issueVoucher(needs, { awardId, by });
    if (!issued.ok) return issued;
  }
  return done(answered.value);
}

/** A customer answers what was offered to them, and nothing else. */
async function mayAnswer(cases: Needs["cases"], caseId: string, by: Actor) {
  if (by.kind !== "customer") return may(by, "offer:answer");
  const file = await cases.find(caseId);
  return file?.customerId === by.id ? done(by) : noOffer();
}
