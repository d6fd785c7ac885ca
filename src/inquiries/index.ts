/**
 * The door to inquiries: whether there is good reason to be sorry, found out before it is said.
 *
 * Promises: what we know, what we don't and what would change our mind stand on the case, and what
 * is struck stays to be read; "not at fault" is said to a customer only after a second colleague
 * has looked and agrees (the gate is the handbook's, by the fact looked_twice). A house of one
 * looks twice itself. Whoever fears what a letter may mean in court can have it reviewed: until an
 * opinion clears it, no letter of the case leaves but an acknowledgement.
 *
 * Writes: finding noted, finding struck, second look taken, legal review asked, legal opinion
 * given.
 */
export { type Finding, type FindingKind, findingsIn, type Look, lookIn } from "./finding.ts";
export type { Law } from "./law.ts";
export type { Needs as InquiriesNeeds } from "./needs.ts";
export { type LegalReview, legalReviewIn } from "./opinion.ts";
export { noteFinding } from "./note-finding.ts";
export { takeSecondLook } from "./take-second-look.ts";
