/**
 * The door to follow-ups: we ask later whether it was put right, and mean it.
 *
 * Promises: a case has one open follow-up at most; once the remedy is delivered, one schedules
 * itself; nobody is asked whether it is put right while we owe them something or work on it again;
 * an answer stands as it was given, once; the customer alone, or who heard it from them, gives it.
 *
 * Writes: follow-up scheduled, follow-up asked, follow-up answered, follow-up cancelled, standing
 * given, rating given.
 */
export { answerFollowUp } from "./answer-follow-up.ts";
export { askFollowUp } from "./ask-follow-up.ts";
export { type FollowUp, type Given, isOpen, unhappy, type Verdict } from "./followup.ts";
export type { FollowUps, Letter, MailOut } from "./followups.ts";
export { giveRating } from "./give-rating.ts";
export { giveStanding } from "./give-standing.ts";
export type { Needs as FollowUpsNeeds } from "./needs.ts";
export { ENDS, type Rating, SCALES, type Scale } from "./rating.ts";
export { scheduleFollowUp } from "./schedule-follow-up.ts";
export type { Side, Standing } from "./standing.ts";
