/** What a character is, found by its code in one look. */

/** Letters, and what stands in words beside them: accents, other numerals. */
export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 3;
/** Says nothing by itself: commas, emojis, half a character. */
export const OTHER = 4;
/** May open a shape: a bracket, a currency, a line to write on. */
export const SIGN = 5;
/** Half of a character beyond the first 65,536; the two are looked at together. */
export const HALF = 6;

const SIGNS = "[{<_+(-.&£$€₹";
/** Asked beyond ASCII alone, and made when first asked: both take half a ms, most letters none. */
const isWordly = (character: string): boolean => /^[\p{L}\p{M}\p{N}]$/u.test(character);
const ASCII = 128;

/** Zero where nobody has asked yet: a letter meets some hundred characters, not all. */
const kinds = new Uint8Array(65_536);

function learned(code: number): number {
  const character = String.fromCharCode(code);
  if (code >= 48 && code <= 57) return DIGIT;
  if (code >= 0xd800 && code <= 0xdfff) return HALF;
  if (SIGNS.includes(character)) return SIGN;
  if (code < ASCII ? /[a-z]/i.test(character) : isWordly(character)) return LETTER;
  return /\s/.test(character) ? SPACE : OTHER;
}

/** What the character at a place is; OTHER after the end. */
export const kindAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  return kinds[code] || slowKind(text, at, code);
};

function slowKind(text: string, at: number, code: number): number {
  if (at >= text.length) return OTHER;
  const kind = learned(code);
  kinds[code] = kind;
  return kind;
}

/** Is the pair of halves at a place a letter of a rare script? A lone half is nothing. */
export const isRareLetter = (text: string, at: number): boolean =>
  isWordly(String.fromCodePoint(text.codePointAt(at) ?? 0));

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
export const isUpper = (code: number): boolean => code >= 65 && code <= 90;

/** A–Z, a–z, 0–9 and _: what mail addresses are made of. */
export const isPlain = (code: number): boolean =>
  (code >= 97 && code <= 122) || isUpper(code) || isDigit(code) || code === 95;
