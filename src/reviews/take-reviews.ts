/** Take reviews in: each in which somebody was let down opens a case; praise and doubles do not. */
import { receiveComplaint } from "../cases/index.ts";
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { isAfter } from "../words/moment.ts";
import { done, type Outcome } from "../words/outcome.ts";
import type { Needs } from "./needs.ts";
import { type Found, isComplaint, type Review, titleOf } from "./review.ts";

export type Taken = { readonly opened: number; readonly known: number; readonly praise: number };

export async function takeReviews(
  needs: Needs,
  { found, by }: { found: readonly Found[]; by: Actor },
): Promise<Outcome<Taken>> {
  const { reviews, journal, now, newId } = needs;
  const allowed = may(by, "case:open");
  if (!allowed.ok) return allowed;
  const taken = { opened: 0, known: 0, praise: 0 };
  for (const each of found) {
    if (!isComplaint(each)) {
      taken.praise += 1;
      continue;
    }
    if (await reviews.isKnown(each.platform, each.mark)) {
      taken.known += 1;
      continue;
    }
    const at = each.postedAt && !isAfter(each.postedAt, now()) ? each.postedAt : undefined;
    const opened = await receiveComplaint(needs, {
      complaint: {
        channel: "review",
        at,
        customer: { name: each.author },
        subject: titleOf(each),
        text: each.text,
      },
      by,
    });
    if (!opened.ok) return opened;
    const review: Review = { ...each, id: newId(), caseId: opened.value.id, reply: null };
    await reviews.keep(review);
    const facts = { reviewId: review.id, platform: each.platform, stars: each.stars };
    await journal.add({ what: "review taken in", by, caseId: review.caseId, facts });
    taken.opened += 1;
  }
  return done(taken);
}
