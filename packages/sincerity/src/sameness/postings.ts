/**
 * Which letters hold which run: sorted columns of numbers, each a run and a letter in one.
 *
 * New ones gather in a small column; columns of like size are merged, so that there are few and
 * each number is moved only a few times. Eight bytes a run kept.
 */

/** 32 bits of run and 21 of letter are the 53 that a number holds whole. */
export const MOST_LETTERS = 2 ** 21;
const TAIL = 8_192;

/** The first place, from one on, whose number is not below. */
const lowest = (column: Float64Array, least: number, from = 0): number => {
  let low = from;
  let high = column.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((column[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
};

const merged = (
  one: Float64Array,
  other: Float64Array,
  isGone: (letter: number) => boolean,
): Float64Array<ArrayBuffer> => {
  const both = new Float64Array(one.length + other.length);
  let size = 0;
  let right = 0;
  const put = (number: number) => {
    if (isGone(number % MOST_LETTERS)) return;
    both[size] = number;
    size += 1;
  };
  for (const number of one) {
    while (right < other.length && (other[right] ?? 0) < number) {
      put(other[right] ?? 0);
      right += 1;
    }
    put(number);
  }
  for (; right < other.length; right += 1) put(other[right] ?? 0);
  return size === both.length ? both : both.slice(0, size);
};

/** The letters that hold a run: how many, and the newest of them. */
export type Holders = { readonly count: number; readonly newest: readonly number[] };

const NOBODY: Holders = { count: 0, newest: [] };

export class Postings {
  #columns: Float64Array<ArrayBuffer>[];
  /** What is in no column yet, as it came; and sorted, when somebody has asked since. */
  #tail: number[] = [];
  #sorted: Float64Array | undefined;
  readonly #isGone: (letter: number) => boolean;

  constructor(isGone: (letter: number) => boolean, columns: readonly Float64Array[] = []) {
    this.#isGone = isGone;
    this.#columns = columns.map((column) => Float64Array.from(column));
  }

  add(runs: ReadonlySet<number>, letter: number): void {
    for (const run of runs) this.#tail.push(run * MOST_LETTERS + letter);
    this.#sorted = undefined;
    if (this.#tail.length >= TAIL) this.#settle();
  }

  /** How many letters hold a run, and up to `most` of them, newest first. */
  holders(run: number, most: number): Holders {
    let newest: number[] | undefined;
    let count = 0;
    for (let at = this.#columns.length; at >= 0; at -= 1) {
      const column = this.#columns[at] ?? this.#latest();
      const from = lowest(column, run * MOST_LETTERS);
      const to = lowest(column, (run + 1) * MOST_LETTERS, from);
      if (from === to) continue;
      count += to - from;
      newest ??= [];
      for (let place = to - 1; place >= from && newest.length < most; place -= 1) {
        const letter = (column[place] ?? 0) % MOST_LETTERS;
        if (this.#isGone(letter)) count -= 1;
        else newest.push(letter);
      }
    }
    return newest ? { count, newest } : NOBODY;
  }

  /** Does this letter hold the run? */
  holds(run: number, letter: number): boolean {
    const number = run * MOST_LETTERS + letter;
    const has = (column: Float64Array) => column[lowest(column, number)] === number;
    return has(this.#latest()) || this.#columns.some(has);
  }

  /** The columns, to be kept elsewhere. */
  columns(): readonly Float64Array[] {
    this.#settle();
    return this.#columns.map((column) => column.slice());
  }

  /** Bytes held. */
  get bytes(): number {
    return this.#columns.reduce((sum, { byteLength }) => sum + byteLength, this.#tail.length * 8);
  }

  /** Whoever asks waits for a small sort at most: columns are merged when letters come in. */
  #latest(): Float64Array {
    this.#sorted ??= Float64Array.from(this.#tail).sort();
    return this.#sorted;
  }

  #settle(): void {
    if (this.#tail.length === 0) return;
    this.#columns.push(Float64Array.from(this.#tail).sort());
    this.#tail = [];
    this.#sorted = undefined;
    for (;;) {
      const last = this.#columns.at(-1);
      const before = this.#columns.at(-2);
      if (!last || !before || before.length > last.length * 2) return;
      this.#columns.splice(-2, 2, merged(before, last, this.#isGone));
    }
  }
}
