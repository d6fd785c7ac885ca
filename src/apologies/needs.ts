/** What the verbs of apologies are handed. */
import type { Case, Cases } from "../cases/index.ts";
import type { ConversationsNeeds } from "../conversations/index.ts";
import type { Packs, Shelf } from "../playbooks/index.ts";
import type { Speech } from "../speeches/index.ts";
import type { Apologies, Render, SentBefore } from "./letters.ts";

export type Needs = ConversationsNeeds & {
  readonly apologies: Apologies;
  readonly cases: Pick<Cases, "find">;
  /** Every playbook of the house, in every edition. */
  readonly playbooks: Shelf;
  /** What the trades of the handbook want of a letter. */
  readonly packs: Packs;
  /** The address of the customer's own page. */
  readonly pageOf: (file: Case) => string;
  readonly render: Render;
  /** In which language they read us. */
  readonly speechFor: (file: Case) => Promise<Speech>;
  readonly sentBefore: SentBefore;
  /** How long a letter can be taken back after it was sent off. */
  readonly undoSeconds: number;
};
