/** The complaint's own words, where the letter says them back. */
import type { Page, Place } from "./letter.ts";
import { wordsOf } from "./words.ts";

const SHORTEST = 4;
/** Long complaints are read this far; what hurts is said early. */
const READ = 4_000;

const stem = (word: string): string => {
  const bare = word.replace(/(?:'s|ies|ing|ed|es|s|ly)$/, "");
  return bare.length >= SHORTEST - 1 ? bare.replace(/(.)\1$/, "$1") : word;
};

const silent = new Map<readonly string[], ReadonlySet<string>>();
const silence = (says: readonly string[]): ReadonlySet<string> => {
  const known = silent.get(says);
  if (known) return known;
  const stems = new Set(says.map(stem));
  silent.set(says, stems);
  return stems;
};

/** The words, four letters or more, that both texts use; `quiet` words don't count. */
export const echoes = (
  page: Page,
  complaint: string | undefined,
  quiet: readonly string[],
): readonly Place[] => {
  if (!complaint) return [];
  const nothing = silence(quiet);
  const said = new Set(
    wordsOf(complaint.slice(0, READ))
      .filter(({ word, shape }) => shape === "word" && word.length >= SHORTEST)
      .map(({ word }) => stem(word)),
  );
  return page.words.flatMap(({ word, shape, start }, at) => {
    const name =
      /\p{Lu}/u.test(page.text[start] ?? "") && page.sentenceOf[at] === page.sentenceOf[at - 1];
    if (shape !== "word" || word.length < SHORTEST || name) return [];
    const root = stem(word);
    return said.has(root) && !nothing.has(root) ? [{ first: at, last: at }] : [];
  });
};
