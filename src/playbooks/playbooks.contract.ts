/** The doors of playbooks: the house's own way, and the packs of the trades. */
import { z } from "zod";
import { contract } from "../rim/http/contract.ts";

const Severity = z.enum(["minor", "moderate", "severe", "critical"]);
const Role = z.enum(["agent", "lead", "administrator"]);
export const Skip = z.object({ by: Role, because: z.string() });

export const Playbook = z.object({
  id: z.string(),
  version: z.int(),
  name: z.string(),
  about: z.string(),
  source: z.string(),
  /** What each kind of letter must hold: the ids of the checker's elements. */
  letters: z.record(z.string(), z.array(z.string())),
  /** When it is the right one, in sentences. */
  suits: z.array(z.string()),
  steps: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      /** The phases of the machine that it walks. */
      phases: z.array(z.string()),
      does: z.string(),
      asks: z.array(z.string()),
      /** Done when all of these are there; any of `unless` makes one needless. */
      needs: z.array(z.object({ fact: z.string(), says: z.string(), unless: z.array(z.string()) })),
      clocks: z.array(z.object({ id: z.string(), name: z.string(), within: z.string() })),
      /** Who may pass it over, at the least, and when; null: nobody. */
      skip: Skip.nullable(),
      /** The gates that stay shut without it. */
      guards: z.array(
        z.object({ code: z.string(), before: z.array(z.string()), because: z.string() }),
      ),
    }),
  ),
});

export const playbooksContract = contract({
  "GET /playbooks": {
    says: "The playbooks of the house, as they hold today.",
    answer: z.object({ playbooks: z.array(Playbook) }),
  },
  "GET /failures": {
    says: "The failures that the handbook knows, each with how grave it usually is.",
    answer: z.object({
      failures: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          industry: z.string(),
          severity: Severity,
        }),
      ),
    }),
  },
});
