/** A letter laid out: its words, its sentences, and where each of them stands. */
import type { Span } from "./finding.ts";
import { type Word, wordsOf } from "./words.ts";

/** A sentence, by the numbers of its first and last word. */
export type Sentence = { readonly first: number; readonly last: number };

/** The letter as the rules see it. `sentenceOf[n]` is the sentence that word n stands in. */
export type Page = {
  readonly text: string;
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
  readonly sentenceOf: readonly number[];
};

/** A run of words: first and last, both included. */
export type Place = { readonly first: number; readonly last: number };

const ABBREVIATIONS = new Set(
  "mr mrs ms dr prof st no vs etc inc ltd co e.g i.e eg ie approx dept tel ref a.m p.m rs".split(
    " ",
  ),
);
const STOP = /[.!?…]+["'”’)\]]*(?=\s|$)|[.!?…]{2,}|[!?](?=\p{L})|(?<=[a-z]{2})\.(?=[A-Z])/u;
const LINE = /\n\s*\n|\n(?=\s*(?:[-*•–]|\d+[.)]|[\p{Lu}"“]))/u;

/** Does a sentence end between these two words, given what stands between them? */
const endsBetween = (before: Word, gap: string, after: Word): boolean => {
  if (LINE.test(gap)) return true;
  if (!STOP.test(gap)) return false;
  const dot = gap.trim() === ".";
  if (dot && ABBREVIATIONS.has(before.word)) return false;
  if (dot && before.word.length === 1 && before.shape === "word" && before.word !== "i")
    return false;
  return !(dot && after.start - before.end === 1 && before.shape === "number");
};

/** Lays a text out in words and sentences. */
export const layOut = (text: string): Page => {
  const words = wordsOf(text);
  const sentences: Sentence[] = [];
  const sentenceOf: number[] = [];
  let first = 0;
  words.forEach((word, index) => {
    sentenceOf.push(sentences.length);
    const next = words[index + 1];
    if (
      next &&
      (next.start === word.end || (next.start - word.end === 1 && text[word.end] === " "))
    )
      return;
    if (!next || endsBetween(word, text.slice(word.end, next.start), next)) {
      sentences.push({ first, last: index });
      first = index + 1;
    }
  });
  return { text, words, sentences, sentenceOf };
};

/** Where a run of words stands in the text. */
export const spanOf = (page: Page, { first, last }: Place): Span => {
  const start = page.words[first]?.start ?? 0;
  const end = page.words[last]?.end ?? start;
  return { start, end, quote: page.text.slice(start, end) };
};
