/** Let made offers run out that nobody answered in time. */
import type { Journal } from "../journal/index.ts";
import { THE_DESK } from "../words/actor.ts";
import type { Moment } from "../words/moment.ts";
import { done, type Outcome } from "../words/outcome.ts";
import { expire, type Offers } from "./offer.ts";

/** Answers how many ran out; called again, it goes on where `limit` stopped it. */
export async function expireOffers(
  needs: { readonly offers: Pick<Offers, "holdLapsed" | "change">; readonly journal: Journal },
  { now, limit }: { now: Moment; limit: number },
): Promise<Outcome<{ expired: number }>> {
  const { offers, journal } = needs;
  const lapsed = await offers.holdLapsed(now, limit);
  for (const offer of lapsed) {
    const expired = expire(offer, now);
    if (!expired.ok) return expired;
    await offers.change(expired.value);
    const { id: offerId, caseId } = offer;
    await journal.add({ what: "offer expired", by: THE_DESK, caseId, facts: { offerId } });
  }
  return done({ expired: lapsed.length });
}
