/** What stands behind the doors of playbooks. */
import type { Doors } from "../rim/http/doors.ts";
import { done } from "../words/outcome.ts";
import type { Handbook } from "./handbook.ts";
import { shown } from "./playbook.ts";
import type { playbooksContract } from "./playbooks.contract.ts";

export type Needs = { readonly handbook: Handbook };

export const playbooksDoors: Doors<typeof playbooksContract, Needs> = {
  "GET /playbooks": async ({ handbook }) => done({ playbooks: handbook.playbooks.map(shown) }),
  "GET /failures": async ({ handbook }) =>
    done({
      failures: handbook.industries.flatMap(({ name: industry, failures }) =>
        failures.map(({ id, name, severity }) => ({ id, name, severity, industry })),
      ),
    }),
};
