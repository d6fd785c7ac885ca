/** Suggest the playbook that fits a case, with its reason, beside all that one may choose. */
import { findCase } from "../cases/index.ts";
import { may } from "../people/index.ts";
import type { Playbook } from "../playbooks/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome } from "../words/outcome.ts";
import type { Needs } from "./needs.ts";
import { suggested, type Suggestion } from "./suggestion.ts";

type Ways = {
  readonly now: {
    readonly playbookId: string;
    readonly version: number;
    /** Out of use: this case goes on with it, and no other begins it. */
    readonly retired: boolean;
  };
  readonly suggestion: Suggestion | null;
  readonly choices: readonly Pick<Playbook, "id" | "version" | "name" | "about">[];
};

export async function suggestPlaybook(
  { cases, people, journal, playbooks, packs, usualPlaybook: usual }: Needs,
  { caseId, by }: { caseId: string; by: Actor },
): Promise<Outcome<Ways>> {
  const allowed = may(by, "case:read");
  if (!allowed.ok) return allowed;
  const found = await findCase({ cases }, caseId);
  if (!found.ok) return found;
  const { failure, stance, severity, playbookId, playbookVersion } = found.value;
  const choices: Playbook[] = [];
  const out = (await playbooks.retired()).map((each) => each.playbookId);
  for (const id of await playbooks.ids()) {
    if (out.includes(id)) continue;
    const playbook = await playbooks.get(id);
    if (playbook) choices.push(playbook);
  }
  const { industry } = await people.workspace();
  const opened = (await journal.ofCase(caseId)).find(({ what }) => what === "case opened");
  const channel = typeof opened?.facts["channel"] === "string" ? opened.facts["channel"] : null;
  const known = { failure, stance, severity, channel, industry };
  return done({
    now: { playbookId, version: playbookVersion, retired: out.includes(playbookId) },
    suggestion: suggested(choices, await packs(), { known, usual }) ?? null,
    choices: choices.map(({ id, version, name, about }) => ({ id, version, name, about })),
  });
}
