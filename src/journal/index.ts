/**
 * The door to the journal.
 *
 * Promises: what happened is noted in the same transaction as the deed, never changed, and chained
 * by hash within its workspace, so that a missing or altered line shows. Timelines, clocks, live
 * updates and lessons are all read from it. It writes no events of its own; it holds everyone's.
 */
export { type Entry, firstBreak, type Journal, type Line } from "./journal.ts";
