/** Answer an offer: the customer on their page, or a colleague who heard it from them. */
import type { Cases } from "../cases/index.ts";
import type { Journal } from "../journal/index.ts";
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import type { NewId } from "../words/id.ts";
import type { Moment } from "../words/moment.ts";
import { money } from "../words/money.ts";
import { done, type Outcome } from "../words/outcome.ts";
import {
  type Award,
  type Awards,
  awardsOf,
  type Entry,
  noted,
  pay,
  pledge,
  settled,
} from "./ledger.ts";
import { answer, byOf, type Given, noOffer, type Offer, type Offers, wantsTalk } from "./offer.ts";
import { pledgeOwed } from "./pledge-owed.ts";
import { type Voucher, type Vouchers, voucherFor } from "./voucher.ts";

export type Needs = {
  readonly cases: Pick<Cases, "find">;
  readonly offers: Pick<Offers, "hold" | "change">;
  readonly awards: Pick<Awards, "keep" | "settle" | "enter">;
  readonly vouchers: Pick<Vouchers, "keep">;
  readonly journal: Journal;
  readonly now: () => Moment;
  readonly newId: NewId;
  /** The code of an award's voucher, made from the house's secret each time it is shown. */
  readonly codeOf: (awardId: string) => string;
  readonly hash: (code: string) => string;
};

/** Accepting pledges every remedy of the option; a voucher is issued, and so paid, at once. */
export async function answerOffer(
  needs: Needs,
  { offerId, given, by }: { offerId: string; given: Given; by: Actor },
): Promise<Outcome<Offer>> {
  const { cases, offers, awards, journal, now, newId } = needs;
  const offer = await offers.hold(offerId);
  if (!offer) return noOffer();
  const { caseId, currency, costMinor } = offer;
  const allowed = await mayAnswer(cases, caseId, by);
  if (!allowed.ok) return allowed;
  const answered = answer(offer, given, byOf(by), now());
  if (!answered.ok) return answered;

  await offers.change(answered.value);
  if (!offer.madeAt) {
    const facts = { offerId, costMinor, currency, how: "word of mouth" };
    await journal.add({ what: "offer made", by, caseId, facts });
    const owed = await pledgeOwed(needs, { offer: answered.value, by });
    if (!owed.ok) return owed;
  }
  const { verdict, fit, optionId } = answered.value.answer;
  const facts = { offerId, fit, optionId, currency, talk: wantsTalk(answered.value.answer) };
  await journal.add({ what: `offer ${verdict}`, by, caseId, facts });
  // All are pledged before any is paid: a case is settled only when nothing is owed any more.
  const pledged: { award: Award; entry: Entry }[] = [];
  for (const draft of awardsOf(answered.value)) {
    const award = { ...draft, id: newId() };
    const entry = pledge([], money(award.amountMinor, currency));
    if (!entry.ok) return entry;
    await awards.keep(award);
    await awards.enter(award, entry.value, byOf(by), now());
    await journal.add({ what: "award pledged", by, caseId, facts: noted(award) });
    pledged.push({ award, entry: entry.value });
  }
  for (const { award, entry } of pledged) {
    if (award.kind !== "voucher") continue;
    const issued = await issue(needs, award, [entry], by);
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

/** A voucher has reached the customer as soon as its code stands on their page. */
async function issue(
  needs: Needs,
  award: Award,
  entries: readonly Entry[],
  by: Actor,
): Promise<Outcome<Voucher>> {
  const { awards, vouchers, journal, now, newId, codeOf, hash } = needs;
  const paid = pay(entries);
  if (!paid.ok) return paid;
  const { caseId, percent } = award;
  const voucher = voucherFor(award, { id: newId(), codeHash: hash(codeOf(award.id)), at: now() });
  await vouchers.keep(voucher);
  const { id: voucherId, issuedAt, expiresAt } = voucher;
  const facts = { ...noted(award), voucherId, percent, expiresAt };
  await journal.add({ what: "voucher issued", by, caseId, facts });

  await awards.enter(award, paid.value, byOf(by), issuedAt);
  await awards.settle(settled(award, "pay", issuedAt, "Its code was handed over."));
  await journal.add({ what: "award paid", by, caseId, facts: noted(award) });
  return done(voucher);
}
