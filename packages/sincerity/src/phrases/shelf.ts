/** Lists of numbers, each by its own number: the first of them from rows handed in, if any. */
import { Rows } from "./rows.ts";

const NONE: readonly number[] = [];

export class Shelf {
  readonly #before: Rows | undefined;
  readonly #lists: ArrayLike<number>[] = [];
  readonly #first: number;

  constructor(before?: Rows) {
    this.#before = before;
    this.#first = before?.size ?? 0;
  }

  get size(): number {
    return this.#first + this.#lists.length;
  }

  /** Keeps a list, and says its number. */
  put(list: ArrayLike<number>): number {
    return this.#lists.push(list) - 1 + this.#first;
  }

  at(number: number): ArrayLike<number> {
    if (number >= this.#first) return this.#lists[number - this.#first] ?? NONE;
    return this.#before?.row(number) ?? NONE;
  }

  /** All of them as rows. */
  rows(): Rows {
    return Rows.of(Array.from({ length: this.size }, (_, number) => this.at(number)));
  }
}
