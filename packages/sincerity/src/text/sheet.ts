/** What is known of a text, in columns of numbers: its words, its sentences, its hits. */
import { Hits } from "../phrases/hits.ts";
import { Column } from "./column.ts";

export class Sheet {
  text = "";
  readonly starts = new Column();
  readonly ends = new Column();
  readonly symbols = new Column();
  readonly shapes = new Column();
  /** The sentence that each word stands in. */
  readonly sentences = new Column();
  /** Of each sentence: its first word, its first hit, and how far was looked until it ended. */
  readonly firsts = new Column();
  readonly hitsFrom = new Column();
  readonly looked = new Column();
  readonly hits = new Hits();
  readonly #columns = [
    this.starts,
    this.ends,
    this.symbols,
    this.shapes,
    this.sentences,
    this.firsts,
    this.hitsFrom,
    this.looked,
  ];

  clear(text: string): void {
    this.text = text;
    for (const column of this.#columns) column.size = 0;
    this.hits.clear();
  }

  /** A sentence begins with the next word. */
  open(): void {
    this.firsts.push(this.starts.size);
    this.hitsFrom.push(this.hits.size);
  }

  write(start: number, end: number, symbol: number, shape: number): void {
    this.starts.push(start);
    this.ends.push(end);
    this.symbols.push(symbol);
    this.shapes.push(shape);
    this.sentences.push(this.firsts.size - 1);
  }

  /** The first word of a sentence; of the one after the last, how many words there are. */
  firstOf(sentence: number): number {
    return sentence < this.firsts.size ? this.firsts.at(sentence) : this.starts.size;
  }

  /** The first hit of a sentence; of the one after the last, how many hits there are. */
  hitsFromOf(sentence: number): number {
    return sentence < this.firsts.size ? this.hitsFrom.at(sentence) : this.hits.size;
  }

  /** How many sentences were read without a look at this character or any behind it. */
  before(character: number): number {
    let sentence = 0;
    while (sentence < this.looked.size && this.looked.at(sentence) <= character) sentence += 1;
    return sentence;
  }

  /** Takes over the sentences from one to another; the text before them grew by `grown`. */
  take(other: Sheet, from: number, to: number, grown: number): void {
    const [first, until] = [other.firstOf(from), other.firstOf(to)];
    const [hit, lastHit] = [other.hitsFromOf(from), other.hitsFromOf(to)];
    const moved = this.starts.size - first;
    this.sentences.take(other.sentences, first, until, this.firsts.size - from);
    this.firsts.take(other.firsts, from, to, moved);
    this.hitsFrom.take(other.hitsFrom, from, to, this.hits.size - hit);
    this.looked.take(other.looked, from, to, grown);
    this.starts.take(other.starts, first, until, grown);
    this.ends.take(other.ends, first, until, grown);
    this.symbols.take(other.symbols, first, until);
    this.shapes.take(other.shapes, first, until);
    this.hits.take(other.hits, hit, lastHit, moved);
  }
}
