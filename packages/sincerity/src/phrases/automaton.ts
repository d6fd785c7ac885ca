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
import { ANYWHERE, type Learned, type Net, type Opened, OPENING_STATE, openNet } from "./net.ts";
import { allOf } from "./packed/streams.ts";
import { Shelf } from "./shelf.ts";
import { holeOf, Walk } from "./walk.ts";

/** The state in which nothing more can be found. */
export const DEAD = 0;
/** Where a walk begins: at any word of a sentence but the first, at the first. */
const BEGIN = 1;
const BEGIN_SENTENCE = 2;
/** Nothing is complete. */
export const NOTHING = 0;
/** With more states than this all are forgotten: memory stays bounded, whatever is read. */
const MOST_STATES = 40_000;
const FIRST_STATES = 512;
/** The columns of the table, and how many there are. */
const OTHERS = 2;
const COMPLETE = 3;
const ROW = 4;
const UNKNOWN = -1;
const ALL = -1;
/** A state that had so often to learn is worth a sieve. */
const OFTEN = 4;
/** A word that has no label. */
const ANY_OTHER = 0;

export class Automaton {
  readonly lexis: Lexis;
  readonly sets: number;
  /** How many steps were walked, ever. For measuring. */
  steps = 0;
  readonly #walk: Walk;
  /** Of each state the states of the net that it stands for. */
  #members: Shelf;
  /**
   * Of each state four numbers, side by side so that a step has all in reach: a sieve of two for
   * the words that matter in it, where all others lead, and its place in `complete`.
   */
  #table: Int32Array;
  /** Which sets are complete together; at 0 none. */
  #complete: Shelf;
  /** Where a word leads that matters; where it leads from both beginnings, side by side. */
  #cells: Cells;
  readonly #begun: Int32Array;
  /** How often each state had something to learn. */
  #asked: number[] = [];

  /** `opened`: the net unpacked; now, if that was not done before. */
  constructor(net: Net, opened: Opened = net.opened ?? allOf(openNet(net))) {
    this.lexis = new Lexis(opened.spoken);
    this.sets = opened.sets;
    this.#walk = new Walk(opened, this.lexis.end);
    const { learned } = net;
    this.#table = learned?.table ?? new Int32Array(ROW * FIRST_STATES);
    this.#members = new Shelf(learned?.members);
    this.#complete = new Shelf(learned?.complete);
    this.#cells = new Cells(this.lexis.size, learned?.cells);
    this.#begun = learned?.begun ?? new Int32Array(this.lexis.size * 2).fill(UNKNOWN);
    if (!learned) this.#begin();
  }

  /** The list of the sets with a phrase that is complete in this state; mostly NOTHING. */
  complete(state: number): number {
    return this.#table[state * ROW + COMPLETE] ?? NOTHING;
  }

  /** Where such a list begins; that of the next is where it ends. And a set of it. */
  setsFrom(list: number): number {
    return this.#complete.start(list);
  }
  setAt(place: number): number {
    return this.#complete.at(place);
  }

  /** The state that a word leads to from the beginning, `opens`: where it opens a sentence. */
  begin(word: number, opens: boolean): number {
    this.steps += 1;
    const known = this.#begun[word * 2 + Number(opens)] ?? UNKNOWN;
    return known === UNKNOWN ? this.#learnBegin(word, opens) : known;
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
    if (this.#members.size > MOST_STATES) this.#forget();
  }

  /** Learns where every word leads from the beginning, and from there on all that do not matter. */
  ripen(): this {
    for (let word = 0; word < this.lexis.size; word += 1) {
      this.begin(word, false);
      this.begin(word, true);
    }
    for (let state = DEAD + 1; state < this.#members.size; state += 1) {
      this.#sift(state);
      if (this.#table[state * ROW + OTHERS] === UNKNOWN) this.#learnOthers(state);
    }
    return this;
  }

  /** All that was learned so far, for another of the same net, which then owns it. */
  learned(): Learned {
    return {
      table: this.#table.slice(0, (this.#members.size + FIRST_STATES) * ROW),
      members: this.#members.kept,
      complete: this.#complete.kept,
      cells: this.#cells.kept(this.#members.size),
      begun: this.#begun,
    };
  }

  #forget(): void {
    this.#table = new Int32Array(ROW * FIRST_STATES);
    this.#members = new Shelf();
    this.#complete = new Shelf();
    this.#cells = new Cells(this.lexis.size);
    this.#begun.fill(UNKNOWN);
    this.#asked = [];
    this.#begin();
  }

  /** The first states of all, in the order of their numbers. */
  #begin(): void {
    this.#complete.put(this.#walk.found, 0);
    this.#walk.found.set([ANYWHERE, OPENING_STATE]);
    for (const size of [0, 1, 2]) this.#state(size);
  }

  #learn(state: number, word: number): number {
    const asked = (this.#asked[state] ?? 0) + 1;
    this.#asked[state] = asked;
    if (asked === OFTEN) this.#sift(state);
    const target = this.#target(state, word);
    this.#cells.put(state, word, target);
    return target;
  }

  #sift(state: number): void {
    this.#table.set(this.#walk.sieve(this.#members, state), state * ROW);
  }

  #learnOthers(state: number): number {
    const target = this.#target(state, ANY_OTHER);
    return (this.#table[state * ROW + OTHERS] = target);
  }

  #learnBegin(word: number, opens: boolean): number {
    const target = this.#target(opens ? BEGIN_SENTENCE : BEGIN, word);
    this.#begun[word * 2 + Number(opens)] = target;
    return target;
  }

  #target(state: number, word: number): number {
    const count = this.#walk.from(this.#members, state, word);
    return count === 0 ? DEAD : this.#state(count);
  }

  /** The state that stands for so many states of the net, which the walk has found. */
  #state(count: number): number {
    const known = this.#members.size;
    const state = this.#members.put(this.#walk.found, count);
    if (state < known) return state;
    const row = state * ROW;
    if (row >= this.#table.length) this.#table = twiceAsLong(this.#table);
    const sets = this.#walk.completeIn(this.#members, state);
    const complete = sets === 0 ? NOTHING : this.#complete.put(this.#walk.found, sets);
    this.#table.set([ALL, ALL, UNKNOWN, complete], row);
    return state;
  }
}

const twiceAsLong = (table: Int32Array): Int32Array => {
  const longer = new Int32Array(table.length * 2);
  longer.set(table);
  return longer;
};
