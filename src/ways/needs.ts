/** What the verbs of ways are handed. */
import type { Cases } from "../cases/index.ts";
import type { Journal } from "../journal/index.ts";
import type { People } from "../people/index.ts";
import type { Frame, Packs, Shelf } from "../playbooks/index.ts";

export type Needs = {
  readonly cases: Pick<Cases, "find" | "ofNumber" | "replace">;
  readonly people: Pick<People, "workspace">;
  readonly journal: Journal;
  readonly playbooks: Shelf;
  readonly packs: Packs;
  readonly frame: Frame;
  /** The playbook that a new case begins with. */
  readonly usualPlaybook: string;
};
