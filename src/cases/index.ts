/**
 * The door to cases: one failure we own, from the complaint to its closure.
 *
 * Promises: a complaint that was taken in has a case; the playbook's gates hold for every door
 * alike; a case never closes over an open promise, award or action; what is left to do is read
 * from the journal, so nothing can be forgotten by a screen.
 *
 * Writes: case opened, customer wrote, machine wrote, case triaged, listening noted, understanding
 * confirmed, understanding corrected, case handed over, note written, call noted, colleague
 * involved, case closed, case reopened, customer reached.
 */
export { answerListening } from "./answer-listening.ts";
export { type CardLine, cardOf } from "./card.ts";
export {
  begun,
  type Case,
  type CauseState,
  mustBeOpen,
  type Severity,
  type Stance,
} from "./case.ts";
export type { Cases, Closure, Involvement, Listening } from "./cases.ts";
export { mayClose, type Task, tasksOf } from "./evidence.ts";
export { closeCase } from "./close-case.ts";
export { findCase } from "./find-case.ts";
export { handOver } from "./hand-over.ts";
export { type History, historyOf } from "./history.ts";
export type { Needs as CasesNeeds } from "./needs.ts";
export { type Complaint, receiveComplaint } from "./receive-complaint.ts";
export { reopenCase } from "./reopen-case.ts";
export { noteListening } from "./note-listening.ts";
export { type Facets, type Sayings, timelineOf } from "./timeline.ts";
export { writeNote } from "./write-note.ts";
export { writeBack } from "./write-back.ts";
