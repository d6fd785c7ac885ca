/**
 * The door to hooks: other desks that tell us of a complaint by themselves.
 *
 * Promises: only signed and fresh calls are taken; a word is taken once, however often it is told;
 * what comes under a known thread joins its case; the other desk's secret is kept sealed.
 *
 * Writes: hook made, hook revoked. What comes in is written by cases (case opened, customer wrote).
 */
export { readCall } from "./desks.ts";
export { type Hook, type Word } from "./hook.ts";
export type { Hooks } from "./hooks.ts";
export type { Needs as HooksNeeds } from "./needs.ts";
export { type Claim, claimOf, isFresh } from "./signature.ts";
export { takeWord } from "./take-word.ts";
