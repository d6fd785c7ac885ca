/** Lessons keep no table of their own: they read the journal's, and never write to it. */
export { journal } from "../journal/journal.tables.ts";
