/**
 * Words as numbers. The words that rules speak of are known when the book is made, so every word of
 * a letter becomes one small number: its own if a rule names it, else that of its beginning or
 * ending ("apolog*", "*ing") if a rule asks for that, else 0.
 */

import { DAY_OPENERS } from "../dates/day.ts";
import { hashed, low, stands, startsIn } from "./spelling.ts";

/** What a word looks like; plain words are WORD. */
export const SHAPES = [
  "word",
  "blank",
  "line",
  "email",
  "isodate",
  "phone",
  "url",
  "money",
  "time",
  "percent",
  "number",
] as const;
export type Shape = (typeof SHAPES)[number];

/** Which words, beginnings and endings the rules speak of, each parted by spaces. */
export type Spoken = {
  readonly words: string;
  readonly heads: string;
  readonly tails: string;
  /** The small words that tell its language. */
  readonly common?: string;
  /** Where each word begins in `words`, and where it lies by its hash, when reckoned before. */
  readonly starts?: Uint32Array;
  readonly slots?: Uint16Array;
  /** Which numbers are those of the small words, and of words that may open a day. */
  readonly marked?: { readonly common: Uint8Array; readonly opensDay: Uint8Array };
};

const NEITHER = -1;
const PAIRS = 1_024;
const pairOf = (first: number, second: number): number => (first * 31 + second) & (PAIRS - 1);
const split = (list: string): readonly string[] => (list ? list.split(" ") : []);
export class Lexis {
  /** How many words have a number of their own. */
  readonly count: number;
  readonly heads: readonly string[];
  readonly tails: readonly string[];
  /** The number that stands for the end of a sentence. */
  readonly end: number;
  /** How many numbers there are. */
  readonly size: number;
  readonly #open: number;
  /** All words, a space apart; where each begins, and one more where the next would. */
  readonly #spoken: Spoken;
  readonly #all: string;
  readonly #starts: Uint32Array;
  /** The words that somebody asked for. */
  readonly #words = new Map<number, string>();
  /** The numbers of the words, each where its hash says or in the next free place. */
  readonly #slots: Uint16Array;
  /** 1 for each number of a small word that tells the language; of a word that may open a day. */
  readonly common: Uint8Array;
  readonly opensDay: Uint8Array;
  readonly tellsLanguage: boolean;
  /** A beginning for each two letters, and for each beginning another of the same two. */
  readonly #headBy = new Int16Array(PAIRS).fill(NEITHER);
  readonly #nextHead: Int16Array;

  constructor(spoken: Spoken) {
    this.#spoken = spoken;
    this.#all = spoken.words;
    this.#starts = spoken.starts ?? startsIn(spoken.words);
    this.count = this.#starts.length - 1;
    this.heads = split(spoken.heads);
    this.tails = split(spoken.tails);
    this.end = this.count + SHAPES.length;
    this.#open = this.end + 1;
    this.size = this.#open + (this.heads.length + 1) * (this.tails.length + 1);
    this.#slots = spoken.slots ?? this.#slotted();
    this.tellsLanguage = Boolean(spoken.common);
    this.common = spoken.marked?.common ?? this.#marked(split(spoken.common ?? ""));
    this.opensDay = spoken.marked?.opensDay ?? this.#marked(DAY_OPENERS);
    this.#nextHead = new Int16Array(this.heads.length);
    for (let head = 0; head < this.heads.length; head += 1) {
      const said = this.heads[head] ?? "";
      const pair = pairOf(low(said.charCodeAt(0)), low(said.charCodeAt(1)));
      this.#nextHead[head] = this.#headBy[pair] ?? NEITHER;
      this.#headBy[pair] = head;
    }
  }

  /** The same words for another lexis, which needs no reckoning any more. */
  get spoken(): Spoken {
    const marked = { common: this.common, opensDay: this.opensDay };
    return { ...this.#spoken, starts: this.#starts, slots: this.#slots, marked };
  }

  /** The word with this number, if it has one of its own. */
  word(number: number): string {
    const known = this.#words.get(number);
    if (known !== undefined) return known;
    const [start, next] = [this.#starts[number - 1] ?? 0, this.#starts[number] ?? 1];
    const word = this.#all.slice(start, next - 1);
    this.#words.set(number, word);
    return word;
  }

  /** The number of a shape that is no plain word. */
  shape(shape: number): number {
    return this.count + shape;
  }

  /** The number of words without one of their own that begin and end so; -1 is no beginning. */
  open(head: number, tail: number): number {
    return head < 0 && tail < 0 ? 0 : this.#open + (head + 1) * (this.tails.length + 1) + tail + 1;
  }

  /** Does a rule name the word with this number? */
  names(number: number): boolean {
    return number > 0 && number <= this.count;
  }

  /** The number of a word in lower case. */
  numberOf(word: string): number {
    let hash = 0;
    for (let at = 0; at < word.length; at += 1) hash = hashed(hash, word.charCodeAt(at));
    return this.find(word, 0, word.length, hash);
  }

  /** The number of the word between two places of a text, its hash known. */
  find(text: string, start: number, end: number, hash: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const number = this.#slots[slot] ?? 0;
      if (number === 0) return this.#unnamed(text, start, end);
      if (this.#is(text, start, end, number)) return number;
    }
  }

  #marked(words: readonly string[]): Uint8Array {
    const marks = new Uint8Array(this.size);
    for (const word of words) marks[this.numberOf(word)] = 1;
    return marks;
  }

  #slotted(): Uint16Array {
    const slots = new Uint16Array(2 ** Math.ceil(Math.log2(this.count * 3 + 2)));
    for (let number = 1; number <= this.count; number += 1) {
      const end = (this.#starts[number] ?? 1) - 1;
      let hash = 0;
      for (let at = this.#starts[number - 1] ?? 0; at < end; at += 1)
        hash = hashed(hash, this.#all.charCodeAt(at));
      let slot = (hash ^ (hash >>> 15)) & (slots.length - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = number;
    }
    return slots;
  }

  /** Is this the word with that number? */
  #is(text: string, start: number, end: number, number: number): boolean {
    const from = this.#starts[number - 1] ?? 0;
    if (end - start !== (this.#starts[number] ?? 0) - from - 1) return false;
    for (let at = 0; at < end - start; at += 1)
      if (low(text.charCodeAt(start + at)) !== this.#all.charCodeAt(from + at)) return false;
    return true;
  }

  #unnamed(text: string, start: number, end: number): number {
    const pair = pairOf(low(text.charCodeAt(start)), low(text.charCodeAt(start + 1)));
    let head = NEITHER;
    let longest = 0;
    for (let one = this.#headBy[pair] ?? NEITHER; one >= 0; one = this.#nextHead[one] ?? NEITHER) {
      const said = this.heads[one] ?? "";
      if (said.length <= longest || end - start < said.length) continue;
      if (!stands(text, start, said)) continue;
      head = one;
      longest = said.length;
    }
    let tail = NEITHER;
    longest = 0;
    for (let one = 0; one < this.tails.length; one += 1) {
      const said = this.tails[one] ?? "";
      if (said.length <= longest || end - start < said.length) continue;
      if (!stands(text, end - said.length, said)) continue;
      tail = one;
      longest = said.length;
    }
    return this.open(head, tail);
  }
}
