/** Take the second look at "not at fault": another colleague agrees, or sees it differently. */
import { mustBeOpen } from "../cases/index.ts";
import { handsOf, may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import { lookIn } from "./finding.ts";
import type { Needs } from "./needs.ts";

export async function takeSecondLook(
  { cases, people, journal }: Pick<Needs, "cases" | "people" | "journal">,
  deed: { caseId: string; agrees: boolean; because: string; by: Actor },
): Promise<Outcome<{ agrees: boolean }>> {
  const { caseId, agrees, because, by } = deed;
  const allowed = may(by, "case:triage");
  if (!allowed.ok) return allowed;
  const file = await cases.find(caseId);
  if (!file) return refused("not_found", "There is no such case.");
  const open = mustBeOpen(file);
  if (!open.ok) return open;
  const look = lookIn(await journal.ofCase(caseId));
  if (!look) return NOTHING_TO_SEE;
  if (by.kind !== "colleague") return NO_PERSON;
  const eyes = handsOf(look.by.id, await people.keys());
  const others = (await people.colleagues()).filter(
    ({ id, leftAt }) => leftAt === null && !eyes.has(id),
  );
  if (eyes.has(by.id) && others.length > 0) return SAME_EYES;

  await journal.add({ what: "second look taken", by, caseId, facts: { agrees, because } });
  return done({ agrees });
}

const NOTHING_TO_SEE = refused(
  "stance_is_another",
  "A second look is for a case where we say that we are not at fault. This one says otherwise.",
);
const NO_PERSON = refused("no_person", "A second look is taken by a colleague, not by a key.");
const SAME_EYES = refused(
  "same_eyes",
  "You found us not at fault yourself. Ask a colleague to look too; they may see what you did not.",
);
