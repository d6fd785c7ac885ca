/** Hand a case over to a colleague, who looks after it from now on. */
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Case } from "./case.ts";
import { findCase } from "./find-case.ts";
import type { Needs } from "./needs.ts";

type Handing = Pick<Needs, "journal"> & {
  readonly cases: Pick<Needs["cases"], "find" | "replace">;
  readonly people: Pick<Needs["people"], "colleague">;
};

type Deed = {
  readonly caseId: string;
  readonly colleagueId: string;
  /** Why this colleague, where a person did not choose. */
  readonly because?: string;
  readonly by: Actor;
};

export async function handOver(
  { cases, people, journal }: Handing,
  { caseId, colleagueId, because, by }: Deed,
): Promise<Outcome<Case>> {
  const allowed = may(by, "case:assign");
  if (!allowed.ok) return allowed;
  const found = await findCase({ cases }, caseId);
  if (!found.ok) return found;
  const colleague = await people.colleague(colleagueId);
  if (!colleague || colleague.leftAt) {
    return refused("not_found", "There is no such colleague at this desk.");
  }
  const next = { ...found.value, ownerId: colleagueId, version: found.value.version + 1 };
  if (!(await cases.replace(next, found.value.version))) {
    return refused("stale_edit", "Somebody changed this case just now. Please try again.");
  }
  await journal.add({
    what: "case handed over",
    by,
    caseId,
    facts: { ownerId: colleagueId, name: colleague.name, ...(because ? { because } : {}) },
  });
  return done(next);
}
