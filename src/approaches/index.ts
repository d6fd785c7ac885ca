/**
 * The door to approaches: may we write to this customer by ourselves, now?
 *
 * Promises: nobody is written to by a machine who wants no letters, asked for quiet, is erased or
 * can't be reached; nobody hears from the desk more often than the handbook's cap, over all their
 * cases together, and what matters more has the place. What a person writes and sends is never
 * counted and never held back here.
 *
 * Writes no events: whoever writes to the customer notes that, and why it was put off.
 */
export { type Approach, type Cap, type Kind, type Weighed } from "./approach.ts";
export type { Approaches } from "./approaches.ts";
export type { Needs as ApproachesNeeds } from "./needs.ts";
export { noteApproach } from "./note-approach.ts";
export { weighApproach } from "./weigh-approach.ts";
