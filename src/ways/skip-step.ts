/** Pass a step over, with a reason: where its sheet allows it, and by whom it allows. */
import { historyOf, mustBeOpen } from "../cases/index.ts";
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Needs } from "./needs.ts";
import { maySkip } from "./pass.ts";

export async function skipStep(
  { cases, journal, playbooks }: Pick<Needs, "cases" | "journal" | "playbooks">,
  { caseId, step: id, because, by }: { caseId: string; step: string; because: string; by: Actor },
): Promise<Outcome<{ step: string }>> {
  const allowed = may(by, "case:triage");
  if (!allowed.ok) return allowed;
  const file = await cases.find(caseId);
  if (!file) return refused("not_found", "There is no such case.");
  if (by.kind !== "colleague") return NO_PERSON;
  const open = mustBeOpen(file);
  if (!open.ok) return open;
  const playbook = await playbooks.get(file.playbookId, file.playbookVersion);
  if (!playbook) return refused("no_playbook", `The handbook lost ${file.playbookId}.`);
  const { facts } = historyOf(await journal.ofCase(caseId));
  const step = maySkip(playbook, id, { facts, role: by.role });
  if (!step.ok) return step;

  const { name } = step.value;
  await journal.add({ what: "step skipped", by, caseId, facts: { step: id, name, because } });
  return done({ step: id });
}

const NO_PERSON = refused("person_needed", "A step is passed over by a person, who says why.");
