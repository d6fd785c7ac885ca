/** Hold an offer for the customer whom it was made to, and for nobody else. */
import { noOffer, type Offer } from "../compensation/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome } from "../words/outcome.ts";
import type { Needs } from "./needs.ts";

/** All deeds on one offer take turns here: two tries of a code, two taps of a thumb. */
export async function holdOffer(
  { offers, cases }: Pick<Needs, "offers" | "cases">,
  { offerId, by }: { offerId: string; by: Actor },
): Promise<Outcome<Offer>> {
  const offer = await offers.hold(offerId);
  const file = offer && (await cases.find(offer.caseId));
  return file && by.kind === "customer" && file.customerId === by.id ? done(offer) : noOffer();
}
