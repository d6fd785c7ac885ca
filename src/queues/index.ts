/**
 * The door to queues: where a case waits, who takes it, when it comes back.
 *
 * Promises: a case is in one queue, by rule until a person places it; what is owed is never slept
 * through, and a sleeper wakes by itself; whoever takes a case does so by a reason that is noted;
 * a deed for many cases and a macro meet each case's own gates; no macro carries an apology.
 *
 * Kept in the journal alone: case placed, case tagged, tag taken off, case snoozed, case woken,
 * macro run. Of the house: queue, tag and macro set up, skills noted, bulk begun, stopped, done.
 */
export { CASES_MOST } from "./bulk.ts";
export type { BulkDeed, Deed } from "./deed.ts";
export { handlingOf } from "./handling.ts";
export { type InHand, loadOf } from "./load.ts";
export type { Needs as QueuesNeeds } from "./needs.ts";
export type { Elsewhere, Queues } from "./queues.ts";
export { routeCase } from "./route-case.ts";
export type { Bound } from "./snooze.ts";
export { shareOut } from "./share-out.ts";
export { startBulk } from "./start-bulk.ts";
export { wakeCase } from "./wake-case.ts";
