/**
 * The door to clocks: how long a thing may take, and when the house is at work.
 *
 * Promises: a clock is read from the journal and a business calendar (`docketOf`), in the house's
 * hours, holidays and time zone, so it can't go stale, be set or be forgotten; a pause has a
 * reason; and what the law demands can't be softened by a clock of the house's own.
 *
 * It keeps nothing and writes no events. It reads, of what others write: case opened, case triaged,
 * case reopened, commitment made, moved, broken, replaced, handed over, kept and withdrawn, clock
 * paused, resumed, raised and taken,
 * deadline chosen, set aside and extended (`courseOf`); our words that left (`saidAfter`); and what
 * became of our offers (`offeredAfter`).
 */
export { endOf, spokenAllowance } from "./allowance.ts";
export { type Calendar, holidayOn } from "./calendar.ts";
export { type Clock, spokenWithin } from "./clock.ts";
export { type Course, courseOf, sameRun } from "./course.ts";
export { atTheWall, type Day, daysAfter, longDay, onTheWall, WEEKDAYS } from "./day.ts";
export type { Deadline, Ground } from "./deadline.ts";
export { choicesOn, docketOf, type Happened } from "./docket.ts";
export type { Holiday } from "./holiday.ts";
export { type Keeping, keepingOf, type Place, USUAL_HOURS } from "./keeping.ts";
export { climb, type Part, toldOf } from "./ladder.ts";
export {
  marksOfOffers,
  NOT_OFFERED,
  type Offered,
  offeredAfter,
  waitsFor,
} from "./offered.ts";
export { endOfHold, PAUSE_REASONS, type PauseReason } from "./pause.ts";
export { type ClockReading, type ClockState, mostPressing } from "./reading.ts";
export type { Hours, Region } from "./region.ts";
export { type Said, saidAfter, spokenAt } from "./said.ts";
export { SEVERITIES, type Severity } from "./severity.ts";
