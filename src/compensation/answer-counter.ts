/** Answer a counter-offer: a person accepts what was asked, offers another, or stands by it. */
import { mayBeSaid } from "../apologies/index.ts";
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { money, spoken } from "../words/money.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import { type CounterVerdict, replyTo } from "./counter.ts";
import { byOf, noOffer, type Offer, type Offers } from "./offer.ts";
import { type Needs as ProposeNeeds, proposeOffer } from "./propose-offer.ts";

type Needs = Omit<ProposeNeeds, "offers"> & {
  readonly offers: ProposeNeeds["offers"] & Pick<Offers, "hold" | "change">;
};

/**
 * Accepting proposes just what they asked for; limits, range and approval hold for it as for any.
 * @returns the offer that stands after it: the new one, or the one that was countered
 */
export async function answerCounter(
  needs: Needs,
  deed: { offerId: string; verdict: CounterVerdict; words: string; by: Actor },
): Promise<Outcome<Offer>> {
  const { offers, journal, now } = needs;
  const { offerId, verdict, words, by } = deed;
  const allowed = may(by, "offer:propose");
  if (!allowed.ok) return allowed;
  const offer = await offers.hold(offerId);
  if (!offer) return noOffer();
  if (by.kind !== "colleague") {
    return refused("person_needed", "A person answers a person. Ask a colleague to look at it.");
  }
  const sayable = mayBeSaid(words);
  if (!sayable.ok) return sayable;
  const replied = replyTo(offer, { verdict, words }, byOf(by), now());
  if (!replied.ok) return replied;
  const wanted = offer.counter?.amountMinor ?? null;
  if (verdict === "accepted" && wanted === null) {
    return refused(
      "amount_missing",
      "They said in words what would put it right. Choose another offer, and propose just that.",
    );
  }
  await offers.change(replied.value);
  const { caseId, clauseId, currency, harm } = offer;
  await journal.add({ what: "counter answered", by, caseId, facts: { offerId, verdict } });
  if (verdict === "stands") return done(replied.value);
  const because = words;
  await journal.add({ what: "offer withdrawn", by, caseId, facts: { offerId, because } });
  if (verdict === "other" || wanted === null) return done(replied.value);
  const says = spoken(money(wanted, currency));
  const what = `${says} back the way you paid`;
  const remedy = { kind: "refund", what, amountMinor: wanted, costMinor: wanted } as const;
  const asked = {
    id: "as-asked",
    label: `${says}, as you asked`,
    remedies: [{ ...remedy, worthMinor: wanted }],
  };
  return proposeOffer(needs, { caseId, clauseId, options: [asked], harm, because, by });
}
