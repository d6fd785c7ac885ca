/** Note a finding: something we know, something we don't, or what would change our mind. */
import { mustBeOpen } from "../cases/index.ts";
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { FindingKind } from "./finding.ts";
import type { Needs } from "./needs.ts";

export async function noteFinding(
  { cases, journal, newId }: Pick<Needs, "cases" | "journal" | "newId">,
  deed: { caseId: string; kind: FindingKind; text: string; by: Actor },
): Promise<Outcome<{ id: string }>> {
  const { caseId, kind, text, by } = deed;
  const allowed = may(by, "case:triage");
  if (!allowed.ok) return allowed;
  const file = await cases.find(caseId);
  if (!file) return refused("not_found", "There is no such case.");
  const open = mustBeOpen(file);
  if (!open.ok) return open;

  const findingId = newId();
  await journal.add({ what: "finding noted", by, caseId, facts: { findingId, kind, text } });
  return done({ id: findingId });
}
