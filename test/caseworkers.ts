/** Who is at that desk, at which moment, and what its one playbook asks before a case closes. */
import type { Mac } from "../src/mail/index.ts";
import type { Playbook } from "../src/playbooks/index.ts";
import type { Actor, Role } from "../src/words/actor.ts";
import { moment } from "../src/words/moment.ts";

export const NOW = moment("2026-11-23T09:00:00Z");
const who = (id: string, role: Role = "agent"): Actor => ({
  kind: "colleague",
  id,
  name: id,
  role,
});
export const ana = who("ana");
export const maria: Actor = { kind: "customer", id: "maria", name: "Maria Keller" };
export const MAILBOX = "care@lumen.example";

/** Closing wants an apology, and no open promise. */
export const playbook = {
  id: "five-steps",
  version: 2,
  gates: [
    {
      code: "not_ready_to_close",
      before: ["close_case"],
      letters: [],
      because: "Something is still open.",
      needs: [
        { fact: "apology_sent", unless: [] },
        { fact: "commitments_settled", unless: [] },
      ],
    },
  ],
} as unknown as Playbook;

/** Anyone could make this one up; what is tested is who asks for it, and of what. */
export const mac: Mac = (text) => Buffer.from(text).toString("hex").slice(-32).padStart(32, "0");
