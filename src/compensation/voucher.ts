/** A voucher is a code that is worth something once, in the customer's hand. */
import { daysLater, isAfter, type Moment } from "../words/moment.ts";
import type { Award } from "./ledger.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";

export type Voucher = {
  readonly id: string;
  readonly awardId: string;
  readonly caseId: string;
  /** Nothing readable lies at rest: only the hash of the code is kept. */
  readonly codeHash: string;
  readonly percent: number | null;
  readonly amountMinor: number | null;
  readonly currency: string;
  readonly issuedAt: Moment;
  readonly expiresAt: Moment;
  readonly redeemedAt: Moment | null;
  /** The shop's own order, the receipt of the redemption. */
  readonly redeemedFor: string | null;
};

/** What verbs ask of the place where vouchers are kept. */
export type Vouchers = {
  keep(voucher: Voucher): Promise<void>;
  ofCase(caseId: string): Promise<readonly Voucher[]>;
  /** Finds a voucher by the hash of its code and holds it, so that two tills cannot cross. */
  hold(codeHash: string): Promise<Voucher | null>;
  redeem(voucher: Voucher): Promise<void>;
};

/** Twelve months: our choice, long enough for the next order of a yearly customer. */
export const VOUCHER_DAYS = 365;

/** A voucher for an award: the percent that it promises, or else the amount. */
export const voucherFor = (
  { id: awardId, caseId, percent, amountMinor, currency }: Award,
  { id, codeHash, at }: { readonly id: string; readonly codeHash: string; readonly at: Moment },
): Voucher => ({
  id,
  awardId,
  caseId,
  codeHash,
  percent,
  currency,
  amountMinor: percent === null ? amountMinor : null,
  issuedAt: at,
  expiresAt: daysLater(at, VOUCHER_DAYS),
  redeemedAt: null,
  redeemedFor: null,
});

/** 32 signs without I, L, O and U, to be read aloud and typed from paper: Crockford's base 32. */
export const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const SIGNS = 12;

/**
 * Spells a code from at least 12 random bytes, five bits of each: `ABCD-EFGH-JKMN`, 60 bits that
 * nobody guesses.
 * @throws when there are fewer bytes: a programmer's mistake.
 */
export function spell(bytes: Uint8Array): string {
  if (bytes.length < SIGNS) throw new Error(`a voucher's code takes ${SIGNS} bytes`);
  return grouped(Array.from(bytes.slice(0, SIGNS), (byte) => ALPHABET[byte % 32]).join(""));
}

/** The code as it was spelled, from however it was typed; null when it cannot be a code. */
export function normal(typed: string): string | null {
  const signs = typed
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, "")
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");
  const isCode = signs.length === SIGNS && [...signs].every((sign) => ALPHABET.includes(sign));
  return isCode ? grouped(signs) : null;
}

const grouped = (signs: string): string => signs.replace(/.{4}(?=.)/g, "$&-");

export const unknownCode = (): Outcome<never> =>
  refused("unknown_code", "There is no voucher with this code. Check its three groups of four.");

/** Once; the same order asking again hears the same answer, because a till may ask twice. */
export function redeem(voucher: Voucher, order: string, now: Moment): Outcome<Voucher> {
  if (voucher.redeemedAt) {
    return voucher.redeemedFor === order
      ? done(voucher)
      : refused("already_redeemed", `This voucher was used on ${day(voucher.redeemedAt)} already.`);
  }
  return isAfter(voucher.expiresAt, now)
    ? done({ ...voucher, redeemedAt: now, redeemedFor: order })
    : refused("expired", `This voucher ran out on ${day(voucher.expiresAt)}.`);
}

const day = (moment: Moment): string => moment.slice(0, 10);
