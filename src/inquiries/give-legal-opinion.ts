/** Give a legal opinion: the letters of a case may leave, or what stands in their way. */
import { mustBeOpen } from "../cases/index.ts";
import { handsOf, may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Needs } from "./needs.ts";
import { legalReviewIn } from "./opinion.ts";

export async function giveLegalOpinion(
  { cases, people, journal }: Pick<Needs, "cases" | "people" | "journal">,
  deed: { caseId: string; clears: boolean; because: string; by: Actor },
): Promise<Outcome<{ clears: boolean }>> {
  const { caseId, clears, because, by } = deed;
  const allowed = may(by, "legal:review");
  if (!allowed.ok) return allowed;
  const file = await cases.find(caseId);
  if (!file) return refused("not_found", "There is no such case.");
  const open = mustBeOpen(file);
  if (!open.ok) return open;
  const review = legalReviewIn(await journal.ofCase(caseId));
  if (!review) return NOBODY_ASKED;
  if (by.kind !== "colleague") return NO_PERSON;
  const able = (await people.colleagues()).filter(
    ({ leftAt, role }) =>
      leftAt === null && may({ kind: "colleague", id: "", name: "", role }, "legal:review").ok,
  );
  const asked = handsOf(review.by.id, await people.keys());
  if (asked.has(by.id) && able.some(({ id }) => id !== by.id)) return OWN_QUESTION;

  await journal.add({ what: "legal opinion given", by, caseId, facts: { clears, because } });
  return done({ clears });
}

const NOBODY_ASKED = refused("nobody_asked", "Nobody asked for a legal review of this case.");
const NO_PERSON = refused("no_person", "A legal opinion is given by a person, not by a key.");
const OWN_QUESTION = refused(
  "own_question",
  "You asked for this review yourself. Somebody else who may give an opinion answers it.",
);
