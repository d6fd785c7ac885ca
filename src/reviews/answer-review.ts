/** Answer a review where everybody reads it: short enough, and without a fault in it. */
import { mayBeSaid } from "../apologies/index.ts";
import { said } from "../conversations/index.ts";
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Needs } from "./needs.ts";
import { mustFit } from "./review.ts";

export async function answerReview(
  needs: Needs,
  { reviewId, text, by }: { reviewId: string; text: string; by: Actor },
): Promise<Outcome<{ id: string }>> {
  const { reviews, cases, conversations, journal, now, newId } = needs;
  const allowed = may(by, "letter:send");
  if (!allowed.ok) return allowed;
  const review = await reviews.find(reviewId);
  const file = review && (await cases.find(review.caseId));
  if (!review || !file) return refused("not_found", "There is no such review.");
  const fits = mustFit(review, text);
  if (!fits.ok) return fits;
  const sayable = mayBeSaid(text);
  if (!sayable.ok) return sayable;

  const id = newId();
  await conversations.keepMessage(
    said({
      id,
      conversationId: file.conversationId,
      direction: "out",
      channel: "review",
      at: now(),
      by,
      subject: file.title,
      body: text,
    }),
  );
  const { kind, id: byId, name } = by;
  await reviews.answer(reviewId, { text, at: now(), by: { kind, id: byId, name } });
  const facts = { reviewId, messageId: id };
  await journal.add({ what: "review answered", by, caseId: file.id, facts });
  return done({ id });
}
