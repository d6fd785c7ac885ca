/**
 * The door to hours: when the house is at work, as somebody of it wrote it at the desk.
 *
 * Promises: what is kept can be counted in (it opens, nothing overlaps, the zone is one); it is
 * tried on a complaint before it is kept; every edition stays, with who changed what and why; and
 * each clock of the house follows at once, since clocks are read, not stored.
 *
 * Until somebody writes one, the calendar in the handbook's folder holds. What the law counts in
 * is not the house's to change. Writes: hours amended.
 */
export type { Needs as HoursNeeds } from "./needs.ts";
export type { Edition, Editions, Timetable } from "./timetable.ts";
