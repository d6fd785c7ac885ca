/** Share a case out: to whoever has least in hand, of all or of those who can; the reason noted. */
import { findCase, handOver } from "../cases/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome } from "../words/outcome.ts";
import { type Choice, chooseFrom, loadOf } from "./load.ts";
import type { Needs } from "./needs.ts";

export async function shareOut(
  needs: Pick<Needs, "cases" | "people" | "journal" | "desk" | "elsewhere" | "now">,
  { caseId, how, by }: { caseId: string; how: "least_loaded" | "by_skill"; by: Actor },
): Promise<Outcome<Choice>> {
  const { cases, people, desk, elsewhere, now } = needs;
  const found = await findCase({ cases }, caseId);
  if (!found.ok) return found;
  const [skills, inHand, away] = [
    await desk.skills(),
    await elsewhere.inHand(),
    await elsewhere.away(now()),
  ];
  const candidates = (await people.colleagues())
    .filter(({ leftAt }) => leftAt === null)
    .map(({ id, name }) => ({
      languages: [],
      topics: [],
      ...skills.find(({ colleagueId }) => colleagueId === id),
      id,
      name,
      load: loadOf(inHand, id),
      away: away.has(id),
    }));
  const { customerId, failure } = found.value;
  const language = (await people.customer(customerId))?.language ?? null;
  const choice = chooseFrom(candidates, how, { language, failure });
  if (!choice.ok) return choice;
  const { colleagueId, because } = choice.value;
  const handed = await handOver(needs, { caseId, colleagueId, because, by });
  return handed.ok ? done(choice.value) : handed;
}
