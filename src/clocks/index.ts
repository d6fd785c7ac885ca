/**
 * The door to clocks: how long a thing may take, and when the house is at work.
 *
 * Promises: a clock is read from what happened and a business calendar (`readAll`), in the house's
 * hours and time zone, so it can't go stale, be set or be forgotten.
 *
 * It keeps nothing and writes no events: whoever knows the case hands in the moments.
 */
export type { Allowance } from "./allowance.ts";
export { type Calendar, calendarOf, type Hours } from "./calendar.ts";
export {
  type Clock,
  type ClockReading,
  type ClockState,
  mostPressing,
  readAll,
  SEVERITIES,
  type Severity,
  spokenWithin,
} from "./clock.ts";
export { atTheWall, type Day, daysAfter, onTheWall } from "./day.ts";
