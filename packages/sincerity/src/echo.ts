/** The complaint's own words, where the letter says them back. */
import { Page, type Place } from "./text/page.ts";

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

const isLongWord = (page: Page, at: number): boolean =>
  page.shape(at) === "word" && page.word(at).length >= SHORTEST;

/** What the complaint says, by stems; the last one is remembered, as a letter has only one. */
let heard: { readonly complaint: string; readonly stems: ReadonlySet<string> } | undefined;
const stemsOf = (automaton: Page["automaton"], complaint: string): ReadonlySet<string> => {
  if (heard?.complaint === complaint) return heard.stems;
  const page = new Page(automaton).read(complaint.slice(0, READ));
  const stems = new Set<string>();
  for (let at = 0; at < page.size; at += 1)
    if (isLongWord(page, at)) stems.add(stem(page.word(at)));
  heard = { complaint, stems };
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
  const said = stemsOf(page.automaton, complaint);
  const found: Place[] = [];
  for (let at = 0; at < page.size; at += 1) {
    const isName =
      at > 0 &&
      page.sentenceOf(at) === page.sentenceOf(at - 1) &&
      /\p{Lu}/u.test(page.text[page.start(at)] ?? "");
    if (isName || !isLongWord(page, at)) continue;
    const root = stem(page.word(at));
    if (said.has(root) && !nothing.has(root)) found.push({ first: at, last: at });
  }
  return found;
};
