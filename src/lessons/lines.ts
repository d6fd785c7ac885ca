/** What lessons asks of the world: lines of the journal, and what a case is called. */
import type { Moment } from "../words/moment.ts";
import type { Line } from "./recovery.ts";

/** All within one workspace, oldest first. */
export type Lines = {
  /**
   * What measures read of every case that was opened from one moment on and before another:
   * all its lines, also the later ones, so that slow recoveries count as much as quick ones.
   */
  entriesBetween(from: Moment, to: Moment): Promise<readonly Line[]>;
  /** "commitment made" of each promise that was neither kept nor taken back, of any case. */
  openPromises(): Promise<readonly Line[]>;
  /** The triages and actions of every case that has a completed action. */
  changes(): Promise<readonly Line[]>;
};

export type Caption = {
  readonly number: number;
  readonly title: string;
  /** The customer's name. */
  readonly customer: string;
};

/** What each case is called; one that is gone is left out. */
export type Captions = (caseIds: readonly string[]) => Promise<Readonly<Record<string, Caption>>>;
