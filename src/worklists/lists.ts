/** What lists ask of the world: rows of cases by filter, by words, and their counts. */
import type { InHand } from "../queues/index.ts";
import type { Moment } from "../words/moment.ts";
import type { Filter, Need, Sort, View } from "./filter.ts";
import type { Listing } from "./listing.ts";
import type { Search } from "./search.ts";

/** Where a page ends; the next begins after it. `tier` is how near a search's finds are. */
export type Place = { readonly tier: number; readonly at: Moment; readonly caseId: string };

export type Asked = {
  readonly filter: Filter;
  readonly sort: Sort;
  readonly search: Search | null;
  readonly after: Place | null;
  readonly most: number;
};

export type Reader = { readonly now: Moment; readonly today: string; readonly colleagueId: string };

export type Page = { readonly rows: readonly Listing[]; readonly next: Place | null };

/** A count stops where nobody counts on: `MOST` means that many or more. */
export const MOST = 1_000;

/** A row to keep, with the words that its case is found by. */
export type Made = { readonly listing: Listing; readonly lexemes: readonly string[] };

export type Lists = {
  page(asked: Asked, reader: Reader): Promise<Page>;
  find(caseId: string): Promise<Listing | undefined>;
  views(reader: Reader): Promise<Readonly<Record<View, number>>>;
  count(filters: readonly Filter[], reader: Reader): Promise<readonly number[]>;
  /** What needs this colleague: their own cases and promises, and what is nobody's. */
  needs(reader: Reader): Promise<Readonly<Record<Need, number>>>;
  /** All that a filter holds, the newest first, up to a number. */
  ids(filter: Filter, search: Search | null, most: number, reader: Reader): Promise<string[]>;
  /** Open cases by owner and harm, for who has how much in hand. */
  inHand(): Promise<readonly InHand[]>;
  sleepersPast(now: Moment, most: number): Promise<readonly string[]>;
  /** How many of these cases there are. */
  known(ids: readonly string[]): Promise<number>;
  /** How far the journal was read for rows: nobody else makes any until this deed is kept. */
  hold(): Promise<number>;
  keep(made: readonly Made[], madeBy: string): Promise<void>;
  /** So far the rows have followed the journal. */
  follow(seq: number): Promise<void>;
  /** No row could be made of this case: by other rules it is tried again, and no job meets it. */
  setAside(caseId: string): Promise<void>;
};
