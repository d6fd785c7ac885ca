/**
 * The door to tellings: you told us, we changed this.
 *
 * Promises: a change is told only once somebody else has seen that it is done; a person writes the
 * words, a lead approves them as they stand, the checker stops what hurts and what promises anew;
 * each customer hears of a change once, in their own thread, whatever they complained of twice, and
 * nobody who wants no mail; slowly, so that it can be stopped; and whoever falls meanwhile doubles
 * and forgets none, since a message and the note of it are kept together.
 *
 * Writes: telling begun, telling approved, telling sent off, telling stopped, telling done, change
 * told.
 */
export type { Needs as TellingsNeeds } from "./needs.ts";
export type { Audience, Tellings } from "./tellings.ts";
export type { Hearer } from "./hearer.ts";
