/**
 * The door to calls: what was said by voice, and what came of it (B1, B2, D8).
 *
 * Promises: what is typed during a call outlives a closed window; a complaint by phone counts from
 * the moment the call began, and the call itself answers it; marked notes become the customer's
 * points, and their words are not kept when they do not want that; a call-back binds somebody to a
 * moment; a call that reached nobody moves no clock.
 *
 * Writes: call begun, call missed, call discarded, and call noted where there is no case. In a case
 * its words are written by cases (case opened, customer wrote, call noted, listening noted).
 */
export { beginCall } from "./begin-call.ts";
export type { Calls } from "./calls.ts";
export { endCall } from "./end-call.ts";
export type { Guide } from "./guide.ts";
export type { Needs as CallsNeeds } from "./needs.ts";
export { noteCall } from "./note-call.ts";
