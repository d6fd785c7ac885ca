/** Hold a debrief with those who were part of it; what was said stays among them. */
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Debrief, Talk } from "./debrief.ts";
import type { Needs } from "./needs.ts";

export async function holdDebrief(
  { plans, cases, people, journal, now, newId }: Needs,
  deed: { caseId: string; withIds: readonly string[]; talk: Talk; by: Actor },
): Promise<Outcome<Debrief>> {
  const { caseId, talk, by } = deed;
  const allowed = may(by, "debrief:hold");
  if (!allowed.ok) return allowed;
  if (!(await cases.find(caseId))) return refused("not_found", "There is no such case.");
  const withIds = [...new Set(deed.withIds)];
  if (withIds.length === 0) {
    return refused("nobody_there", "A debrief is a talk. Say with whom you had it.");
  }
  for (const id of withIds) {
    if (!(await people.colleague(id))) return refused("not_found", "There is no such colleague.");
  }

  const who = { byId: by.id, byName: by.name, withIds };
  const debrief = { id: newId(), caseId, at: now(), ...who, ...talk };
  await plans.keepDebrief(debrief);
  // The journal is for everyone's eyes, so it says that they talked, never what was said.
  await journal.add({
    what: "debrief held",
    by,
    caseId,
    facts: { debriefId: debrief.id, withIds },
  });
  return done(debrief);
}
