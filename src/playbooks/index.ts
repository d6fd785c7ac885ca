/**
 * Playbooks are the house's own way with a failure, read from the handbook.
 *
 * This step promises: a case shows how far it has come from the facts alone (`walk`); whatever may
 * not happen yet is refused with what is missing (`passes`); every clock is read from what
 * happened, in the house's business hours and time zone (`readAll`), so it can't go stale.
 *
 * It keeps nothing and writes no events: a case notes its playbook, the facts come from the slices
 * to the right, and the handbook is a folder of sheets that managers edit.
 */
export type { Allowance } from "./allowance.ts";
export type { Calendar } from "./calendar.ts";
export {
  type Clock,
  type ClockReading,
  type ClockState,
  type Mark,
  mostPressing,
  readAll,
  SEVERITIES,
  type Severity,
} from "./clock.ts";
export { atTheWall, type Day, daysAfter, onTheWall } from "./day.ts";
export type { Fact, Facts } from "./fact.ts";
export { DEEDS, type Deed, type Gate, type GatedLetter, passes } from "./gate.ts";
export {
  calendarOf,
  type Failure,
  failureOf,
  type Handbook,
  type Industry,
  LOSSES,
  type Loss,
  type Survey,
} from "./handbook.ts";
export { type Playbook, shown } from "./playbook.ts";
export { type Evidence, type Need, type Progress, type Step, type Walk, walk } from "./step.ts";
