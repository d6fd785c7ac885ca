/**
 * The door to reckonings: each day instruments, awards and ledger are laid beside one another.
 *
 * Promises: every difference is named in words, once; one that comes right is closed by itself; any
 * other stays until a person has looked and says what is so. A reckoning changes no money.
 *
 * Writes: differences found, difference settled.
 */
export type { Beside, Difference } from "./difference.ts";
export type { Needs as ReckoningsNeeds } from "./needs.ts";
export type { BesidesOf, Reckonings } from "./reckoning.ts";
