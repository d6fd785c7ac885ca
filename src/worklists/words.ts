/** The words that a case is found by: marks of exact keys, and words of all that was said. */

/** Letters and digits alike in every spelling: "Straße" is "strasse", "Ａ１" is "a1". */
export const plain = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replaceAll("ß", "ss");

/** Scripts that part no words: what is looked for may begin anywhere, so pairs of letters count. */
const UNPARTED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;

const WORD_LETTERS = 40;
const WORDS_MOST = 3_000;
/** A key is marked, so that a name or an order number can be told from a word in a letter. */
export const KEY = "#";
/** "AB-12345" and "2026/77": parts that belong together, with a digit somewhere. */
const JOINED = /[\p{L}\p{N}]+(?:[-_/.][\p{L}\p{N}]+)+/gu;

export const wordsIn = (text: string): string[] =>
  plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .flatMap(pieces)
    .filter(Boolean);

function pieces(word: string): string[] {
  if (!UNPARTED.test(word)) return [word.slice(0, WORD_LETTERS)];
  const letters = [...word];
  return letters.length === 1 ? letters : letters.slice(1).map((each, at) => letters[at] + each);
}

export const joinedIn = (text: string): string[] =>
  [...plain(text).matchAll(JOINED)]
    .map(([whole]) => whole.replace(/[-_/.]/g, ""))
    .filter((word) => /\p{N}/u.test(word) && word.length <= WORD_LETTERS);

/** An order or invoice number, by its look: four letters or more, a digit among them. */
const isNumber = (word: string): boolean => word.length >= 4 && /\p{N}/u.test(word);

const PHONE = /(?<![\p{L}\p{N}])\+?\d[\d\s()/.-]{6,}\d/gu;
/** So many digits at the end tell a phone, whether its country stands before it or a nought. */
const PHONE_END = 9;

export const endOf = (phone: string): string | null => {
  const digits = phone.replace(/\D+/g, "");
  return digits.length >= PHONE_END && digits.length <= 15 ? digits.slice(-PHONE_END) : null;
};

export const digitsOf = (phone: string): string => phone.replace(/\D+/g, "").replace(/^00/, "");

/** "1,299.00", "1.299,00", "89,90": parted in threes, or with hundredths, or both. */
const AMOUNT = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,])(\d{1,3}(?:[.,'’\s]\d{3})+|\d{1,9})` +
    String.raw`(?:[.,](\d{2}|-))?(?![\p{L}\p{N}]|[.,]\d)`,
  "gu",
);

/** Every way in which a sum may be typed: 1299.00 is 129900 in the smallest unit, and 1299. */
export function amountsIn(text: string): string[][] {
  return [...text.matchAll(AMOUNT)].flatMap(([whole, units = "", parts]) => {
    if (parts === undefined && /^\d+$/.test(whole)) return [];
    const sum = units.replace(/\D/g, "");
    const cents = parts === undefined || parts === "-" ? "00" : parts;
    return [cents === "00" ? [sum + cents, sum] : [sum + cents]];
  });
}

export type Said = {
  /** Names, addresses, the case's number. */
  readonly keys: readonly string[];
  readonly phones: readonly string[];
  /** Sums of money, in the smallest unit. */
  readonly sums: readonly number[];
  readonly texts: readonly string[];
};

/** Everything that a case answers to; keys twice, once marked and once as a word. */
export function lexemesOf({ keys, phones, sums, texts }: Said): string[] {
  const found = new Set<string>();
  const key = (word: string) => found.add(word).add(KEY + word);
  for (const text of keys) for (const word of [...wordsIn(text), ...joinedIn(text)]) key(word);
  for (const phone of phones) if (digitsOf(phone)) key(digitsOf(phone));
  for (const phone of [...phones, ...texts.flatMap((text) => text.match(PHONE) ?? [])]) {
    const end = endOf(phone);
    if (end && found.size < WORDS_MOST) key(end);
  }
  for (const sum of sums) key(String(sum));
  for (const text of texts) {
    for (const word of [...joinedIn(text), ...amountsIn(text).flat(), ...wordsIn(text)]) {
      if (found.size >= WORDS_MOST) return [...found];
      if (isNumber(word)) key(word);
      else found.add(word);
    }
  }
  return [...found];
}
