/**
 * Words as numbers. The words that rules speak of are known when the book is made, so every word of
 * a letter becomes one small number: its own if a rule names it, else that of its beginning or
 * ending ("apolog*", "*ing") if a rule asks for that, else 0.
 */

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

/** The words that open into two although no apostrophe says so; they head every list of words. */
export const OPENING: Readonly<Record<string, readonly [string, number, string]>> = {
  cannot: ["can", 3, "not"],
  dont: ["do", 2, "not"],
  didnt: ["did", 3, "not"],
  cant: ["can", 2, "not"],
  im: ["i", 1, "am"],
  ive: ["i", 1, "have"],
};

/** Which words, beginnings and endings the rules speak of, each parted by spaces. */
export type Spoken = {
  readonly words: string;
  readonly heads: string;
  readonly tails: string;
  /** The small words that tell its language. */
  readonly common?: string;
  /** Where each word lies by its hash, when that was reckoned before. */
  readonly slots?: Uint16Array;
};

const NEITHER = -1;
const PAIRS = 1_024;
const pairOf = (first: number, second: number): number => (first * 31 + second) & (PAIRS - 1);
const split = (list: string): readonly string[] => (list ? list.split(" ") : []);
const low = (code: number): number => (code === 0x2019 || code === 0xb4 ? 39 : code | 32);

/** One more character in a word's hash. Capitals and the kinds of apostrophe make no difference. */
export const hashed = (hash: number, code: number): number => (hash * 31 + low(code)) | 0;

export class Lexis {
  readonly words: readonly string[];
  readonly heads: readonly string[];
  readonly tails: readonly string[];
  /** The number that stands for the end of a sentence. */
  readonly end: number;
  /** How many numbers there are. */
  readonly size: number;
  readonly #open: number;
  /** The numbers of the words, each where its hash says or in the next free place. */
  readonly slots: Uint16Array;
  /** The beginnings that start with the same two letters, the longest first. */
  /** 1 for each number of a small word that tells the language. */
  readonly common: Uint8Array;
  readonly tellsLanguage: boolean;
  readonly #headsBy: readonly (readonly number[])[];

  constructor(spoken: Spoken) {
    this.words = split(spoken.words);
    this.heads = split(spoken.heads);
    this.tails = split(spoken.tails);
    this.end = this.words.length + SHAPES.length;
    this.#open = this.end + 1;
    this.size = this.#open + (this.heads.length + 1) * (this.tails.length + 1);
    this.slots = spoken.slots ?? this.#slotted();
    this.tellsLanguage = Boolean(spoken.common);
    this.common = new Uint8Array(this.size);
    for (const word of split(spoken.common ?? "")) this.common[this.numberOf(word)] = 1;
    const headsBy = Array.from({ length: PAIRS }, (): number[] => []);
    const lengthOf = (head: number) => (this.heads[head] ?? "").length;
    this.heads.forEach((head, index) => {
      headsBy[pairOf(low(head.charCodeAt(0)), low(head.charCodeAt(1)))]?.push(index);
    });
    for (const beside of headsBy) beside.sort((one, other) => lengthOf(other) - lengthOf(one));
    this.#headsBy = headsBy;
  }

  /** The number of a shape that is no plain word. */
  shape(shape: number): number {
    return this.words.length + shape;
  }

  /** The number of words without one of their own that begin and end so; -1 is no beginning. */
  open(head: number, tail: number): number {
    return head < 0 && tail < 0 ? 0 : this.#open + (head + 1) * (this.tails.length + 1) + tail + 1;
  }

  /** Does a rule name the word with this number? */
  names(number: number): boolean {
    return number > 0 && number <= this.words.length;
  }

  /** The number of a word in lower case. */
  numberOf(word: string): number {
    let hash = 0;
    for (let at = 0; at < word.length; at += 1) hash = hashed(hash, word.charCodeAt(at));
    return this.find(word, 0, word.length, hash);
  }

  /** The number of the word between two places of a text, its hash known. */
  find(text: string, start: number, end: number, hash: number): number {
    const mask = this.slots.length - 1;
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const number = this.slots[slot] ?? 0;
      if (number === 0) return this.#unnamed(text, start, end);
      if (stands(text, start, end, this.words[number - 1] ?? "")) return number;
    }
  }

  #slotted(): Uint16Array {
    const slots = new Uint16Array(2 ** Math.ceil(Math.log2(this.words.length * 3 + 2)));
    this.words.forEach((word, index) => {
      let hash = 0;
      for (let at = 0; at < word.length; at += 1) hash = hashed(hash, word.charCodeAt(at));
      let slot = (hash ^ (hash >>> 15)) & (slots.length - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = index + 1;
    });
    return slots;
  }

  #unnamed(text: string, start: number, end: number): number {
    const pair = pairOf(low(text.charCodeAt(start)), low(text.charCodeAt(start + 1)));
    let head = NEITHER;
    for (const one of this.#headsBy[pair] ?? []) {
      const said = this.heads[one] ?? "";
      if (end - start < said.length || !stands(text, start, start + said.length, said)) continue;
      head = one;
      break;
    }
    let tail = NEITHER;
    let longest = 0;
    for (let one = 0; one < this.tails.length; one += 1) {
      const said = this.tails[one] ?? "";
      if (said.length <= longest || end - start < said.length) continue;
      if (!stands(text, end - said.length, end, said)) continue;
      tail = one;
      longest = said.length;
    }
    return this.open(head, tail);
  }
}

const stands = (text: string, start: number, end: number, word: string): boolean => {
  if (end - start !== word.length) return false;
  for (let at = 0; at < word.length; at += 1)
    if (low(text.charCodeAt(start + at)) !== word.charCodeAt(at)) return false;
  return true;
};
