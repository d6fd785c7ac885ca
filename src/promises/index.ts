/**
 * The door to promises: what becomes of our word once it is given.
 *
 * Promises: how a promise stands is read from the clock; its day can be moved, with a reason that
 * the customer reads, only before it has passed; after that it is broken, which is noted once, told
 * to whoever was to keep it and to their lead at once, and stays so until it is kept late or a
 * person owns up to it with a new day. What we say then is never written by the desk: it lays out
 * the facts and asks questions.
 *
 * Writes: commitment moved, commitment handed over, commitment broken.
 */
export type { Board, Filter, Given, Group, Span } from "./board.ts";
export type { Needs as PromisesNeeds } from "./needs.ts";
