/**
 * The door to entitlements: what the law owes a customer, before and apart from any goodwill.
 *
 * Promises: what is owed is reckoned from the table of the day on which it failed, with its clause
 * and its source; an offer waits until each tariff that binds was looked at, carries every line of
 * it, and neither a colleague nor an answer can reduce it or trade it away. What was reckoned on
 * wrong facts is struck and stays to be read.
 *
 * Writes: entitlement established, entitlement struck, tariff set aside.
 */
export type { Due } from "./due.ts";
export { type Entitlement, openTariffs, standing } from "./entitlement.ts";
export type { Needs as EntitlementsNeeds } from "./needs.ts";
export { awardsOwed, covers, type OwedLine, owedLines, type Seen } from "./owed.ts";
export { fits, type Tariff } from "./tariff.ts";
