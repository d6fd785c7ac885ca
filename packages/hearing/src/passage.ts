/** A complaint as words that know their place, their sentence and how loud they are. */
import { type Word, wordsOf } from "./words.ts";

/** One word of a complaint, in its place. */
export type Heard = Word & {
  /** Which sentence it stands in, counted from 0. */
  readonly sentence: number;
  /** Which part of it, between commas and the like, counted through the whole complaint. */
  readonly clause: number;
  /** Written in capitals, and long enough for that to be a choice. */
  readonly loud: boolean;
  /** Followed by more than one exclamation or question mark. */
  readonly cried: boolean;
};

/** How far after a word its marks may stand. */
const NEAR = 8;
const BREAK = /[.!?;\n…]/;
const CRY = /[!?]{2}/;
const PAUSE = /[,:()–—]| - /;
/** Somebody's words begin: a mark of quotation, and a capital after it. */
const QUOTE = /["“«„‘']$/;
const CAPITAL = /^\p{Lu}/u;

/** The words of a complaint in order, as they stand in sentences and between pauses. */
export const passageOf = (text: string): Heard[] => {
  const words = wordsOf(text);
  let sentence = 0;
  let clause = 0;
  let last = 0;
  return words.map((word, at) => {
    const between = text.slice(last, word.start);
    const quotes = QUOTE.test(between) && CAPITAL.test(text.slice(word.start, word.start + 2));
    const breaks = BREAK.test(between) || quotes;
    if (breaks) sentence += 1;
    if (breaks || PAUSE.test(between)) clause += 1;
    last = word.end;
    const said = text.slice(word.start, word.end);
    const loud = said.length > 3 && said !== said.toLowerCase() && said === said.toUpperCase();
    const next = words[at + 1]?.start ?? text.length;
    const cried = CRY.test(text.slice(word.end, Math.min(next, word.end + NEAR)));
    return { ...word, sentence, clause, loud, cried };
  });
};
