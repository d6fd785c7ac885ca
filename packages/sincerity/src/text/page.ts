/**
 * A letter laid out: its words, its sentences, and what the phrases found in each.
 *
 * A page that has read a letter reads the next text of it by what changed alone. Every sentence
 * knows how far the scanner had to look to read it; while no character before that place is
 * different, it stands. Behind the change, reading stops at the first sentence that begins where
 * one began before: from there on it would read the same again.
 */
import type { Span } from "../finding.ts";
import type { Automaton } from "../phrases/automaton.ts";
import type { Hits } from "../phrases/hits.ts";
import { isDigit } from "./characters.ts";
import { SHAPES, type Shape } from "./lexis.ts";
import { Scanner, wordIn } from "./scanner.ts";
import type { Place } from "./places.ts";
import { NUMBER, WORD } from "./shapes.ts";
import { Sheet } from "./sheet.ts";
import { betweenWords, DOT, ENDS, isEndedByDot } from "./stops.ts";

export type { Place } from "./places.ts";

/** A sentence with more words than this is read as several: whoever wrote it put no full stop. */
const LONGEST_SENTENCE = 300;

export class Page {
  readonly automaton: Automaton;
  readonly #scanner: Scanner;
  #sheet = new Sheet();
  #spare = new Sheet();

  constructor(automaton: Automaton) {
    this.automaton = automaton;
    this.#scanner = new Scanner(automaton.lexis);
  }

  get text(): string {
    return this.#sheet.text;
  }

  get hits(): Hits {
    return this.#sheet.hits;
  }

  /** How many words there are. */
  get size(): number {
    return this.#sheet.starts.size;
  }

  /** Where a word stands in the text. */
  start(word: number): number {
    return this.#sheet.starts.at(word);
  }

  end(word: number): number {
    return this.#sheet.ends.at(word);
  }

  /** A word in lower case, contractions opened; "" where none stands. */
  word(index: number): string {
    return index >= 0 && index < this.size ? this.#spelled(this.#sheet, index) : "";
  }

  shape(word: number): Shape {
    return SHAPES[this.#sheet.shapes.at(word)] ?? "word";
  }

  /** Could a day be written from this word on? Most words can't, and are passed by. */
  mayOpenDay(word: number): boolean {
    const { lexis } = this.automaton;
    const symbol = this.#sheet.symbols.at(word);
    if (this.#sheet.shapes.at(word) !== WORD || lexis.opensDay[symbol] === 1) return true;
    return lexis.names(symbol) && isDigit(this.text.charCodeAt(this.start(word)));
  }

  /** Is it one of the small words of its language? */
  isCommon(word: number): boolean {
    return this.automaton.lexis.common[this.#sheet.symbols.at(word)] === 1;
  }

  /** The sentence that a word stands in, and where a sentence begins and ends. */
  sentenceOf(word: number): number {
    return this.#sheet.sentences.at(word);
  }

  sentence(index: number): Place {
    return { first: this.#sheet.firstOf(index), last: this.#sheet.firstOf(index + 1) - 1 };
  }

  /** The first hit of a sentence; its last is the one before the first of the next. */
  hitsFrom(sentence: number): number {
    return this.#sheet.hitsFromOf(sentence);
  }

  get sentenceCount(): number {
    return this.#sheet.firsts.size;
  }

  /** Where a run of words stands in the text. */
  span({ first, last }: Place): Span {
    const start = this.start(first);
    const end = this.end(last);
    return { start, end, quote: this.text.slice(start, end) };
  }

  /** Forgets what it read: the next text is read from its first character to its last. */
  forget(): this {
    this.#sheet.clear("");
    return this;
  }

  /** Reads a text: all of it, or what is new in it since the text before. */
  read(text: string): this {
    const before = this.#sheet;
    const sheet = this.#spare;
    const same = sameStart(before.text, text);
    sheet.clear(text);
    sheet.take(before, 0, before.before(same), 0);
    const sameFrom = text.length - sameEnd(before.text, text, same);
    const rest = this.#readOn(sheet, before, sameFrom);
    sheet.take(before, rest, before.firsts.size, text.length - before.text.length);
    sheet.hits.sort(this.automaton.sets);
    this.#sheet = sheet;
    this.#spare = before;
    return this;
  }

  /** Reads until a sentence begins as one did before, and says which; or until the text ends. */
  #readOn(sheet: Sheet, before: Sheet, sameFrom: number): number {
    const scanner = this.#scanner;
    const grown = sheet.text.length - before.text.length;
    let old = 0;
    let isOpen = false;
    scanner.open(sheet.text, sheet.starts.size === 0 ? 0 : sheet.ends.at(sheet.starts.size - 1));
    while (scanner.next()) {
      const { start } = scanner;
      if (isOpen && this.#endsBefore(sheet, start)) {
        this.#close(sheet);
        isOpen = false;
      }
      if (!isOpen) {
        while (old < before.firsts.size && before.starts.at(before.firsts.at(old)) + grown < start)
          old += 1;
        const began = before.starts.at(before.firsts.at(old)) + grown;
        if (old < before.firsts.size && start > sameFrom && began === start) return old;
        sheet.open();
        isOpen = true;
      }
      sheet.write(start, scanner.end, scanner.symbol, scanner.shape);
    }
    if (isOpen) this.#close(sheet);
    return before.firsts.size;
  }

  #endsBefore(sheet: Sheet, start: number): boolean {
    const last = sheet.starts.size - 1;
    const words = last - sheet.firsts.at(sheet.firsts.size - 1);
    if (this.#scanner.broke || words >= LONGEST_SENTENCE) return true;
    const end = sheet.ends.at(last);
    const between = betweenWords(sheet.text, end, start);
    if (between !== DOT) return between === ENDS;
    if (start - end === 1 && sheet.shapes.at(last) === NUMBER) return false;
    return isEndedByDot(this.#spelled(sheet, last));
  }

  #close(sheet: Sheet): void {
    sheet.looked.push(this.#scanner.looked);
    const first = sheet.firsts.at(sheet.firsts.size - 1);
    sheet.hits.find(this.automaton, sheet.symbols, first, sheet.starts.size - 1);
  }

  #spelled(sheet: Sheet, index: number): string {
    const { lexis } = this.automaton;
    const symbol = sheet.symbols.at(index);
    if (lexis.names(symbol) && sheet.shapes.at(index) === WORD) return lexis.word(symbol);
    return wordIn(sheet.text, sheet.starts.at(index), sheet.ends.at(index));
  }
}

const sameStart = (one: string, other: string): number => {
  const most = Math.min(one.length, other.length);
  let same = 0;
  while (same < most && one.charCodeAt(same) === other.charCodeAt(same)) same += 1;
  return same;
};

const sameEnd = (one: string, other: string, start: number): number => {
  const most = Math.min(one.length, other.length) - start;
  let same = 0;
  while (
    same < most &&
    one.charCodeAt(one.length - 1 - same) === other.charCodeAt(other.length - 1 - same)
  )
    same += 1;
  return same;
};
