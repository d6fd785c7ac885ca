/** What tellings asks of the world: places for messages and for who has heard. */
import type { Action } from "../plans/index.ts";
import type { Moment } from "../words/moment.ts";
import type { Concerned, Hearer, HearerState } from "./hearer.ts";
import type { Telling } from "./telling.ts";

export type Tally = Readonly<Record<HearerState, number>>;

/** All within one workspace. */
export type Tellings = {
  find(id: string): Promise<Telling | undefined>;
  hold(id: string): Promise<Telling | undefined>;
  /** False when the same change is being told already. */
  keep(telling: Telling): Promise<boolean>;
  change(telling: Telling): Promise<void>;
  /** The newest first; of one change, or all. */
  all(actionId: string | null): Promise<readonly Telling[]>;
  tallies(ids: readonly string[]): Promise<ReadonlyMap<string, Tally>>;
  hearers(tellingId: string): Promise<readonly Hearer[]>;
  /** Who has heard of a change, by whatever message, or is left out of it for good. */
  heard(actionId: string): Promise<ReadonlySet<string>>;
  /** Whoever is there already stays as they are: once for each customer and change. */
  keepHearers(hearers: readonly Hearer[]): Promise<void>;
  /** Messages on their way, held: of each, one worker tells at a time. */
  sending(): Promise<readonly Telling[]>;
  /** The next who waits for it and whose time has come. */
  next(tellingId: string, now: Moment): Promise<Hearer | undefined>;
  settle(hearer: Hearer): Promise<void>;
  /** Those who still wait for it are not told, and may be by another. */
  letGo(tellingId: string): Promise<void>;
  /** How many heard of it since a moment. */
  paceSince(tellingId: string, since: Moment): Promise<number>;
};

/** Asked of the desk: cases of customers who were promised a change, or told us of its cause. */
export type Audience = (action: Action) => Promise<readonly Concerned[]>;
