/** What the verbs of playbooks are handed. */
import type { Journal } from "../journal/index.ts";
import type { Moment } from "../words/moment.ts";
import type { Editions } from "./edition.ts";
import type { Frame } from "./playbook.ts";
import type { Industry } from "./industry.ts";
import type { Retirements } from "./retirement.ts";
import type { Sheet } from "./sheet.ts";
import type { TradeTerms } from "./terms.ts";

/** The trades as the house has them. */
export type Packs = () => readonly Industry[] | Promise<readonly Industry[]>;

export type Needs = {
  readonly editions: Editions;
  readonly retirements: Retirements;
  /** The sheets that lie in the handbook's folder. */
  readonly sheets: readonly Sheet[];
  readonly frame: Frame;
  readonly journal: Pick<Journal, "add">;
  readonly now: () => Moment;
};

export type RetiringNeeds = Omit<Needs, "frame"> & {
  /** The playbook that a new case begins with. */
  readonly usualPlaybook: string;
};

export type TradeNeeds = Pick<Needs, "journal" | "now"> & {
  /** The packs that lie in the handbook's folder. */
  readonly filedPacks: readonly Industry[];
  readonly packs: Packs;
  readonly tradeTerms: TradeTerms;
};
