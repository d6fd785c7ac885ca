/** Reopen a closed case: what we did has not healed it. */
import { may, mustBeKnown } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Case } from "./case.ts";
import type { Needs } from "./needs.ts";

export async function reopenCase(
  { cases, people, journal, now }: Pick<Needs, "cases" | "people" | "journal" | "now">,
  deed: { caseId: string; because: string; by: Actor },
): Promise<Outcome<Case>> {
  const { caseId, because, by } = deed;
  const allowed = by.kind === "customer" ? done(by) : may(by, "case:reopen");
  if (!allowed.ok) return allowed;
  const file = await cases.find(caseId);
  if (!file) return refused("not_found", "There is no such case.");
  if (file.state === "open") return refused("case_open", `Case ${file.number} is open already.`);
  if (file.joinedInto) {
    const says = `Case ${file.number} rests in another: it is the same complaint. Part them first.`;
    return refused("joined", says);
  }
  const known = mustBeKnown(await people.customer(file.customerId));
  if (!known.ok) return known;

  const next = { ...file, state: "open" as const, version: file.version + 1 };
  if (!(await cases.replace(next, file.version))) {
    return refused("stale_edit", "Somebody changed this case just now. Please try again.");
  }
  await cases.endClosure(caseId, { at: now(), by: by.name, because });
  await journal.add({ what: "case reopened", by, caseId, facts: { because } });
  return done(next);
}
