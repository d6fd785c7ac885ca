/** Close a case with its report card; the playbook's gate says whether it may. */
import { may } from "../people/index.ts";
import { passes } from "../playbooks/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import { cardOf } from "./card.ts";
import { findCase } from "./find-case.ts";
import { historyOf } from "./history.ts";
import type { Needs } from "./needs.ts";

export async function closeCase(
  needs: Pick<Needs, "cases" | "journal" | "now" | "newId" | "playbooks">,
  { caseId, reason, by }: { caseId: string; reason: string; by: Actor },
): Promise<Outcome<{ id: string }>> {
  const { cases, journal, now, newId, playbooks } = needs;
  const allowed = may(by, "case:close");
  if (!allowed.ok) return allowed;
  const found = await findCase({ cases }, caseId);
  if (!found.ok) return found;
  const { playbookId, playbookVersion } = found.value;
  const playbook = await playbooks.get(playbookId, playbookVersion);
  if (!playbook) return refused("no_playbook", `The handbook lost ${playbookId}.`);
  const entries = await journal.ofCase(caseId);
  const gate = passes(playbook, "close_case", historyOf(entries).facts);
  if (!gate.ok) return gate;

  const next = { ...found.value, state: "closed" as const, version: found.value.version + 1 };
  if (!(await cases.replace(next, found.value.version))) {
    return refused("stale_edit", "Somebody changed this case just now. Please try again.");
  }
  const id = newId();
  const card = Object.fromEntries(cardOf(entries).map((line) => [line.id, line]));
  await cases.keepClosure({ id, caseId, at: now(), byId: by.id, byName: by.name, reason, card });
  await journal.add({ what: "case closed", by, caseId, facts: { closureId: id, reason } });
  return done({ id });
}
