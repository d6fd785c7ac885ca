/** The orders of a list, and where in one a page begins. */
import { asc, desc, type SQL, sql } from "drizzle-orm";
import type { Sort } from "./filter.ts";
import type { Listing } from "./listing.ts";
import type { Place } from "./lists.ts";
import { listings } from "./worklists.tables.ts";

const ORDERS = {
  newest: [desc(listings.lastAt), desc(listings.caseId)],
  oldest: [asc(listings.lastAt), asc(listings.caseId)],
  deadline: [asc(listings.dueAt), asc(listings.caseId)],
} as const satisfies Record<Sort, readonly SQL[]>;

export const orderOf = (sort: Sort) => ORDERS[sort];

/** Where a row stands in its list. */
export const atOf = (sort: Sort, { lastAt, dueAt }: Listing) =>
  sort === "deadline" ? dueAt : lastAt;

/** What a page holds that begins after this place. */
export function beyond(sort: Sort, { at, caseId }: Place): SQL {
  const column = sort === "deadline" ? listings.dueAt : listings.lastAt;
  const than = sql.raw(sort === "newest" ? "<" : ">");
  return sql`(${column}, ${listings.caseId}) ${than} (${at}::timestamptz, ${caseId}::uuid)`;
}
