/** Ask for a legal review: until an opinion clears them, letters of this case stay. */
import { mustBeOpen } from "../cases/index.ts";
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Needs } from "./needs.ts";
import { legalReviewIn } from "./opinion.ts";

export async function askLegalReview(
  { cases, journal }: Pick<Needs, "cases" | "journal">,
  { caseId, because, by }: { caseId: string; because: string; by: Actor },
): Promise<Outcome<{ asked: true }>> {
  const allowed = may(by, "case:triage");
  if (!allowed.ok) return allowed;
  const file = await cases.find(caseId);
  if (!file) return refused("not_found", "There is no such case.");
  const open = mustBeOpen(file);
  if (!open.ok) return open;
  const review = legalReviewIn(await journal.ofCase(caseId));
  if (review && !review.opinion) return ASKED_ALREADY;

  await journal.add({ what: "legal review asked", by, caseId, facts: { because } });
  return done({ asked: true });
}

const ASKED_ALREADY = refused(
  "asked_already",
  "A legal review was asked for, and nobody has said yet what they think.",
);
