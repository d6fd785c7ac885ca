/** Put a tag on a case, or take it off. */
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import { handlingOf } from "./handling.ts";
import type { Needs } from "./needs.ts";

/** More than that say nothing; lists are looked up by them. */
const TAGS_MOST = 20;

export async function tagCase(
  { cases, journal, desk }: Pick<Needs, "cases" | "journal" | "desk">,
  { caseId, tagId, on, by }: { caseId: string; tagId: string; on: boolean; by: Actor },
): Promise<Outcome<{ id: string }>> {
  const allowed = may(by, "case:handle");
  if (!allowed.ok) return allowed;
  if (!(await cases.find(caseId))) return refused("not_found", "There is no such case.");
  const tag = await desk.tags.find(tagId);
  if (!tag || (on && tag.endedAt)) return refused("not_found", "There is no such tag.");
  const { tagIds } = handlingOf(await journal.ofCase(caseId));
  if (tagIds.includes(tagId) === on) return done({ id: caseId });
  if (on && tagIds.length >= TAGS_MOST) {
    return refused("tags_full", `A case has at most ${TAGS_MOST} tags. Take one off first.`);
  }
  const facts = { tagId, name: tag.name };
  await journal.add({ what: on ? "case tagged" : "tag taken off", by, caseId, facts });
  return done({ id: caseId });
}
