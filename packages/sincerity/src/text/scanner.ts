/** Reads a text word by word, by hand: no regular expression, nothing made for a plain word. */
import { Asides } from "./asides.ts";
import { DIGIT, HALF, isRareLetter, kindAt, LETTER, OTHER, SIGN, SPACE } from "./characters.ts";
import { OPENING, opened } from "./contractions.ts";
import { type Lexis, SHAPES } from "./lexis.ts";
import { FURTHEST } from "./marks.ts";
import { NUMBER, ShapeReader, WORD } from "./shapes.ts";
import { hashed } from "./spelling.ts";
import { apostropheEnd } from "./tags.ts";

/** A word that owns something ("bank's") answers to its name, yet is written otherwise. */
export const OWNER = SHAPES.length;

const OPENERS = Object.keys(OPENING).length;
/** Numbers up to this length may be named by a rule: "24". */
const NAMED_NUMBER = 4;
/** Longer words are ones that no rule knows. */
const LONGEST = 64;
const AND = 38;
const NEWLINE = 10;
const DOT = 46;

const isPlainLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0xb4;

/** Does a word end before a space, a comma, its sentence's full stop: what leads on to nothing? */
const endsPlainly = (text: string, end: number): boolean => {
  const kind = kindAt(text, end);
  if (kind === SPACE) return true;
  const code = text.charCodeAt(end);
  if (kind === OTHER) return !isApostrophe(code);
  return code === DOT && kindAt(text, end + 1) === SPACE;
};

export class Scanner {
  /** The word just read: its place, its number in the lexis, its shape. */
  start = 0;
  end = 0;
  symbol = 0;
  shape = WORD;
  readonly #lexis: Lexis;
  readonly #shapes = new ShapeReader();
  readonly #asides = new Asides();
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
    return Math.max(this.#shapes.looked, this.#asides.looked);
  }

  /** Did something stand before the word that parts sentences? */
  get broke(): boolean {
    return this.#asides.broke;
  }

  /** Begins to read at a place that is inside no word. */
  open(text: string, at: number): void {
    this.#text = text;
    this.#restEnd = 0;
    this.#asides.open(at);
    this.#shapes.open(at);
    this.#at = at === 0 ? this.#asides.pastMargin(text, 0) : at;
  }

  /** Goes on to the next word. False when there is none. */
  next(): boolean {
    this.#asides.broke = false;
    if (this.#restEnd > 0) {
      this.#is(this.end, this.#restEnd, WORD, this.#rest);
      this.#restEnd = 0;
      return true;
    }
    const text = this.#text;
    for (let at = this.#at; at < text.length; at += 1) {
      const kind = kindAt(text, at);
      if (kind === SPACE) {
        if (text.charCodeAt(at) === NEWLINE) at = this.#asides.pastMargin(text, at + 1) - 1;
      } else if (kind === SIGN) {
        const past = this.#asides.pastLeftOver(text, at);
        if (past > at) at = past - 1;
        else if (this.#read(at, kind)) return true;
      } else if (kind !== OTHER && this.#read(at, kind)) return true;
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
    for (let code = text.charCodeAt(at); isPlainLetter(code); code = text.charCodeAt(end)) {
      hash = hashed(hash, code);
      end += 1;
    }
    if (endsPlainly(text, end)) {
      this.#shapes.look(end + 2);
      const symbol = end - at > LONGEST ? 0 : this.#lexis.find(text, at, end, hash);
      const opens = symbol <= OPENERS && symbol > 0;
      return opens ? this.#slowly(at, end) : this.#is(at, end, WORD, symbol);
    }
    return this.#oddly(at);
  }

  /** The word that is no mere run of letters: with an apostrophe, an accent, a digit. */
  #oddly(at: number): true {
    const text = this.#text;
    let end = at;
    let joined = false;
    for (;;) {
      const kind = kindAt(text, end);
      if (kind === LETTER || (kind === DIGIT && !joined)) end += 1;
      else if (isApostrophe(text.charCodeAt(end)) && kindAt(text, end + 1) === LETTER) {
        joined = true;
        end += 1;
      } else if (kind === SIGN && kindAt(text, apostropheEnd(text, end)) === LETTER) {
        joined = true;
        end = apostropheEnd(text, end);
      } else if (kind === HALF && isRareLetter(text, end)) end += 2;
      else break;
    }
    this.#lookPast(end);
    return end - at > LONGEST ? this.#is(at, end, WORD, 0) : this.#slowly(at, end);
  }

  /** A dot, dash or plus may lead on to a mail address; a space ends all that a word may be. */
  #lookPast(end: number): void {
    const code = this.#text.charCodeAt(end);
    const leads = code === 46 || code === 45 || code === 43 || code === 95;
    const far = leads && this.#text.charCodeAt(end + 1) !== 32;
    this.#shapes.look(far ? end + FURTHEST : end + 2);
  }

  /** The rare word that is looked at as a string. */
  #slowly(start: number, end: number): true {
    const lexis = this.#lexis;
    const word = wordIn(this.#text, start, end);
    const isWhole = word.length === end - start || word.includes("'");
    const pair = isWhole ? opened(word) : undefined;
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
  text
    .slice(start, end)
    .toLowerCase()
    .replace(/[’´]|&(?:#39|#x27|#8217|rsquo|apos);/g, "'");
