/**
 * The ledger remembers every amount we pledged, paid or withdrew.
 *
 * An entry moves one amount from one account to another, so the books balance by construction.
 * Entries are only ever added: an award is pledged once, then paid or withdrawn once.
 */
export type Account = "goodwill" | "owed" | "given";

export type Act = "pledge" | "pay" | "withdraw";
