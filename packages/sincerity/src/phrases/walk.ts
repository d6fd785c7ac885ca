/** One step in the net, from many of its states at once. */
import { ANYWHERE, type Opened } from "./net.ts";
import type { Rows } from "./rows.ts";
import type { Shelf } from "./shelf.ts";

/** Which of the sixty-four holes of a sieve a word goes through; several share one. */
export const holeOf = (word: number): number => Math.imul(word, 0x9e3779b1) >>> 26;

/** So few numbers are put in order by hand. */
const FEW = 24;

export class Walk {
  /** What the last question found: so many numbers, in order. */
  readonly found: Uint16Array;
  readonly #net: Opened;
  /** The number that stands for the end of a sentence. */
  readonly #end: number;
  /** Which labels the word at hand has, and which numbers were found: marked by the moment. */
  readonly #has: Int32Array;
  readonly #reached: Int32Array;
  #moment = 0;
  #count = 0;

  constructor(net: Opened, end: number) {
    this.#net = net;
    this.#end = end;
    const most = Math.max(net.label.length, net.sets);
    this.found = new Uint16Array(most);
    this.#has = new Int32Array(net.wordsOf.size);
    this.#reached = new Int32Array(most);
  }

  /** Finds every state that some of a list lead to by a word, and says how many. */
  from(members: Shelf, list: number, word: number): number {
    const { leads, labelsOf, begins } = this.#net;
    this.#open();
    const first = labelsOf.start(word);
    const until = labelsOf.start(word + 1);
    this.#mark(labelsOf.cells, first, until);
    const last = members.start(list + 1);
    for (let at = members.start(list); at < last; at += 1) {
      const member = members.at(at);
      if (member !== ANYWHERE) {
        this.#meet(leads, member, word);
        continue;
      }
      // Of the thousands of states where phrases begin, only those with the word's labels.
      for (let one = first; one < until; one += 1) this.#meet(begins, labelsOf.at(one), word);
      this.#meet(begins, begins.size - 1, word);
    }
    return this.#ordered();
  }

  /** Finds the sets with a phrase that is complete in one of a list's states. */
  completeIn(members: Shelf, list: number): number {
    const { setsOf } = this.#net;
    this.#open();
    const last = members.start(list + 1);
    for (let at = members.start(list); at < last; at += 1) {
      const until = setsOf.start(members.at(at) + 1);
      for (let set = setsOf.start(members.at(at)); set < until; set += 1)
        this.#find(setsOf.at(set));
    }
    return this.#count;
  }

  /** The labels of the word at hand: a small word has hundreds. */
  #mark(labels: Uint16Array, first: number, until: number): void {
    const has = this.#has;
    const now = this.#moment;
    for (let at = first; at < until; at += 1) has[labels[at] ?? 0] = now;
  }

  #open(): void {
    this.#moment += 1;
    this.#count = 0;
  }

  #find(number: number): void {
    if (this.#reached[number] === this.#moment) return;
    this.#reached[number] = this.#moment;
    this.found[this.#count] = number;
    this.#count += 1;
  }

  /** Finds the states of a row to which the word at hand leads. By far the most of all the work. */
  #meet({ from, cells }: Rows, row: number, word: number): void {
    const { label } = this.#net;
    const has = this.#has;
    const now = this.#moment;
    // The end of a sentence is no word: where any word but some may stand, it may not.
    const isWord = word !== this.#end;
    const until = from[row + 1] ?? 0;
    for (let at = from[row] ?? 0; at < until; at += 1) {
      const to = cells[at] ?? 0;
      const asked = label[to] ?? 0;
      if ((has[asked >> 1] === now) === ((asked & 1) === 1)) continue;
      if ((asked & 1) === 0 || isWord) this.#find(to);
    }
  }

  /** Mostly they are few, and nearly in order. */
  #ordered(): number {
    const { found } = this;
    const count = this.#count;
    if (count > FEW) {
      found.subarray(0, count).sort();
      return count;
    }
    for (let at = 1; at < count; at += 1) {
      const one = found[at] ?? 0;
      let place = at;
      for (; place > 0 && (found[place - 1] ?? 0) > one; place -= 1)
        found[place] = found[place - 1] ?? 0;
      found[place] = one;
    }
    return count;
  }

  /** A sieve, as two numbers: every word that leads elsewhere than most has a hole in it. */
  sieve(members: Shelf, list: number): readonly number[] {
    const { label, leads, wordsOf } = this.#net;
    const holes = [0, 0];
    const open = (word: number): void => {
      const hole = holeOf(word);
      holes[hole >> 5] = (holes[hole >> 5] ?? 0) | (1 << (hole & 31));
    };
    const last = members.start(list + 1);
    for (let at = members.start(list); at < last; at += 1)
      each(leads, members.at(at), (to) => {
        const asked = label[to] ?? 0;
        if ((asked & 1) === 1) open(this.#end);
        each(wordsOf, asked >> 1, open);
      });
    return holes;
  }
}

const each = ({ from, cells }: Rows, row: number, work: (number: number) => void): void => {
  const until = from[row + 1] ?? 0;
  for (let at = from[row] ?? 0; at < until; at += 1) work(cells[at] ?? 0);
};
