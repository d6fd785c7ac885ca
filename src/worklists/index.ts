/**
 * The door to worklists: which cases a colleague sees, in which order, found by which words.
 *
 * Promises: a list of a hundred thousand cases opens, filters and searches at once; what it shows
 * is never older than the last deed, for each deed makes its case's row anew in its own
 * transaction; a count stops at a thousand; what is found is found in one house alone.
 *
 * It keeps rows that are derived from the journal and can be made again, and colleagues' saved
 * views; it writes no events.
 */
export {
  type Filter,
  type Need,
  type Sort,
  sortOf,
  type View,
} from "./filter.ts";
export { type Listing, listed, type Parts, standsAt } from "./listing.ts";
export {
  type Asked,
  type Lists,
  type Made,
  type Page,
  type Place,
  type Reader,
} from "./lists.ts";
export type { Needs as WorklistsNeeds } from "./needs.ts";
export type { SavedView, Views } from "./view.ts";
export { hitIn } from "./hit.ts";
export { type Search, searchFor } from "./search.ts";
export { lexemesOf } from "./words.ts";
