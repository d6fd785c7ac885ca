/**
 * Finds every phrase of every rule in one walk over the words.
 *
 * A state of the automaton is a set of states of the net, made the first time that a letter leads
 * to it and then kept. Each state knows the few words that matter in it; any other word leads where
 * all others lead, mostly nowhere, and costs one look at one bit. Phrases are finite (a gap has its
 * limit), so no walk is longer than the longest phrase, and a text costs at most its words times
 * that, whatever it says.
 */
import { Lexis } from "../text/lexis.ts";
import { Cells } from "./cells.ts";
import { ANYWHERE, type Net, type Opened, OPENING_STATE, openNet } from "./net.ts";
import type { Rows } from "./rows.ts";

/** The state in which nothing more can be found. */
export const DEAD = 0;
/** With more states than this all are forgotten: memory stays bounded, whatever is read. */
const MOST_STATES = 20_000;
const FIRST_STATES = 512;
const UNKNOWN = -1;
const ALL = -1;
/** A state that had so much to learn is worth knowing which words matter in it. */
const OFTEN = 4;
/** A word that has no label. */
const ANY_OTHER = 0;

export class Automaton {
  readonly lexis: Lexis;
  readonly sets: number;
  /** Where a walk begins: at the first word of a sentence, and at any other. */
  opening = DEAD;
  anywhere = DEAD;
  /** How many steps were walked, ever. For measuring. */
  steps = 0;
  readonly #net: Opened;
  /** Of each state: the states of the net that it stands for, and the sets complete in it. */
  #members: (readonly number[])[] = [];
  #complete: (readonly number[] | undefined)[] = [];
  #known = new Map<string, number>();
  /** Of each state, a bit for each word that matters in it, and where the others lead. */
  readonly #bits: number;
  #matters = new Int32Array(0);
  #others = new Int32Array(0);
  #cells: Cells;
  /** How often each state had something to learn. */
  #asked: number[] = [];
  /** Which labels the word at hand has, and which states it led to: marked by the moment. */
  readonly #has: Int32Array;
  readonly #reached: Int32Array;
  #moment = 0;

  constructor(net: Net) {
    this.lexis = new Lexis(net);
    this.#net = net.opened ?? openNet(net, this.lexis.size);
    this.sets = this.#net.sets;
    this.#bits = (this.lexis.size + 31) >> 5;
    this.#cells = new Cells(this.lexis.size);
    this.#has = new Int32Array(this.#net.wordsOf.size);
    this.#reached = new Int32Array(this.#net.label.length);
    this.#forget();
  }

  /** The sets with a phrase that is complete in this state. */
  complete(state: number): readonly number[] | undefined {
    return this.#complete[state];
  }

  /** The state that a word leads to. */
  next(state: number, word: number): number {
    this.steps += 1;
    const bits = this.#matters[state * this.#bits + (word >> 5)] ?? 0;
    if (((bits >>> (word & 31)) & 1) === 0) {
      const other = this.#others[state] ?? UNKNOWN;
      return other === UNKNOWN ? this.#learnOthers(state) : other;
    }
    const found = this.#cells.get(state, word);
    return found === UNKNOWN ? this.#learn(state, word) : found;
  }

  /** Call between sentences: states handed out before mean nothing afterwards. */
  rest(): void {
    if (this.#members.length > MOST_STATES) this.#forget();
  }

  #forget(): void {
    this.#members = [];
    this.#complete = [];
    this.#asked = [];
    this.#known = new Map();
    this.#matters = new Int32Array(this.#bits * FIRST_STATES);
    this.#others = new Int32Array(FIRST_STATES);
    this.#cells = new Cells(this.lexis.size);
    this.#state([]);
    this.anywhere = this.#state([ANYWHERE]);
    this.opening = this.#state([ANYWHERE, OPENING_STATE]);
  }

  #learn(state: number, word: number): number {
    const asked = (this.#asked[state] ?? 0) + 1;
    this.#asked[state] = asked;
    if (asked === OFTEN && state !== this.anywhere && state !== this.opening) this.#mark(state);
    const target = this.#walk(state, word);
    this.#cells.put(state, word, target);
    return target;
  }

  #learnOthers(state: number): number {
    const target = this.#walk(state, ANY_OTHER);
    this.#others[state] = target;
    return target;
  }

  /** One step in the net, from all states at once: every state that this word leads to. */
  #walk(state: number, word: number): number {
    const { label, leads, labelsOf } = this.#net;
    this.#moment += 1;
    const now = this.#moment;
    each(labelsOf, word, (one) => {
      this.#has[one] = now;
    });
    // The end of a sentence is no word: where any word but some may stand, it may not.
    const isWord = word !== this.lexis.end;
    const found: number[] = [];
    const meet = (to: number): void => {
      const asked = label[to] ?? 0;
      const has = this.#has[asked >> 1] === now;
      if (!((asked & 1) === 0 ? has : isWord && !has) || this.#reached[to] === now) return;
      this.#reached[to] = now;
      found.push(to);
    };
    for (const member of this.#members[state] ?? [])
      if (member === ANYWHERE) this.#begin(word, meet);
      else each(leads, member, meet);
    return found.length === 0 ? DEAD : this.#state(found);
  }

  /** The states that may follow where phrases begin; of thousands only those with the word's labels. */
  #begin(word: number, meet: (state: number) => void): void {
    const { begins, labelsOf } = this.#net;
    each(labelsOf, word, (one) => each(begins, one, meet));
    each(begins, begins.size - 1, meet);
  }

  /** The state that stands for these states of the net. */
  #state(members: number[]): number {
    const name = String.fromCharCode(...members.sort((one, other) => one - other));
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const state = this.#members.push(members) - 1;
    this.#known.set(name, state);
    this.#complete.push(this.#completeIn(members));
    if (state === this.#others.length) this.#widen();
    this.#others[state] = UNKNOWN;
    this.#matters.fill(ALL, state * this.#bits, (state + 1) * this.#bits);
    this.#asked.push(0);
    return state;
  }

  #completeIn(members: readonly number[]): readonly number[] | undefined {
    const sets: number[] = [];
    for (const member of members)
      each(this.#net.setsOf, member, (set) => {
        if (!sets.includes(set)) sets.push(set);
      });
    return sets.length > 0 ? sets : undefined;
  }

  /** Marks the words that lead elsewhere than all others do. */
  #mark(state: number): void {
    const { label, leads, wordsOf } = this.#net;
    const row = state * this.#bits;
    const matters = this.#matters.fill(0, row, row + this.#bits);
    for (const member of this.#members[state] ?? [])
      each(leads, member, (to) => {
        const asked = label[to] ?? 0;
        if ((asked & 1) === 1) setBit(matters, row, this.lexis.end);
        each(wordsOf, asked >> 1, (word) => setBit(matters, row, word));
      });
  }

  #widen(): void {
    const wider = this.#others.length * 2;
    const others = new Int32Array(wider);
    others.set(this.#others);
    const matters = new Int32Array(wider * this.#bits);
    matters.set(this.#matters);
    this.#others = others;
    this.#matters = matters;
  }
}

const setBit = (cells: Int32Array, row: number, bit: number): void => {
  const cell = row + (bit >> 5);
  cells[cell] = (cells[cell] ?? 0) | (1 << (bit & 31));
};

const each = ({ from, cells }: Rows, row: number, work: (number: number) => void): void => {
  const until = from[row + 1] ?? 0;
  for (let at = from[row] ?? 0; at < until; at += 1) work(cells[at] ?? 0);
};
