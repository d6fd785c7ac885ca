/** A voucher's code: what a customer holds, reads aloud and types. */

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

const END_SIGNS = 4;

/** What may be shown of a code to whoever need not spend it. */
export const endOf = (code: string): string => code.slice(-END_SIGNS);

/** The end of a code as it was spelled, from however it was typed; no more than may be shown. */
export const normalEnd = (typed: string): string => signsOf(typed).slice(-END_SIGNS);

/** The code as it was spelled, from however it was typed; null when it cannot be a code. */
export function normal(typed: string): string | null {
  const signs = signsOf(typed);
  const isCode = signs.length === SIGNS && [...signs].every((sign) => ALPHABET.includes(sign));
  return isCode ? grouped(signs) : null;
}

const signsOf = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, "")
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");

const grouped = (signs: string): string => signs.replace(/.{4}(?=.)/g, "$&-");
