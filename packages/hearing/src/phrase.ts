/** A phrase of a rule: what it may say, and where a passage says it. */
import type { Heard } from "./passage.ts";

/** One place in a phrase: any of these words, beginnings or shapes; or a gap of a few words. */
type Step = {
  readonly words: ReadonlySet<string>;
  readonly heads: readonly string[];
  readonly tails: readonly string[];
  readonly shapes: ReadonlySet<string>;
  readonly maybe: boolean;
  readonly gap: boolean;
};
export type Phrase = readonly Step[];

const MOST_SKIPPED = 2;
const WORD = /^(?:\*[\p{Ll}]{4,}|[\p{Ll}\p{N}][\p{Ll}\p{N}'&]*\*?|&|#[a-z]+)$/u;

const stepOf = (said: string): Step => {
  const nothing = { words: new Set<string>(), heads: [], tails: [], shapes: new Set<string>() };
  if (said === "..") return { ...nothing, maybe: true, gap: true };
  const maybe = said.endsWith("?");
  const ways = (maybe ? said.slice(0, -1) : said).split("|");
  for (const way of ways) if (!WORD.test(way)) throw new SyntaxError(`"${way}" is no word`);
  return {
    words: new Set(ways.filter((way) => !/[*#]/.test(way))),
    heads: ways.filter((way) => way.endsWith("*")).map((way) => way.slice(0, -1)),
    tails: ways.filter((way) => way.startsWith("*")).map((way) => way.slice(1)),
    shapes: new Set(ways.filter((way) => way.startsWith("#")).map((way) => way.slice(1))),
    maybe,
    gap: false,
  };
};

/**
 * Reads a phrase: words in lower case, `a|b` for either, `begin*`, `*ending`, `word?` that may be
 * left out, `..` for up to two words, `#money` for a shape. Throws SyntaxError, saying what it
 * can't read.
 */
export const phraseOf = (said: string): Phrase => {
  const steps = said.split(" ").map(stepOf);
  if (steps[0]?.maybe || steps.at(-1)?.gap)
    throw new SyntaxError(`"${said}": begin with a word that is always there, end with no gap`);
  return steps;
};

const answers = ({ words, heads, tails, shapes }: Step, { word, shape }: Heard): boolean =>
  shape === "word"
    ? words.has(word) ||
      (word.endsWith("'s") && words.has(word.slice(0, -2))) ||
      heads.some((head) => word.startsWith(head)) ||
      tails.some((tail) => word.endsWith(tail))
    : shapes.has(shape) || words.has(word);

/** Where the phrase ends (exclusive) when it stands at `from`, the longest way; else -1. */
export const endOf = (phrase: Phrase, passage: readonly Heard[], from: number): number => {
  const sentence = passage[from]?.sentence;
  const walk = (step: number, at: number): number => {
    const wanted = phrase[step];
    if (!wanted) return at;
    if (wanted.gap) {
      for (let skip = 0; skip <= MOST_SKIPPED; skip += 1) {
        const end = walk(step + 1, at + skip);
        if (end >= 0) return end;
      }
      return -1;
    }
    const heard = passage[at];
    if (heard && heard.sentence === sentence && answers(wanted, heard)) {
      const end = walk(step + 1, at + 1);
      if (end >= 0) return end;
    }
    return wanted.maybe ? walk(step + 1, at) : -1;
  };
  return walk(0, from);
};

/** The words, beginnings and shapes a phrase may open with, as keys of an index. */
export const opensWith = ([first]: Phrase): readonly string[] =>
  first
    ? [
        ...first.words,
        ...first.heads.map((head) => `${head}*`),
        ...first.tails.map((tail) => `*${tail}`),
        ...[...first.shapes].map((shape) => `#${shape}`),
      ]
    : [];
