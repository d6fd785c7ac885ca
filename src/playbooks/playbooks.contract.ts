/** The doors of playbooks: the house's own way, for reading. */
import { z } from "zod";
import { contract } from "../rim/http/contract.ts";

export const Playbook = z.object({
  id: z.string(),
  version: z.int(),
  name: z.string(),
  about: z.string(),
  source: z.string(),
  /** What each kind of letter must hold: the ids of the checker's elements. */
  letters: z.record(z.string(), z.array(z.string())),
  steps: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      does: z.string(),
      asks: z.array(z.string()),
      needs: z.array(z.object({ fact: z.string(), says: z.string() })),
      within: z.string().nullable(),
    }),
  ),
});

export const playbooksContract = contract({
  "GET /playbooks": {
    says: "The playbooks of the handbook.",
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
          severity: z.enum(["minor", "moderate", "severe", "critical"]),
        }),
      ),
    }),
  },
});
