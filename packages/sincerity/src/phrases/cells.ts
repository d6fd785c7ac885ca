/** A table from two numbers, neither negative, to a third: open addressing in one flat array. */

const ABSENT = -1;
const SMALLEST = 2 ** 13;

/** A table as it can be handed on; whoever takes it owns it. */
export type Kept = { readonly slots: Int32Array; readonly filled: number };

export class Cells {
  readonly #width: number;
  /** Key and target side by side, so that both come into reach with one look. */
  #slots: Int32Array;
  #filled = 0;

  /** `width`: the second of the two numbers stays below it. `kept`: what another table kept. */
  constructor(width: number, kept?: Kept) {
    this.#width = width;
    this.#slots = kept?.slots ?? new Int32Array(SMALLEST * 2).fill(ABSENT);
    this.#filled = kept?.filled ?? 0;
  }

  get kept(): Kept {
    return { slots: this.#slots, filled: this.#filled };
  }

  /** What is kept for the two, or -1. */
  get(row: number, column: number): number {
    const key = row * this.#width + column;
    const slots = this.#slots;
    const mask = slots.length - 2;
    for (let slot = spread(key) & mask; ; slot = (slot + 2) & mask) {
      const found = slots[slot];
      if (found === key) return slots[slot + 1] ?? ABSENT;
      if (found === ABSENT) return ABSENT;
    }
  }

  /** Keeps a number for two that have none yet. */
  put(row: number, column: number, target: number): void {
    if (this.#filled * 4 > this.#slots.length) this.#widen();
    this.#keep(row * this.#width + column, target);
    this.#filled += 1;
  }

  #keep(key: number, target: number): void {
    const mask = this.#slots.length - 2;
    let slot = spread(key) & mask;
    while (this.#slots[slot] !== ABSENT) slot = (slot + 2) & mask;
    this.#slots[slot] = key;
    this.#slots[slot + 1] = target;
  }

  #widen(): void {
    const before = this.#slots;
    this.#slots = new Int32Array(before.length * 2).fill(ABSENT);
    for (let slot = 0; slot < before.length; slot += 2) {
      const key = before[slot] ?? ABSENT;
      if (key !== ABSENT) this.#keep(key, before[slot + 1] ?? ABSENT);
    }
  }
}

/** Neighbouring keys far apart, on an even place. */
const spread = (key: number): number => {
  const mixed = Math.imul(key, 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) << 1;
};
