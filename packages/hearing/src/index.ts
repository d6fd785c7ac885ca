/**
 * Hearing listens to a complaint as a careful colleague would. Text in, suggestions out: what
 * failed, when, what it cost them, what they ask for, how upset they are, how severe the harm is,
 * whether it is urgent and in which language they write, each with the words that led to it.
 *
 * It promises: any text gets a hearing, the same text always the same one, every place quotes the
 * text it was given. It decides nothing and scores no person: people confirm or correct.
 * It touches nothing: no clock, no file, no network; it runs in a browser and in Node.
 */
export type { UrgencyKind } from "./family.ts";
export { URGENCIES } from "./family.ts";
export { hear } from "./hear.ts";
export type { Because, Hearing, Level, Span, Step, Suggestion, Urgency } from "./hearing.ts";
export { STEPS, stepOf } from "./hearing.ts";
