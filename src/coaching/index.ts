/**
 * The door to coaching: what recurs in my own letters, and whether it grows less.
 *
 * Promises: it is read by the writer, and by those the writer lets read along, and by nobody else
 * whatever their role; it compares a writer with nobody but themselves; no list, report or export
 * has a line of it. It reads the letters that left, keeps only who reads along, and writes no
 * events.
 */
export { chooseGuests } from "./choose-guests.ts";
export type { Guests } from "./guests.ts";
export { type Habits, habitsOf, type Written } from "./habit.ts";
