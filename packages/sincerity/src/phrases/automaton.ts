/**
 * Finds every phrase of every rule in one walk over the words.
 *
 * A state of the automaton is a set of states of the net, made the first time that a letter leads
 * to it and then kept. A state that is met often sifts: few words matter in it, and any other leads
 * where all others lead, mostly nowhere, for one look at one bit. Phrases are finite (a gap has its
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
/** The columns of the table, and how many there are. */
const OTHERS = 2;
const COMPLETE = 3;
const ROW = 4;
const NONE: readonly number[] = [];
const UNKNOWN = -1;
const ALL = -1;
/** A state that had so often to learn is worth a sieve. */
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
  /** Of each state the states of the net that it stands for. */
  #members: (readonly number[])[] = [];
  #known = new Map<string, number>();
  /**
   * Of each state four numbers, side by side so that a step has all in reach: a sieve of two for
   * the words that matter in it, where all others lead, and its place in `complete`.
   */
  #table = new Int32Array(0);
  /** The sets that are complete in a state; at 0 none. */
  #complete: (readonly number[])[] = [];
  /** Where a word leads that matters, and where it leads from the beginning. */
  #cells: Cells;
  readonly #begun: Int32Array;
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
    this.#cells = new Cells(this.lexis.size);
    this.#has = new Int32Array(this.#net.wordsOf.size);
    this.#reached = new Int32Array(this.#net.label.length);
    this.#begun = new Int32Array(this.lexis.size);
    this.#forget();
  }

  /** The sets with a phrase that is complete in this state. */
  complete(state: number): readonly number[] {
    return this.#complete[this.#table[state * ROW + COMPLETE] ?? 0] ?? NONE;
  }

  /** The state that a word leads to from the beginning, where it opens no sentence. */
  begin(word: number): number {
    this.steps += 1;
    const known = this.#begun[word] ?? UNKNOWN;
    return known === UNKNOWN ? this.#learnBegin(word) : known;
  }

  /** The state that a word leads to. */
  next(state: number, word: number): number {
    this.steps += 1;
    const table = this.#table;
    const row = state * ROW;
    const hole = holeOf(word);
    if ((((table[row + (hole >> 5)] ?? ALL) >>> (hole & 31)) & 1) === 0) {
      const other = table[row + OTHERS] ?? UNKNOWN;
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
    this.#complete = [NONE];
    this.#asked = [];
    this.#known = new Map();
    this.#table = new Int32Array(ROW * FIRST_STATES);
    this.#begun.fill(UNKNOWN);
    this.#cells = new Cells(this.lexis.size);
    this.#state([]);
    this.anywhere = this.#state([ANYWHERE]);
    this.opening = this.#state([ANYWHERE, OPENING_STATE]);
  }

  #learn(state: number, word: number): number {
    const asked = (this.#asked[state] ?? 0) + 1;
    this.#asked[state] = asked;
    if (asked === OFTEN && state !== this.opening) this.#sift(state);
    const target = this.#walk(state, word);
    this.#cells.put(state, word, target);
    return target;
  }

  #learnOthers(state: number): number {
    const target = this.#walk(state, ANY_OTHER);
    this.#table[state * ROW + OTHERS] = target;
    return target;
  }

  #learnBegin(word: number): number {
    const target = this.#walk(this.anywhere, word);
    this.#begun[word] = target;
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
    this.#asked.push(0);
    if (state * ROW === this.#table.length) this.#widen();
    const sets = this.#completeIn(members);
    const complete = sets.length === 0 ? 0 : this.#complete.push(sets) - 1;
    this.#table.set([ALL, ALL, UNKNOWN, complete], state * ROW);
    return state;
  }

  #completeIn(members: readonly number[]): readonly number[] {
    const sets: number[] = [];
    for (const member of members)
      each(this.#net.setsOf, member, (set) => {
        if (!sets.includes(set)) sets.push(set);
      });
    return sets;
  }

  /** Makes the sieve of a state: every word that leads elsewhere than most has a hole in it. */
  #sift(state: number): void {
    const { label, leads, wordsOf } = this.#net;
    const holes = [0, 0];
    const open = (word: number): void => {
      const hole = holeOf(word);
      holes[hole >> 5] = (holes[hole >> 5] ?? 0) | (1 << (hole & 31));
    };
    for (const member of this.#members[state] ?? [])
      each(leads, member, (to) => {
        const asked = label[to] ?? 0;
        if ((asked & 1) === 1) open(this.lexis.end);
        each(wordsOf, asked >> 1, open);
      });
    this.#table.set(holes, state * ROW);
  }

  #widen(): void {
    const wider = new Int32Array(this.#table.length * 2);
    wider.set(this.#table);
    this.#table = wider;
  }
}

/** Which of the sixty-four holes of a sieve a word goes through; several share one. */
const holeOf = (word: number): number => Math.imul(word, 0x9e3779b1) >>> 26;

const each = ({ from, cells }: Rows, row: number, work: (number: number) => void): void => {
  const until = from[row + 1] ?? 0;
  for (let at = from[row] ?? 0; at < until; at += 1) work(cells[at] ?? 0);
};
