/** Approve an offer that lies above its proposer's limit: another person, within their own. */
import type { Journal } from "../journal/index.ts";
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import type { Moment } from "../words/moment.ts";
import { money } from "../words/money.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import { mayApprove, type Rules } from "../policies/index.ts";
import { mayLetGo } from "../policies/index.ts";
import { approve, byOf, noOffer, type Offer, type Offers } from "./offer.ts";

export async function approveOffer(
  needs: {
    readonly offers: Pick<Offers, "hold" | "change">;
    readonly rules: Pick<Rules, "limitsIn">;
    readonly journal: Journal;
    readonly now: () => Moment;
  },
  { offerId, by }: { offerId: string; by: Actor },
): Promise<Outcome<Offer>> {
  const { offers, rules, journal, now } = needs;
  const allowed = may(by, "offer:approve");
  if (!allowed.ok) return allowed;
  if (by.kind !== "colleague") {
    return refused(
      "person_needed",
      "An offer is approved by a person. Ask a colleague to look at it.",
    );
  }
  const offer = await offers.hold(offerId);
  if (!offer) return noOffer();
  const approved = approve(offer, byOf(by), now());
  if (!approved.ok) return approved;
  const { caseId, costMinor, currency, proposedBy } = offer;
  const cost = money(costMinor, currency);
  const theirs = mayApprove(by, proposedBy, cost, rules.limitsIn(currency));
  if (!theirs.ok) return theirs;
  const above = mayLetGo(by, offer.holds);
  if (!above.ok) return above;

  await offers.change(approved.value);
  const facts = { offerId, costMinor, currency };
  await journal.add({ what: "offer approved", by, caseId, facts });
  return done(approved.value);
}
