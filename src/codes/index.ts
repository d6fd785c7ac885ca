/**
 * The door to codes: before money moves, whoever accepts on a page shows that it is them.
 *
 * Promises: what can be carried off is held until the digits come that went to the address which
 * the case's mails go to, never to one typed in just now; a code lives ten minutes, takes five
 * tries and counts once; it lies nowhere but in its mail; who accepted in time is honoured while
 * their code lives; who can't be sent one, or can't read it, is heard by a person.
 *
 * Writes: answer held, code sent, code burnt, code proven, answer passed on.
 */
export { askAgain } from "./ask-again.ts";
export { askPerson } from "./ask-person.ts";
export { type Code, isLiving } from "./code.ts";
export type { Codes } from "./codes.ts";
export type { Needs as CodesNeeds } from "./needs.ts";
export { proveAnswer } from "./prove-answer.ts";
export { CODE_SAYINGS } from "./saying.ts";
export { takeAnswer } from "./take-answer.ts";
