/**
 * Finds every phrase of every rule by one look into a table a word.
 *
 * The states of the table are sets of states of the net, made the first time that a letter leads to
 * them and then kept: whoever writes "we are so" next walks three cells. Phrases are finite (a gap
 * has its limit), so no walk is longer than the longest phrase and a text costs at most its words
 * times that, whatever it says.
 */
import { Lexis } from "../text/lexis.ts";
import { ANYWHERE, type Net, OPENING_STATE } from "./net.ts";

/** The state in which nothing more can be found. */
export const DEAD = 0;
/** When the table has grown to this many states it is emptied: memory stays bounded. */
const MOST_STATES = 20_000;
const SLOTS = 2 ** 14;

/** Rows of numbers of different lengths, one after the other; row n begins at from[n]. */
type Rows = { readonly from: Int32Array; readonly cells: Uint16Array };

export class Automaton {
  readonly lexis: Lexis;
  readonly sets: number;
  /** Where a walk begins: at the first word of a sentence, and at any other. */
  opening = DEAD;
  anywhere = DEAD;
  /** How many cells of the table were looked at, ever. For measuring. */
  steps = 0;
  readonly #edges: Rows;
  readonly #labels: Rows;
  readonly #endsOf: readonly (readonly number[] | undefined)[];
  /** By state of the table: the states of the net it stands for, and the sets complete there. */
  #members: (readonly number[])[] = [];
  #complete: (readonly number[] | undefined)[] = [];
  #known = new Map<string, number>();
  /** The table: open addressing, state times size of the lexis plus word; 0 where nothing is. */
  #keys = new Int32Array(SLOTS);
  #targets = new Int32Array(SLOTS);
  #filled = 0;
  /** Which labels the word at hand has, and which states were reached: marked by the moment. */
  readonly #hasLabel: Int32Array;
  readonly #reached: Int32Array;
  #moment = 0;

  constructor(net: Net) {
    this.lexis = new Lexis(net);
    this.sets = net.sets;
    this.#edges = edgesOf(net.edges);
    this.#labels = labelsOf(net.labels, this.lexis.size);
    const endsOf: (number[] | undefined)[] = [];
    for (let at = 0; at < net.ends.length; at += 2)
      (endsOf[net.ends[at] ?? 0] ??= []).push(net.ends[at + 1] ?? 0);
    this.#endsOf = endsOf;
    const labelCount = net.edges.reduce((most, cell) => Math.max(most, cell), 0) + 1;
    this.#hasLabel = new Int32Array(labelCount);
    this.#reached = new Int32Array(this.#edges.from.length);
    this.#empty();
  }

  /** The sets with a phrase that is complete in this state. */
  complete(state: number): readonly number[] | undefined {
    return this.#complete[state];
  }

  /** The state that a word leads to. */
  next(state: number, word: number): number {
    this.steps += 1;
    const key = state * this.lexis.size + word;
    const mask = this.#keys.length - 1;
    for (let slot = spread(key) & mask; ; slot = (slot + 1) & mask) {
      const found = this.#keys[slot];
      if (found === key) return this.#targets[slot] ?? DEAD;
      if (found === 0) return this.#learn(state, word, key);
    }
  }

  #learn(state: number, word: number, key: number): number {
    const target = this.#state(this.#walk(this.#members[state] ?? [], word));
    if (this.#filled * 2 > this.#keys.length) this.#widen();
    this.#put(key, target);
    return target;
  }

  /** One step in the net: every state that some edge leads to by this word. */
  #walk(members: readonly number[], word: number): number[] {
    const { from, cells } = this.#edges;
    this.#moment += 1;
    const now = this.#moment;
    const labels = this.#labels;
    for (let at = labels.from[word] ?? 0; at < (labels.from[word + 1] ?? 0); at += 1)
      this.#hasLabel[labels.cells[at] ?? 0] = now;
    // The end of a sentence is no word: what any word but some may follow, it may not.
    const isWord = word !== this.lexis.end;
    const found: number[] = [];
    for (const state of members) {
      const until = from[state + 1] ?? 0;
      for (let at = from[state] ?? 0; at < until; at += 2) {
        const label = cells[at] ?? 0;
        const to = cells[at + 1] ?? 0;
        const has = this.#hasLabel[label >> 1] === now;
        const leads = (label & 1) === 0 ? has : isWord && !has;
        if (!leads || this.#reached[to] === now) continue;
        this.#reached[to] = now;
        found.push(to);
      }
    }
    return found;
  }

  /** The table's state for these states of the net. */
  #state(members: number[]): number {
    if (members.length === 0) return DEAD;
    const name = String.fromCharCode(...members.sort((one, other) => one - other));
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const state = this.#members.length;
    const sets = new Set(members.flatMap((member) => this.#endsOf[member] ?? []));
    this.#known.set(name, state);
    this.#members.push(members);
    this.#complete.push(sets.size > 0 ? [...sets] : undefined);
    return state;
  }

  /** Call between letters only: states handed out before mean nothing afterwards. */
  rest(): void {
    if (this.#members.length > MOST_STATES) this.#empty();
  }

  #empty(): void {
    this.#members = [[]];
    this.#complete = [undefined];
    this.#known = new Map();
    this.#keys = new Int32Array(SLOTS);
    this.#targets = new Int32Array(SLOTS);
    this.#filled = 0;
    this.anywhere = this.#state([ANYWHERE]);
    this.opening = this.#state([ANYWHERE, OPENING_STATE]);
  }

  #put(key: number, target: number): void {
    const mask = this.#keys.length - 1;
    let slot = spread(key) & mask;
    while (this.#keys[slot] !== 0) slot = (slot + 1) & mask;
    this.#keys[slot] = key;
    this.#targets[slot] = target;
    this.#filled += 1;
  }

  #widen(): void {
    const keys = this.#keys;
    const targets = this.#targets;
    this.#keys = new Int32Array(keys.length * 2);
    this.#targets = new Int32Array(keys.length * 2);
    this.#filled = 0;
    keys.forEach((key, slot) => {
      if (key !== 0) this.#put(key, targets[slot] ?? DEAD);
    });
  }
}

const spread = (key: number): number => {
  const mixed = Math.imul(key, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
};

const edgesOf = (written: readonly number[]): Rows => {
  const from: number[] = [];
  const cells = new Uint16Array(written.length);
  let size = 0;
  for (let at = 0; at < written.length; ) {
    from.push(size);
    const until = at + 1 + 2 * (written[at] ?? 0);
    for (at += 1; at < until; at += 1) {
      cells[size] = written[at] ?? 0;
      size += 1;
    }
  }
  return { from: Int32Array.from([...from, size]), cells };
};

const labelsOf = (written: readonly number[], words: number): Rows => {
  const from = new Int32Array(words + 1);
  const cells = new Uint16Array(written.length);
  let size = 0;
  let word = 0;
  for (let at = 0; at < written.length; ) {
    for (const named = written[at] ?? 0; word <= named; word += 1) from[word] = size;
    const until = at + 2 + (written[at + 1] ?? 0);
    for (at += 2; at < until; at += 1) {
      cells[size] = written[at] ?? 0;
      size += 1;
    }
  }
  from.fill(size, word);
  return { from, cells };
};
