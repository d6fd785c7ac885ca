/** A reckoning is one look at one instrument on one day: what was listed, and what differed. */
import type { Moment } from "../words/moment.ts";
import type { Beside, Difference, Found } from "./difference.ts";

/** due: to be done now · done · failed: the instrument gave no list; it is tried again. */
export type ReckoningState = "due" | "done" | "failed";

export type Reckoning = {
  readonly instrumentId: string;
  readonly day: string;
  readonly state: ReckoningState;
  readonly listed: number;
  readonly differed: number;
  readonly problem: string | null;
  readonly at: Moment;
};

/** So far back it looks each day: a refund may fail weeks after it was made. */
export const LOOKS_BACK_DAYS = 35;

/** What reckonings asks of the place where they are kept; one workspace. */
export type Reckonings = {
  /** The last of each instrument. */
  last(): Promise<readonly Reckoning[]>;
  keep(reckoning: Reckoning): Promise<void>;
  /** Open ones, then those that were settled lately. */
  differences(): Promise<readonly Difference[]>;
  hold(id: string): Promise<Difference | undefined>;
  /** Keeps one unless it is known; answers whether it is new. */
  note(found: Found, id: string, at: Moment): Promise<boolean>;
  /** Those of an instrument that were not found again have come right by themselves. */
  close(instrumentId: string, found: readonly string[], at: Moment): Promise<void>;
  settle(id: string, settlement: { at: Moment; by: string; words: string }): Promise<void>;
};

/** Instructions of an instrument since a moment, with what their awards and the books say. */
export type BesidesOf = (instrumentId: string, since: Moment) => Promise<readonly Beside[]>;
