/** One step in the net, from many of its states at once. */
import { ANYWHERE, type Opened } from "./net.ts";
import type { Rows } from "./rows.ts";

/** Which of the sixty-four holes of a sieve a word goes through; several share one. */
export const holeOf = (word: number): number => Math.imul(word, 0x9e3779b1) >>> 26;

export class Walk {
  readonly #net: Opened;
  /** The number that stands for the end of a sentence. */
  readonly #end: number;
  /** Which labels the word at hand has, and which states it led to: marked by the moment. */
  readonly #has: Int32Array;
  readonly #reached: Int32Array;
  #moment = 0;

  constructor(net: Opened, end: number) {
    this.#net = net;
    this.#end = end;
    this.#has = new Int32Array(net.wordsOf.size);
    this.#reached = new Int32Array(net.label.length);
  }

  /** Every state that some of these lead to by a word, in order. */
  from(members: ArrayLike<number>, word: number): number[] {
    const { leads, labelsOf, begins } = this.#net;
    this.#moment += 1;
    const [first, until] = [labelsOf.start(word), labelsOf.start(word + 1)];
    for (let at = first; at < until; at += 1) this.#has[labelsOf.at(at)] = this.#moment;
    const found: number[] = [];
    for (let at = 0; at < members.length; at += 1) {
      const member = members[at] ?? ANYWHERE;
      if (member !== ANYWHERE) {
        this.#meet(leads, member, word, found);
        continue;
      }
      // Of the thousands of states where phrases begin, only those with the word's labels.
      for (let one = first; one < until; one += 1)
        this.#meet(begins, labelsOf.at(one), word, found);
      this.#meet(begins, begins.size - 1, word, found);
    }
    return found.sort((one, other) => one - other);
  }

  /** Adds the states of a row to which the word at hand leads. By far the most of all the work. */
  #meet({ from, cells }: Rows, row: number, word: number, found: number[]): void {
    const { label } = this.#net;
    const has = this.#has;
    const reached = this.#reached;
    const now = this.#moment;
    // The end of a sentence is no word: where any word but some may stand, it may not.
    const isWord = word !== this.#end;
    const until = from[row + 1] ?? 0;
    for (let at = from[row] ?? 0; at < until; at += 1) {
      const to = cells[at] ?? 0;
      const asked = label[to] ?? 0;
      if ((has[asked >> 1] === now) === ((asked & 1) === 1)) continue;
      if (((asked & 1) === 1 && !isWord) || reached[to] === now) continue;
      reached[to] = now;
      found.push(to);
    }
  }

  /** The sets with a phrase that is complete in one of these states. */
  completeIn(members: ArrayLike<number>): number[] {
    const sets: number[] = [];
    for (let at = 0; at < members.length; at += 1)
      each(this.#net.setsOf, members[at] ?? 0, (set) => {
        if (!sets.includes(set)) sets.push(set);
      });
    return sets;
  }

  /** A sieve, as two numbers: every word that leads elsewhere than most has a hole in it. */
  sieve(members: ArrayLike<number>): readonly number[] {
    const { label, leads, wordsOf } = this.#net;
    const holes = [0, 0];
    const open = (word: number): void => {
      const hole = holeOf(word);
      holes[hole >> 5] = (holes[hole >> 5] ?? 0) | (1 << (hole & 31));
    };
    for (let at = 0; at < members.length; at += 1)
      each(leads, members[at] ?? 0, (to) => {
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
