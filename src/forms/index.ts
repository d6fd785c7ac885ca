/**
 * The door to forms: where a customer without a mail program complains.
 *
 * Promises: a form works without a script; every slip is said at once and at its field; nothing
 * that was filled in is lost; machines are told from people without a puzzle and without a third
 * party; a form sent twice is one complaint.
 *
 * Writes: form drawn up, form revised. What comes in is written by cases (case opened).
 */
export { asksAgain, readStamp, type Stamp, stampText } from "./brake.ts";
export type { Field, Form } from "./form.ts";
export type { Forms } from "./forms.ts";
export type { Needs as FormsNeeds } from "./needs.ts";
export { type Filled, readSubmission, type Slip } from "./submission.ts";
export { type Enclosure, submitForm } from "./submit-form.ts";
