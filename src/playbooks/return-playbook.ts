/** Return a retired playbook to use: it is suggested again, and can be chosen. */
import { may } from "../people/index.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import { holding } from "./edition.ts";
import type { RetiringNeeds } from "./needs.ts";
import type { Retiring } from "./retire-playbook.ts";

export async function returnPlaybook(
  { editions, sheets, retirements, journal, now }: Omit<RetiringNeeds, "usualPlaybook">,
  { id, because, by }: Retiring,
): Promise<Outcome<{ id: string }>> {
  const allowed = may(by, "playbook:amend");
  if (!allowed.ok) return allowed;
  const filed = sheets.find((sheet) => sheet.id === id);
  if (!holding((await editions.of(id))[0], filed)) {
    return refused("not_found", `There is no playbook “${id}”.`);
  }
  const [newest] = await retirements.of(id);
  if (!newest?.retired) return refused("not_retired", "This playbook is in use already.");
  const number = newest.number + 1;
  const whose = { at: now(), byId: by.id, byName: by.name, because };
  if (!(await retirements.keep({ playbookId: id, number, retired: false, ...whose }))) return STALE;
  await journal.add({ what: "playbook returned", by, facts: { playbookId: id, because } });
  return done({ id });
}

const STALE = refused("stale_edit", "Somebody brought this playbook back just now. Look again.");
