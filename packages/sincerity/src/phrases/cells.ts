/** A table from two numbers, neither negative, to a third: open addressing in one flat array. */
import { Rows } from "./rows.ts";

const ABSENT = -1;
const SMALLEST = 2 ** 13;

export class Cells {
  readonly #width: number;
  /** Key and target side by side, so that both come into reach with one look. */
  #slots: Int32Array;
  #filled = 0;
  /** What another table kept, without gaps: of each row its columns in order, with targets. */
  readonly #kept: Rows | undefined;

  /** `width`: the second of the two numbers stays below it. `kept`: what another table kept. */
  constructor(width: number, kept?: Rows) {
    this.#width = width;
    this.#slots = new Int32Array(SMALLEST * 2).fill(ABSENT);
    this.#kept = kept;
  }

  /** All that is kept for rows below a number. */
  kept(rows: number): Rows {
    const found = Array.from({ length: rows }, (): [number, number][] => []);
    this.#slots.forEach((key, slot) => {
      if (slot % 2 === 0 && key !== ABSENT)
        found[Math.floor(key / this.#width)]?.push([key % this.#width, this.#slots[slot + 1] ?? 0]);
    });
    return Rows.of(found.map((row) => row.sort(([one], [other]) => one - other).flat()));
  }

  /** What is kept for the two, or -1. */
  get(row: number, column: number): number {
    const known = this.#kept ? among(this.#kept, row, column) : ABSENT;
    if (known !== ABSENT || this.#filled === 0) return known;
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
    if (this.#filled * 8 > this.#slots.length * 3) this.#widen();
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

/** Halves a row until the column is found, or nothing is left. */
const among = ({ from, cells }: Rows, row: number, column: number): number => {
  let low = from[row] ?? 0;
  let high = (from[row + 1] ?? 0) - 2;
  while (low <= high) {
    const middle = low + ((high - low) >> 2) * 2;
    const found = cells[middle] ?? 0;
    if (found === column) return cells[middle + 1] ?? ABSENT;
    if (found < column) low = middle + 2;
    else high = middle - 2;
  }
  return ABSENT;
};

/** Neighbouring keys far apart, on an even place. */
const spread = (key: number): number => {
  const mixed = Math.imul(key, 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) << 1;
};
