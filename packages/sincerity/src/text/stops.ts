/** Where a sentence ends: what may stand between two words, and what it means. */
import { kindAt, SPACE } from "./characters.ts";

const STOPS = ".!?…";
const CLOSERS = "\"'”’)]";
/** What opens a line of its own: the mark of a list, or a quotation. */
const LINE_OPENERS = '-*•–"“';

/** After these a full stop ends nothing. */
const ABBREVIATIONS = new Set(
  "mr mrs ms dr prof st no vs etc inc ltd co e.g i.e eg ie approx dept tel ref a.m p.m rs".split(
    " ",
  ),
);

/** An empty line, or a line that opens like one of a list. */
const breaksLine = (text: string, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) {
    if (text.charCodeAt(at) !== 10) continue;
    let next = at + 1;
    while (next < to && kindAt(text, next) === SPACE) {
      if (text.charCodeAt(next) === 10) return true;
      next += 1;
    }
    if (next < to && LINE_OPENERS.includes(text.charAt(next))) return true;
    at = next - 1;
  }
  return false;
};

/** A stop before a space or right before the next word, or several in a row. */
const hasStop = (text: string, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) {
    if (!STOPS.includes(text.charAt(at))) continue;
    let next = at + 1;
    while (next < to && STOPS.includes(text.charAt(next))) next += 1;
    if (next - at > 1) return true;
    while (next < to && CLOSERS.includes(text.charAt(next))) next += 1;
    if (next === to || kindAt(text, next) === SPACE) return true;
    at = next - 1;
  }
  return false;
};

/** What stands between two words: nothing that ends a sentence, a lone full stop, or an end. */
export const GOES_ON = 0;
export const DOT = 1;
export const ENDS = 2;

/** What the characters between two words say. */
export const betweenWords = (text: string, from: number, to: number): number => {
  if (to === from || (to - from === 1 && text.charCodeAt(from) === 32)) return GOES_ON;
  if (breaksLine(text, from, to)) return ENDS;
  if (!hasStop(text, from, to)) return GOES_ON;
  return text.slice(from, to).trim() === "." ? DOT : ENDS;
};

/** Does a lone full stop end the sentence after this word? Not after "Mr", "e.g." or an initial. */
export const isEndedByDot = (word: string): boolean =>
  !ABBREVIATIONS.has(word) && (word.length > 1 || word === "i" || /\d/.test(word));
