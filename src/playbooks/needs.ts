/** What the verbs of playbooks are handed. */
import type { Journal } from "../journal/index.ts";
import type { Moment } from "../words/moment.ts";
import type { Editions } from "./edition.ts";
import type { Frame } from "./playbook.ts";
import type { Sheet } from "./sheet.ts";

export type Needs = {
  readonly editions: Editions;
  /** The sheets that lie in the handbook's folder. */
  readonly sheets: readonly Sheet[];
  readonly frame: Frame;
  readonly journal: Pick<Journal, "add">;
  readonly now: () => Moment;
};
