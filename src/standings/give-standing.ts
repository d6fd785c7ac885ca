/** Give a standing: how likely the customer is to come back, before the remedy and after it. */
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import { mayAnswer } from "./answerer.ts";
import type { Needs } from "./needs.ts";
import { type Side, type Standing, scored } from "./standing.ts";

export async function giveStanding(
  needs: Needs,
  { caseId, moment, score, by }: { caseId: string; moment: Side; score: number; by: Actor },
): Promise<Outcome<Standing>> {
  const { standings, cases, journal, now, newId } = needs;
  const file = await cases.find(caseId);
  if (!file) return refused("not_found", "There is no such case.");
  const allowed = mayAnswer(by, file.customerId);
  if (!allowed.ok) return allowed;
  const fair = scored(score);
  if (!fair.ok) return fair;

  const standing = { id: newId(), caseId, moment, score, at: now() };
  if (!(await standings.keepStanding(standing))) {
    return refused("standing_given", "This was said already; the first answer stands.");
  }
  await journal.add({ what: "standing given", by, caseId, facts: { moment, score } });
  return done(standing);
}
