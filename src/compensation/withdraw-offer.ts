/** Take an offer back that the customer has not answered. */
import type { Journal } from "../journal/index.ts";
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome } from "../words/outcome.ts";
import { noOffer, type Offer, type Offers, withdraw } from "./offer.ts";

export async function withdrawOffer(
  needs: { readonly offers: Pick<Offers, "hold" | "change">; readonly journal: Journal },
  { offerId, because, by }: { offerId: string; because: string; by: Actor },
): Promise<Outcome<Offer>> {
  const { offers, journal } = needs;
  const allowed = may(by, "offer:withdraw");
  if (!allowed.ok) return allowed;
  const offer = await offers.hold(offerId);
  if (!offer) return noOffer();
  const withdrawn = withdraw(offer, because);
  if (!withdrawn.ok) return withdrawn;

  await offers.change(withdrawn.value);
  const { caseId } = offer;
  await journal.add({ what: "offer withdrawn", by, caseId, facts: { offerId, because } });
  return done(withdrawn.value);
}
