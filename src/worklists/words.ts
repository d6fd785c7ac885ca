/** The words that a case is found by: marks of exact keys, and words of all that was said. */

/** Letters and digits alike in every spelling: "Straße" is "strasse", "Ａ１" is "a1". */
const plain = (text: string): string =>
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
const KEY = "#";
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

const joinedIn = (text: string): string[] =>
  [...plain(text).matchAll(JOINED)]
    .map(([whole]) => whole.replace(/[-_/.]/g, ""))
    .filter((word) => /\p{N}/u.test(word) && word.length <= WORD_LETTERS);

/** An order or invoice number, by its look: four letters or more, a digit among them. */
const isNumber = (word: string): boolean => word.length >= 4 && /\p{N}/u.test(word);

const digitsOf = (phone: string): string => phone.replace(/\D+/g, "").replace(/^00/, "");

export type Said = {
  /** Names, addresses, the case's number. */
  readonly keys: readonly string[];
  readonly phones: readonly string[];
  readonly texts: readonly string[];
};

/** Everything that a case answers to; keys twice, once marked and once as a word. */
export function lexemesOf({ keys, phones, texts }: Said): string[] {
  const found = new Set<string>();
  const key = (word: string) => found.add(word).add(KEY + word);
  for (const text of keys) for (const word of [...wordsIn(text), ...joinedIn(text)]) key(word);
  for (const phone of phones) if (digitsOf(phone)) key(digitsOf(phone));
  for (const text of texts) {
    for (const word of [...joinedIn(text), ...wordsIn(text)]) {
      if (found.size >= WORDS_MOST) return [...found];
      if (isNumber(word)) key(word);
      else found.add(word);
    }
  }
  return [...found];
}

export type Search = {
  /** The case's own number, when it may be meant. */
  readonly number: number | null;
  /**
   * Queries in Postgres's tsquery, the nearest first: whole names and numbers, their beginnings,
   * words of anything said. Each finds all that the ones before it find.
   */
  readonly tiers: readonly string[];
  readonly words: readonly string[];
};

/** What a person typed, as questions; nothing when no letter or digit is in it. */
export function searchFor(typed: string): Search | null {
  const words = [...new Set(wordsIn(typed))].slice(0, 12);
  if (words.length === 0) return null;
  const phone = /^[\d\s+()/.-]{7,}$/.test(typed.trim()) ? digitsOf(typed) : null;
  const all = (spell: (word: string) => string) => words.map(spell).join(" & ");
  const orPhone = (query: string, mark: string) =>
    phone ? `(${query}) | '${KEY}${phone}'${mark}` : query;
  return {
    number: caseNumber(typed),
    tiers: [
      orPhone(
        all((word) => `'${KEY}${word}'`),
        "",
      ),
      orPhone(
        all((word) => `'${KEY}${word}':*`),
        ":*",
      ),
      orPhone(
        all((word) => `'${word}':*`),
        ":*",
      ),
    ],
    words,
  };
}

function caseNumber(typed: string): number | null {
  const digits = /^#?(\d{1,9})$/.exec(typed.trim())?.[1];
  return digits ? Number(digits) : null;
}

const PART = /[\p{L}\p{N}\p{M}]+/gu;
const WHOLE = /[\p{L}\p{N}\p{M}]+(?:[-_/.][\p{L}\p{N}\p{M}]+)*/gu;

/** Where a text says one of the words first, with some text around it; nothing if nowhere. */
export function hitIn(
  text: string,
  words: readonly string[],
  around = 70,
): { readonly text: string; readonly spans: readonly { start: number; end: number }[] } | null {
  const flat = text.replace(/\s+/g, " ").trim();
  const begins = (word: string) => words.some((each) => plain(word).startsWith(each));
  const spans = [...flat.matchAll(WHOLE)].flatMap(({ 0: whole, index: at }) =>
    begins(whole.replace(/[-_/.]/g, "")) && !begins(whole)
      ? [{ start: at, end: at + whole.length }]
      : [...whole.matchAll(PART)]
          .filter(([part]) => begins(part))
          .map(({ 0: part, index }) => ({ start: at + index, end: at + index + part.length })),
  );
  const [first] = spans;
  if (!first) return null;
  const from = first.start <= around ? 0 : flat.indexOf(" ", first.start - around) + 1;
  const begin = from > first.start ? first.start : from;
  const lead = begin > 0 ? "… " : "";
  const shown = lead + flat.slice(begin, begin + around * 3);
  return {
    text: shown,
    spans: spans
      .map(({ start, end }) => ({
        start: start - begin + lead.length,
        end: end - begin + lead.length,
      }))
      .filter(({ end }) => end <= shown.length),
  };
}
