/** Retire a playbook: suggested and begun no more; the cases that walk it go on to their end. */
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import { holding } from "./edition.ts";
import type { RetiringNeeds } from "./needs.ts";

export type Retiring = { readonly id: string; readonly because: string; readonly by: Actor };

export async function retirePlaybook(
  { editions, sheets, retirements, usualPlaybook, journal, now }: RetiringNeeds,
  { id, because, by }: Retiring,
): Promise<Outcome<{ id: string }>> {
  const allowed = may(by, "playbook:amend");
  if (!allowed.ok) return allowed;
  const filed = sheets.find((sheet) => sheet.id === id);
  if (!holding((await editions.of(id))[0], filed)) {
    return refused("not_found", `There is no playbook “${id}”.`);
  }
  if (id === usualPlaybook) {
    return refused(
      "usual_playbook",
      "Every new case begins with this playbook, so it can't be retired. Change it instead.",
    );
  }
  const [newest] = await retirements.of(id);
  if (newest?.retired)
    return refused("already_retired", `${newest.byName} has retired it already.`);
  const number = (newest?.number ?? 0) + 1;
  const whose = { at: now(), byId: by.id, byName: by.name, because };
  if (!(await retirements.keep({ playbookId: id, number, retired: true, ...whose }))) return STALE;
  await journal.add({ what: "playbook retired", by, facts: { playbookId: id, because } });
  return done({ id });
}

const STALE = refused("stale_edit", "Somebody retired this playbook just now. Look again.");
