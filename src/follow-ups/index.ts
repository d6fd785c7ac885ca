/**
 * The door to follow-ups: we ask later how it went, and mean it.
 *
 * Promises: a case has one open question about the same thing at most; once our letter has left, or
 * the remedy arrived, they schedule themselves as the handbook has it; nobody is asked while we owe
 * them something, work on it again or are not welcome, or more often than the cap allows, and why
 * is kept; there is one reminder; an answer stands as it was given, once, by the customer or by who
 * heard it from them; whoever asks to be called back has our word on it.
 *
 * Writes: follow-up scheduled, follow-up asked, follow-up put off, follow-up reminded, follow-up
 * reminder left out, follow-up answered, follow-up cancelled, call-back asked.
 */
export { answerFollowUp } from "./answer-follow-up.ts";
export { askCallBack } from "./ask-call-back.ts";
export { askFollowUp } from "./ask-follow-up.ts";
export { callOffQuestions } from "./call-off-questions.ts";
export { type About, type Checkpoint, checkpointOf, wordingIn } from "./checkpoint.ts";
export { type FollowUp, isOpen } from "./followup.ts";
export type { FollowUps, MailOut } from "./followups.ts";
export type { Needs as FollowUpsNeeds } from "./needs.ts";
export { remindFollowUp } from "./remind-follow-up.ts";
export { scheduleFollowUp } from "./schedule-follow-up.ts";
export { toldIn } from "./told.ts";
export { daySaid, type Tongue, tongueOf } from "./tongue.ts";
export { unhappy, type Verdict } from "./verdict.ts";
