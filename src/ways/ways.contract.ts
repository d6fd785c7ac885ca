/** The doors of ways: which playbook a case walks, what it passes over, what a sheet would do. */
import { z } from "zod";
import { BareSheet } from "../playbooks/sheet.contract.ts";
import { At, contract, Id, Words } from "../rim/http/contract.ts";

const Replay = z.object({
  walk: z.object({
    steps: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        state: z.enum(["done", "skipped", "now", "ahead"]),
        evidence: z.array(z.object({ fact: z.string(), says: z.string(), there: z.boolean() })),
      }),
    ),
  }),
  held: z.array(
    z.object({
      at: At,
      deed: z.string(),
      code: z.string(),
      because: z.string(),
      unmet: z.array(z.object({ code: z.string(), because: z.string() })),
    }),
  ),
});

const AStep = z.object({ case: Id, step: z.string().max(100) });

export const waysContract = contract({
  "GET /cases/:case/ways": {
    says: "The playbook that fits this case and why, and all that one may choose.",
    answer: z.object({
      now: z.object({ playbookId: z.string(), version: z.int(), retired: z.boolean() }),
      suggestion: z
        .object({ playbookId: z.string(), name: z.string(), because: z.string() })
        .nullable(),
      choices: z.array(
        z.object({ id: z.string(), version: z.int(), name: z.string(), about: z.string() }),
      ),
    }),
  },
  "POST /cases/:case/playbook": {
    says: "The case walks another playbook, or a newer edition; what was done stays done.",
    ifMatch: "asOf",
    body: z.object({ playbookId: Words(100), because: Words(500) }),
    answer: z.object({ playbookId: z.string(), version: z.int() }),
  },
  "POST /cases/:case/steps/:step/skip": {
    says: "A step is passed over with a reason, where the playbook allows it.",
    params: AStep,
    body: z.object({ because: Words(500) }),
    answer: z.object({ step: z.string() }),
  },
  "POST /cases/:case/steps/:step/taking-up": {
    says: "A step that was passed over is taken up again.",
    params: AStep,
    answer: z.object({ step: z.string() }),
  },
  "POST /playbooks/preview": {
    says: "How a real case would stand under this sheet, and what it would have held back.",
    body: z.object({ sheet: BareSheet, number: z.int().min(1) }),
    answer: z.object({
      case: z.object({ id: Id, number: z.int(), title: z.string() }),
      /** As it walked under its own playbook, and as it would have under this sheet. */
      walked: Replay,
      wouldWalk: Replay,
      flaws: z.array(z.object({ path: z.array(z.union([z.string(), z.int()])), says: z.string() })),
    }),
  },
});
