/** Make an approved offer: its letter is on the way. Whoever sends the letter was asked there. */
import { awardsOwed } from "../entitlements/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome } from "../words/outcome.ts";
import { make, noOffer, type Offer, type Offers } from "./offer.ts";
import { type PledgeNeeds, pledgeAwards } from "./pledge-awards.ts";

/** A letter may carry only an offer of its own case. */
export async function makeOffer(
  needs: PledgeNeeds & { readonly offers: Pick<Offers, "hold" | "change"> },
  { offerId, caseId, by }: { offerId: string; caseId: string; by: Actor },
): Promise<Outcome<Offer>> {
  const { offers, journal, now } = needs;
  const offer = await offers.hold(offerId);
  if (offer?.caseId !== caseId) return noOffer();
  const made = make(offer, now());
  if (!made.ok || made.value === offer) return made;

  await offers.change(made.value);
  const { costMinor, currency } = offer;
  const facts = { offerId, costMinor, currency, how: "letter" };
  await journal.add({ what: "offer made", by, caseId, facts });
  // What the law owes is pledged as soon as the customer was told of it: nothing hangs on a yes.
  const pledged = await pledgeAwards(needs, { drafts: awardsOwed(made.value), by });
  return pledged.ok ? done(made.value) : pledged;
}
