/** Choose the playbook that a case walks from here; what was done stays done. */
import { mustBeOpen } from "../cases/index.ts";
import { may } from "../people/index.ts";
import { inUse } from "../playbooks/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Needs } from "./needs.ts";

export async function choosePlaybook(
  { cases, journal, playbooks }: Pick<Needs, "cases" | "journal" | "playbooks">,
  deed: { caseId: string; playbookId: string; because: string; by: Actor },
): Promise<Outcome<{ playbookId: string; version: number }>> {
  const { caseId, playbookId, because, by } = deed;
  const allowed = may(by, "case:triage");
  if (!allowed.ok) return allowed;
  const file = await cases.find(caseId);
  if (!file) return refused("not_found", "There is no such case.");
  const open = mustBeOpen(file);
  if (!open.ok) return open;
  const retired = await playbooks.retired();
  const used = inUse(retired.find((each) => each.playbookId === playbookId));
  if (!used.ok) return used;
  const playbook = await playbooks.begin(playbookId);
  if (!playbook) {
    const known = (await playbooks.ids()).join(", ");
    return refused("no_playbook", `There is no playbook “${playbookId}”. Use ${known}.`);
  }
  const { name, version } = playbook;
  if (file.playbookId === playbookId && file.playbookVersion === version) {
    return refused("same_playbook", `This case walks ${name}, version ${version}, already.`);
  }

  const chosen = { playbookId, playbookVersion: version, version: file.version + 1 };
  if (!(await cases.replace({ ...file, ...chosen }, file.version))) {
    return refused("stale_edit", "Somebody changed this case just now. Please try again.");
  }
  const before = { from: file.playbookId, fromVersion: file.playbookVersion };
  const facts = { playbookId, version, name, ...before, because };
  await journal.add({ what: "playbook chosen", by, caseId, facts });
  return done({ playbookId, version });
}
