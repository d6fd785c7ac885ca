/** What stands behind the doors of playbooks. */
import type { Doors } from "../rim/http/doors.ts";
import { done } from "../words/outcome.ts";
import type { Shelf } from "./edition.ts";
import type { Handbook } from "./handbook.ts";
import { type Playbook, shown } from "./playbook.ts";
import type { playbooksContract } from "./playbooks.contract.ts";

export type Needs = { readonly handbook: Handbook; readonly playbooks: Shelf };

export const playbooksDoors: Doors<typeof playbooksContract, Needs> = {
  "GET /playbooks": async ({ playbooks }) =>
    done({ playbooks: (await allOn(playbooks)).map(shown) }),
  "GET /failures": async ({ handbook }) =>
    done({
      failures: handbook.industries.flatMap(({ name: industry, failures }) =>
        failures.map(({ id, name, severity }) => ({ id, name, severity, industry })),
      ),
    }),
};

async function allOn(shelf: Shelf): Promise<readonly Playbook[]> {
  const found: Playbook[] = [];
  for (const id of await shelf.ids()) {
    const playbook = await shelf.get(id);
    if (playbook) found.push(playbook);
  }
  return found;
}
