/** What the verbs of queues are handed. */
import type { CasesNeeds } from "../cases/index.ts";
import type { Elsewhere, Queues } from "./queues.ts";
import type { Bound } from "./snooze.ts";

export type Needs = Pick<
  CasesNeeds,
  "cases" | "conversations" | "people" | "journal" | "now" | "newId" | "playbooks"
> & {
  readonly desk: Queues;
  readonly elsewhere: Elsewhere;
  /** What a case may not sleep through: its clocks, promises and offers. */
  readonly boundsOf: (caseId: string) => Promise<readonly Bound[]>;
};
