/**
 * The door to speeches: what a customer reads from us by itself, in their own language.
 *
 * Promises: a page and its mails speak one language, the customer's where the handbook has it,
 * else English; at a door where nobody is known, the door's own, else what the browser asks for;
 * each language says everything that English says; days, sums and counts are said as the language
 * has them; what has no words in it is marked as the other language that it is in.
 *
 * It decides and keeps nothing, and writes no events.
 */
export { filled } from "./phrases.ts";
export {
  greetingIn,
  languageShown,
  mustSpeak,
  type Refused,
  refusedIn,
  type Speech,
  speechAsked,
  speechAt,
  speechIn,
} from "./speech.ts";
