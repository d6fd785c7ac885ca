/** Counter an offer: the customer says what would put it right, by themselves or to a colleague. */
import type { Cases } from "../cases/index.ts";
import type { Journal } from "../journal/index.ts";
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import type { Moment } from "../words/moment.ts";
import { done, type Outcome } from "../words/outcome.ts";
import { counter, type Wish } from "./counter.ts";
import { byOf, noOffer, type Offer, type Offers } from "./offer.ts";

export async function counterOffer(
  needs: {
    readonly cases: Pick<Cases, "find">;
    readonly offers: Pick<Offers, "hold" | "ofCase" | "change">;
    readonly journal: Journal;
    readonly now: () => Moment;
  },
  { offerId, wish, by }: { offerId: string; wish: Wish; by: Actor },
): Promise<Outcome<Offer>> {
  const { cases, offers, journal, now } = needs;
  const offer = await offers.hold(offerId);
  if (!offer) return noOffer();
  const { caseId, currency } = offer;
  if (by.kind === "customer") {
    if ((await cases.find(caseId))?.customerId !== by.id) return noOffer();
  } else {
    const allowed = may(by, "offer:answer");
    if (!allowed.ok) return allowed;
  }
  const others = (await offers.ofCase(caseId)).filter(({ id }) => id !== offerId);
  const countered = counter(offer, wish, others, byOf(by), now());
  if (!countered.ok) return countered;

  await offers.change(countered.value);
  const facts = { offerId, amountMinor: wish.amountMinor, currency };
  await journal.add({ what: "offer countered", by, caseId, facts });
  return done(countered.value);
}
