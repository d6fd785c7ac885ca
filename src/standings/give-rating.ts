/** Give a rating: the customer on their page, or a colleague or a survey who heard it from them. */
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import { mayAnswer } from "./answerer.ts";
import type { Needs } from "./needs.ts";
import { type Rating, rated } from "./rating.ts";
import type { Standings } from "./standings.ts";

export async function giveRating(
  needs: Omit<Needs, "standings"> & { readonly standings: Pick<Standings, "keepRating"> },
  deed: Pick<Rating, "caseId" | "scale" | "moment" | "score"> & { readonly by: Actor },
): Promise<Outcome<Rating>> {
  const { standings, cases, journal, now, newId } = needs;
  const { by, caseId, scale, moment, score } = deed;
  const file = await cases.find(caseId);
  if (!file) return refused("not_found", "There is no such case.");
  const allowed = mayAnswer(by, file.customerId);
  if (!allowed.ok) return allowed;
  const fair = rated(scale, score);
  if (!fair.ok) return fair;

  const rating = { id: newId(), caseId, scale, moment, score, at: now() };
  if (!(await standings.keepRating(rating))) {
    return refused("rating_given", "This was said already; the first answer stands.");
  }
  await journal.add({ what: "rating given", by, caseId, facts: { scale, moment, score } });
  return done(rating);
}
