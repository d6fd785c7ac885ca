/** Take a step up again that was passed over. */
import { historyOf, mustBeOpen } from "../cases/index.ts";
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Needs } from "./needs.ts";

export async function takeUpStep(
  { cases, journal }: Pick<Needs, "cases" | "journal">,
  { caseId, step, by }: { caseId: string; step: string; by: Actor },
): Promise<Outcome<{ step: string }>> {
  const allowed = may(by, "case:triage");
  if (!allowed.ok) return allowed;
  const file = await cases.find(caseId);
  if (!file) return refused("not_found", "There is no such case.");
  const open = mustBeOpen(file);
  if (!open.ok) return open;
  const { facts } = historyOf(await journal.ofCase(caseId));
  if (!facts.has(`skipped ${step}`)) {
    return refused("not_skipped", "This step was not passed over.");
  }
  await journal.add({ what: "skip taken back", by, caseId, facts: { step } });
  return done({ step });
}
