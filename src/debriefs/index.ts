/**
 * The door to debriefs: those who were there add how they saw it, each in their own words.
 *
 * Promises: whoever was in a debrief is asked for their account, and may say that there is nothing
 * to add; accounts are read by those who were in it and by nobody else, whatever their role; they
 * carry no score and are counted nowhere.
 *
 * Writes: account given.
 */
export { type Account, waitsFor } from "./account.ts";
export type { Accounts } from "./accounts.ts";
export { giveAccount } from "./give-account.ts";
