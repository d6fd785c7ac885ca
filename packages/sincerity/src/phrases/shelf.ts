/** Lists of small numbers, each kept once and known by its own number, below 65,535. */

/** A shelf as it can be handed on; whoever takes it owns it. */
export type Shelved = {
  readonly size: number;
  readonly from: Int32Array;
  readonly cells: Uint16Array;
  readonly slots: Uint16Array;
};

const FIRST_LISTS = 256;
const FIRST_CELLS = 2_048;

export class Shelf {
  /** List n is cells[from[n]] up to, not including, cells[from[n + 1]]. */
  #from: Int32Array;
  #cells: Uint16Array;
  /** The number of each list and 1, where its hash says or in the next free place. */
  #slots: Uint16Array;
  #size: number;

  constructor(kept?: Shelved) {
    this.#from = kept?.from ?? new Int32Array(FIRST_LISTS);
    this.#cells = kept?.cells ?? new Uint16Array(FIRST_CELLS);
    this.#slots = kept?.slots ?? new Uint16Array(FIRST_LISTS * 2);
    this.#size = kept?.size ?? 0;
  }

  get size(): number {
    return this.#size;
  }

  /** Where a list begins among the cells; that of the next is where it ends. */
  start(list: number): number {
    return this.#from[list] ?? 0;
  }

  at(cell: number): number {
    return this.#cells[cell] ?? 0;
  }

  /** The number of the list that is the first `length` of these; it is kept when it is new. */
  put(list: Uint16Array, length: number): number {
    const mask = this.#slots.length - 1;
    let slot = hashOf(list, 0, length) & mask;
    for (let one = this.#slots[slot] ?? 0; one > 0; one = this.#slots[slot] ?? 0) {
      if (this.#is(one - 1, list, length)) return one - 1;
      slot = (slot + 1) & mask;
    }
    const number = this.#add(list, length);
    this.#slots[slot] = number + 1;
    if (this.#size * 4 > this.#slots.length * 3) this.#spread();
    return number;
  }

  /** All of it, with room for some more. */
  get kept(): Shelved {
    const until = this.start(this.#size);
    return {
      size: this.#size,
      from: this.#from.slice(0, this.#size + FIRST_LISTS),
      cells: this.#cells.slice(0, until + FIRST_CELLS),
      slots: this.#slots,
    };
  }

  #is(number: number, list: Uint16Array, length: number): boolean {
    const cells = this.#cells;
    const from = this.start(number);
    if (this.start(number + 1) - from !== length) return false;
    for (let at = 0; at < length; at += 1) if (cells[from + at] !== list[at]) return false;
    return true;
  }

  #add(list: Uint16Array, length: number): number {
    const from = this.start(this.#size);
    if (this.#size + 1 >= this.#from.length) {
      const longer = new Int32Array(this.#from.length * 2);
      longer.set(this.#from);
      this.#from = longer;
    }
    if (from + length > this.#cells.length) {
      const longer = new Uint16Array((from + length) * 2);
      longer.set(this.#cells);
      this.#cells = longer;
    }
    for (let at = 0; at < length; at += 1) this.#cells[from + at] = list[at] ?? 0;
    this.#size += 1;
    this.#from[this.#size] = from + length;
    return this.#size - 1;
  }

  #spread(): void {
    this.#slots = new Uint16Array(this.#slots.length * 2);
    const mask = this.#slots.length - 1;
    for (let number = 0; number < this.#size; number += 1) {
      let slot = hashOf(this.#cells, this.start(number), this.start(number + 1)) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = number + 1;
    }
  }
}

const hashOf = (cells: Uint16Array, from: number, until: number): number => {
  let hash = until - from;
  for (let at = from; at < until; at += 1) hash = Math.imul(hash ^ (cells[at] ?? 0), 0x9e3779b1);
  return hash ^ (hash >>> 15);
};
