/**
 * The door to vouchers: codes that are worth something at a till.
 *
 * Promises: a code cannot be guessed and lies nowhere; money on it is used in parts until nothing
 * is left, a percentage once; an order uses a voucher once, however often its till asks; what comes
 * back lies on the voucher again; what nobody used in time is booked back. Each movement is an
 * entry of the ledger in the same deed.
 *
 * What a shop took without a line is kept whole: what was more than was left is named, and in no
 * book. Whoever guesses at codes is braked.
 *
 * Writes: voucher redeemed, voucher overspent, voucher taken back, voucher expired. (Voucher
 * issued: compensation.)
 */
export { spell } from "./code.ts";
export { expireVouchers } from "./expire-vouchers.ts";
export type { Redemption } from "./redemption.ts";
export { stateOf, type Voucher, voucherFor } from "./voucher.ts";
export type { Vouchers } from "./vouchers.ts";
