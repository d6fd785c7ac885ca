/** Tell a colleague who was part of it how it ended. */
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import { type Closing, mayBeTold } from "./closing.ts";
import type { Needs } from "./needs.ts";

export async function tellColleague(
  { plans, cases, journal, now, newId }: Omit<Needs, "people">,
  deed: { caseId: string; colleagueId: string; words: string; by: Actor },
): Promise<Outcome<Closing>> {
  const { caseId, colleagueId, words, by } = deed;
  const allowed = may(by, "closure-message:write");
  if (!allowed.ok) return allowed;
  const file = await cases.find(caseId);
  if (!file) return refused("not_found", "There is no such case.");
  const involvedIds = (await cases.involvements(caseId)).map((each) => each.colleagueId);
  const concerned = mayBeTold(colleagueId, { ownerId: file.ownerId, involvedIds });
  if (!concerned.ok) return concerned;

  const who = { byId: by.id, byName: by.name, colleagueId };
  const closing = { id: newId(), caseId, at: now(), ...who, words, seenAt: null };
  if (!(await plans.keepClosing(closing))) {
    return refused("already_told", "This colleague knows already how it ended.");
  }
  await journal.add({ what: "colleague told", by, caseId, facts: { colleagueId } });
  return done(closing);
}
