/** Tell of an award: the customer knows that it was paid, and we know that they do. */
import type { Journal } from "../journal/index.ts";
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import type { Moment } from "../words/moment.ts";
import { done, type Outcome } from "../words/outcome.ts";
import { type Award, type Awards, noAward, type Telling, told } from "./award.ts";

export async function tellAward(
  needs: {
    readonly awards: Pick<Awards, "hold" | "change">;
    readonly journal: Journal;
    readonly now: () => Moment;
  },
  { awardId, how, by }: { awardId: string; how: Telling; by: Actor },
): Promise<Outcome<Award>> {
  const { awards, journal, now } = needs;
  const allowed = may(by, "award:settle");
  if (!allowed.ok) return allowed;
  const award = await awards.hold(awardId);
  if (!award) return noAward();
  const next = told(award, how, now());
  if (!next.ok || next.value === award) return next;
  await awards.change(next.value);
  const { caseId, kind } = award;
  await journal.add({ what: "award told", by, caseId, facts: { awardId, kind, how } });
  return done(next.value);
}
