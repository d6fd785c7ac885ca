/** Close a case with its report card; the playbook's gate says whether it may. */
import type { Entry } from "../journal/index.ts";
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import { cardOf } from "./card.ts";
import type { Case } from "./case.ts";
import { findCase } from "./find-case.ts";
import { mayClose } from "./evidence.ts";
import { historyOf } from "./history.ts";
import type { Needs } from "./needs.ts";

export async function closeCase(
  needs: Pick<Needs, "cases" | "journal" | "now" | "newId" | "playbooks">,
  { caseId, reason, by }: { caseId: string; reason: string; by: Actor },
): Promise<Outcome<{ id: string }>> {
  const { cases, journal, now, newId } = needs;
  const allowed = may(by, "case:close");
  if (!allowed.ok) return allowed;
  const found = await findCase({ cases }, caseId);
  if (!found.ok) return found;
  const ready = await mustBeReady(needs, found.value);
  if (!ready.ok) return ready;

  const next = { ...found.value, state: "closed" as const, version: found.value.version + 1 };
  if (!(await cases.replace(next, found.value.version))) {
    return refused("stale_edit", "Somebody changed this case just now. Please try again.");
  }
  const id = newId();
  await journal.add({ what: "case closed", by, caseId, facts: { closureId: id, reason } });
  // From its line on it has its turn: what came to be owed in this very moment is read now.
  const still = await mustBeReady(needs, found.value);
  if (!still.ok) return still;
  const card = Object.fromEntries(cardOf(still.value).map((line) => [line.id, line]));
  await cases.keepClosure({ id, caseId, at: now(), byId: by.id, byName: by.name, reason, card });
  return done({ id });
}

/** Answers what has happened on it. */
async function mustBeReady(
  { journal, playbooks }: Pick<Needs, "journal" | "playbooks">,
  { id, playbookId, playbookVersion }: Case,
): Promise<Outcome<readonly Entry[]>> {
  const playbook = await playbooks.get(playbookId, playbookVersion);
  if (!playbook) return refused("no_playbook", `The handbook lost ${playbookId}.`);
  const entries = await journal.ofCase(id);
  const ready = mayClose(playbook, historyOf(entries));
  return ready.ok ? done(entries) : ready;
}
