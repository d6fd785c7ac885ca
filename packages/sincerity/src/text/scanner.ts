/** Reads a text word by word, by hand: no regular expression, nothing made for a plain word. */
import { DIGIT, HALF, isRareLetter, kindAt, LETTER, SIGN } from "./characters.ts";
import { opened } from "./contractions.ts";
import { hashed, type Lexis, OPENING, SHAPES } from "./lexis.ts";
import { FURTHEST } from "./marks.ts";
import { NUMBER, ShapeReader, WORD } from "./shapes.ts";

/** A word that owns something ("bank's") answers to its name, yet is written otherwise. */
export const OWNER = SHAPES.length;

const OPENERS = Object.keys(OPENING).length;
/** Numbers up to this length may be named by a rule: "24". */
const NAMED_NUMBER = 4;
/** Longer words are ones that no rule knows. */
const LONGEST = 64;
const AND = 38;

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0xb4;

export class Scanner {
  /** The word just read: its place, its number in the lexis, its shape. */
  start = 0;
  end = 0;
  symbol = 0;
  shape = WORD;
  readonly #lexis: Lexis;
  readonly #shapes = new ShapeReader();
  #text = "";
  #at = 0;
  /** Where the second half of an opened word ends, and its number; no such half when 0. */
  #restEnd = 0;
  #rest = 0;

  constructor(lexis: Lexis) {
    this.#lexis = lexis;
  }

  /** No character from here on has been looked at yet. */
  get looked(): number {
    return this.#shapes.looked;
  }

  /** Begins to read at a place that is inside no word. */
  open(text: string, at: number): void {
    this.#text = text;
    this.#at = at;
    this.#restEnd = 0;
    this.#shapes.open(at);
  }

  /** Goes on to the next word. False when there is none. */
  next(): boolean {
    if (this.#restEnd > 0) {
      this.#is(this.end, this.#restEnd, WORD, this.#rest);
      this.#restEnd = 0;
      return true;
    }
    const text = this.#text;
    for (let at = this.#at; at < text.length; at += 1) {
      const kind = kindAt(text, at);
      if ((kind <= DIGIT || kind >= SIGN) && this.#read(at, kind)) return true;
    }
    this.#shapes.look(text.length + 1);
    this.#at = text.length;
    return false;
  }

  #is(start: number, end: number, shape: number, symbol: number): true {
    this.start = start;
    this.end = end;
    this.shape = shape;
    this.symbol = symbol;
    this.#at = end;
    return true;
  }

  #read(at: number, kind: number): boolean {
    const shapes = this.#shapes;
    if (shapes.reads(this.#text, at, kind)) return this.#shaped(at, shapes.end, shapes.shape);
    if (kind <= DIGIT) return this.#word(at);
    if (kind === HALF) return isRareLetter(this.#text, at) && this.#word(at);
    const isAnd = this.#text.charCodeAt(at) === AND;
    return isAnd && this.#is(at, at + 1, WORD, this.#lexis.numberOf("&"));
  }

  #shaped(start: number, end: number, shape: number): true {
    const lexis = this.#lexis;
    const named =
      shape === NUMBER && end - start <= NAMED_NUMBER
        ? lexis.numberOf(this.#text.slice(start, end))
        : 0;
    return this.#is(start, end, shape, lexis.names(named) ? named : lexis.shape(shape));
  }

  #word(at: number): true {
    const text = this.#text;
    let end = at;
    let hash = 0;
    let joined = false;
    let simple = true;
    for (;;) {
      const kind = kindAt(text, end);
      const code = text.charCodeAt(end);
      if (kind === LETTER || (kind === DIGIT && !joined)) {
        hash = hashed(hash, code);
        if (code > 127) simple = false;
        end += 1;
      } else if (isApostrophe(code) && kindAt(text, end + 1) === LETTER) {
        hash = hashed(hash, code);
        joined = true;
        end += 1;
      } else if (kind === HALF && isRareLetter(text, end)) {
        simple = false;
        end += 2;
      } else break;
    }
    this.#lookPast(end);
    if (end - at > LONGEST) return this.#is(at, end, WORD, 0);
    if (!simple) return this.#slowly(at, end);
    const symbol = this.#lexis.find(text, at, end, hash);
    return joined || (symbol <= OPENERS && symbol > 0)
      ? this.#slowly(at, end)
      : this.#is(at, end, WORD, symbol);
  }

  /** A dot, dash or plus may lead on to a mail address; a space ends all that a word may be. */
  #lookPast(end: number): void {
    const code = this.#text.charCodeAt(end);
    const leads = code === 46 || code === 45 || code === 43 || code === 95;
    const far = leads && this.#text.charCodeAt(end + 1) !== 32;
    this.#shapes.look(far ? end + FURTHEST : end + 2);
  }

  /** The rare word with an apostrophe or an accent, looked at as a string. */
  #slowly(start: number, end: number): true {
    const lexis = this.#lexis;
    const word = wordIn(this.#text, start, end);
    const pair = word.length === end - start ? opened(word) : undefined;
    if (pair) {
      this.#restEnd = end;
      this.#rest = lexis.numberOf(pair[2]);
      return this.#is(start, start + pair[1], WORD, lexis.numberOf(pair[0]));
    }
    const own = lexis.numberOf(word);
    if (lexis.names(own) || !word.endsWith("'s")) return this.#is(start, end, WORD, own);
    const name = lexis.numberOf(word.slice(0, -2));
    return this.#is(start, end, OWNER, lexis.names(name) ? name : own);
  }
}

/** A word as it is compared: in lower case, with the straight apostrophe. */
export const wordIn = (text: string, start: number, end: number): string =>
  text.slice(start, end).toLowerCase().replace(/[’´]/g, "'");
