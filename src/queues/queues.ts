/** What queues ask of the world: the house's lists, skills, macros, and deeds for many cases. */
import type { Moment } from "../words/moment.ts";
import type { Bulk, Part, Placed, Tally } from "./bulk.ts";
import type { InHand, Skills } from "./load.ts";
import type { Macro } from "./macro.ts";
import type { Queue, Tag } from "./queue.ts";

/** A list of the house's own, kept by version; what has ended stays for what it was put on. */
export type Shelf<Thing> = {
  all(): Promise<readonly Thing[]>;
  find(id: string): Promise<Thing | undefined>;
  /** False when another goes by this name already. */
  keep(thing: Thing): Promise<boolean>;
  /** Replaces the version that was read; false when another was quicker, or has the name. */
  replace(thing: Thing, version: number): Promise<boolean>;
};

export type Queues = {
  readonly queues: Shelf<Queue>;
  readonly tags: Shelf<Tag>;
  readonly macros: Shelf<Macro>;
  skills(): Promise<readonly (Skills & { readonly colleagueId: string })[]>;
  keepSkills(colleagueId: string, skills: Skills): Promise<void>;
  keepBulk(bulk: Bulk, caseIds: readonly string[]): Promise<void>;
  bulk(id: string): Promise<Bulk | undefined>;
  /** Those that run, the oldest first. */
  running(): Promise<readonly Bulk[]>;
  endBulk(id: string, end: { state: "stopped" | "done"; endedAt: Moment }): Promise<void>;
  waiting(bulkId: string, most: number): Promise<readonly string[]>;
  settle(bulkId: string, part: Part): Promise<void>;
  tally(bulkId: string): Promise<Tally>;
  /** The last few that were begun, the newest first. */
  recent(): Promise<readonly Bulk[]>;
  /** Those that met a gate, a page of them, after a place. */
  refusals(bulkId: string, after: number): Promise<readonly Placed[]>;
};

/** What is known of cases elsewhere: what may not be slept through, who has how much in hand. */
export type Elsewhere = {
  inHand(): Promise<readonly InHand[]>;
  away(now: Moment): Promise<ReadonlySet<string>>;
  sleepersPast(now: Moment, most: number): Promise<readonly string[]>;
};
