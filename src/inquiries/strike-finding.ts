/** Strike a finding that no longer holds: it stays to be read, with the reason. */
import { mustBeOpen } from "../cases/index.ts";
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import { findingsIn } from "./finding.ts";
import type { Needs } from "./needs.ts";

export async function strikeFinding(
  { cases, journal }: Pick<Needs, "cases" | "journal">,
  deed: { caseId: string; findingId: string; because: string; by: Actor },
): Promise<Outcome<{ id: string }>> {
  const { caseId, findingId, because, by } = deed;
  const allowed = may(by, "case:triage");
  if (!allowed.ok) return allowed;
  const file = await cases.find(caseId);
  if (!file) return refused("not_found", "There is no such case.");
  const open = mustBeOpen(file);
  if (!open.ok) return open;
  const finding = findingsIn(await journal.ofCase(caseId)).find(({ id }) => id === findingId);
  if (!finding) return refused("not_found", "There is no such finding on this case.");
  if (finding.struck !== null)
    return refused("already_struck", "This finding is struck already. Note a new one instead.");

  await journal.add({ what: "finding struck", by, caseId, facts: { findingId, because } });
  return done({ id: findingId });
}
