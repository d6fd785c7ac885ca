/** What a person typed into a search, as questions to the words that cases are found by. */
import { amountsIn, digitsOf, endOf, joinedIn, KEY, wordsIn } from "./words.ts";

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

const WORDS_MOST = 12;

/** How a word is asked for: the last one of a number may still be half typed. */
type Spell = (word: string, isLast: boolean) => string;

const TIERS: readonly Spell[] = [
  (word) => `'${KEY}${word}'`,
  (word, isLast) => `'${KEY}${word}'${isLast ? ":*" : ""}`,
  (word, isLast) => `'${word}'${isLast ? ":*" : ""}`,
];

/** What a person typed, as questions; nothing when no letter or digit is in it. */
export function searchFor(typed: string): Search | null {
  const isPhone = /^[\d\s+()/.-]{7,}$/.test(typed.trim());
  const phones = isPhone ? [digitsOf(typed), endOf(typed)].filter((each) => each !== null) : [];
  const tokens = tokensOf(typed);
  if (tokens.length === 0) return null;
  return {
    number: caseNumber(typed),
    tiers: TIERS.map((spell) => {
      const query = tokens.map((token) => asked(token, spell)).join(" & ");
      const called = phones.map((phone) => spell(phone, true));
      return called.length > 0 ? `(${query}) | ${called.join(" | ")}` : query;
    }),
    words: [...new Set(tokens.flatMap(({ words, wholes }) => [...words, ...wholes]))],
  };
}

/** What stands between spaces: its words, and what they are when they belong together. */
type Token = { readonly words: readonly string[]; readonly wholes: readonly string[] };

function tokensOf(typed: string): Token[] {
  const seen = new Set<string>();
  return typed.split(/\s+/).flatMap((part) => {
    const words = wordsIn(part).filter((word) => !seen.has(word));
    if (words.length === 0 || seen.size + words.length > WORDS_MOST) return [];
    for (const word of words) seen.add(word);
    return [{ words, wholes: [...new Set([...joinedIn(part), ...amountsIn(part).flat()])] }];
  });
}

/** The parts of a number stand as they were typed, but for the last. */
function asked({ words, wholes }: Token, spell: Spell): string {
  const parts = words.map((word, at) =>
    spell(word, wholes.length === 0 || at === words.length - 1),
  );
  if (wholes.length === 0) return parts.join(" & ");
  return `(${[...wholes.map((whole) => spell(whole, true)), parts.join(" & ")].join(" | ")})`;
}

function caseNumber(typed: string): number | null {
  const digits = /^#?(\d{1,9})$/.exec(typed.trim())?.[1];
  return digits ? Number(digits) : null;
}
