/** Take a baseline in: scores of customers without a failure, from a survey of the house's own. */
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome } from "../words/outcome.ts";
import type { Needs } from "./needs.ts";
import { rated, type Scale } from "./rating.ts";

export type Deed = {
  readonly scale: Scale;
  readonly scores: readonly number[];
  /** Who was asked, and how: "every fiftieth order of October, by mail". */
  readonly source: string;
  readonly by: Actor;
};

/** Answers how many were taken in; one that is not on the scale refuses them all. */
export async function takeBaseline(
  { standings, journal, now, newId }: Omit<Needs, "cases">,
  { scale, scores, source, by }: Deed,
): Promise<Outcome<number>> {
  const allowed = may(by, "baseline:take");
  if (!allowed.ok) return allowed;
  for (const score of scores) {
    const fair = rated(scale, score);
    if (!fair.ok) return fair;
  }
  const at = now();
  await standings.keepBaseline(scores.map((score) => ({ id: newId(), scale, score, source, at })));
  const facts = { scale, count: scores.length, source };
  await journal.add({ what: "baseline taken in", by, facts });
  return done(scores.length);
}
