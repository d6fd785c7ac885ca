/**
 * The door to the journal.
 *
 * Promises: what happened is noted in the same transaction as the deed, never changed, and chained
 * by hash within its workspace, so that a missing or altered line shows. Timelines, clocks, live
 * updates and lessons are all read from it. It holds everyone's events, and writes one of its own:
 * customer erased, which vouches for what is left of the lines that lost their words.
 */
export { type Entry, firstBreak, type Journal, type Line, type News } from "./journal.ts";
export { ERASED, wordless } from "./left.ts";
