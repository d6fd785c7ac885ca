/** Approve an offer that lies above its proposer's limit: another person, within their own. */
import type { Journal } from "../journal/index.ts";
import { handsOf, may, type People } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import type { Moment } from "../words/moment.ts";
import { money } from "../words/money.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Awards } from "./award.ts";
import { goodwillOf, mayApprove, type Rules } from "../policies/index.ts";
import { letGo, mayLetGo } from "../policies/index.ts";
import { approve, byOf, noOffer, type Offer, type Offers } from "./offer.ts";

export async function approveOffer(
  needs: {
    readonly offers: Pick<Offers, "hold" | "change">;
    readonly awards: Pick<Awards, "ofCase">;
    readonly rules: Pick<Rules, "limitsIn">;
    readonly people: Pick<People, "keys">;
    readonly journal: Journal;
    readonly now: () => Moment;
  },
  /** `because`: why a budget may be gone over, where it is. */
  { offerId, because, by }: { offerId: string; because?: string | undefined; by: Actor },
): Promise<Outcome<Offer>> {
  const { offers, awards, rules, people, journal, now } = needs;
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
  // What the case was given before counts for whoever approves, too: no slicing.
  const given = goodwillOf(await awards.ofCase(caseId));
  const cost = money(costMinor + given, currency);
  const whose = { proposedBy, hands: handsOf(by.id, await people.keys()) };
  const theirs = mayApprove(by, whose, cost, rules.limitsIn(currency));
  if (!theirs.ok) return theirs;
  const above = mayLetGo(by, offer.holds);
  if (!above.ok) return above;
  const holds = letGo(offer.holds, because);
  if (!holds.ok) return holds;

  await offers.change({ ...approved.value, holds: holds.value });
  const over = holds.value.filter((hold) => hold.letGo).map(({ says }) => says);
  const facts = {
    offerId,
    costMinor,
    currency,
    ...(over.length > 0 ? { overBudget: over, because } : {}),
  };
  await journal.add({ what: "offer approved", by, caseId, facts });
  return done({ ...approved.value, holds: holds.value });
}
