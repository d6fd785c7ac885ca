/** Put a tag on a case, or take it off. */
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import { handlingOf } from "./handling.ts";
import type { Needs } from "./needs.ts";

export async function tagCase(
  { cases, journal, desk }: Pick<Needs, "cases" | "journal" | "desk">,
  { caseId, tagId, on, by }: { caseId: string; tagId: string; on: boolean; by: Actor },
): Promise<Outcome<{ id: string }>> {
  const allowed = may(by, "case:handle");
  if (!allowed.ok) return allowed;
  if (!(await cases.find(caseId))) return refused("not_found", "There is no such case.");
  const tag = await desk.tags.find(tagId);
  if (!tag || (on && tag.endedAt)) return refused("not_found", "There is no such tag.");
  const isOn = handlingOf(await journal.ofCase(caseId)).tagIds.includes(tagId);
  if (isOn === on) return done({ id: caseId });
  const facts = { tagId, name: tag.name };
  await journal.add({ what: on ? "case tagged" : "tag taken off", by, caseId, facts });
  return done({ id: caseId });
}
