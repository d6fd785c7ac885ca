/** A growing column of whole numbers: what a page is kept in, without an object a word. */

export class Column {
  cells = new Int32Array(512);
  size = 0;

  push(value: number): void {
    if (this.size === this.cells.length) this.#grow(this.size + 1);
    this.cells[this.size] = value;
    this.size += 1;
  }

  at(index: number): number {
    return this.cells[index] ?? 0;
  }

  /** Takes over a run of another column, each number changed by `shift`. */
  take(other: Column, from: number, to: number, shift = 0): void {
    if (this.size + to - from > this.cells.length) this.#grow(this.size + to - from);
    for (let index = from; index < to; index += 1)
      this.cells[this.size + index - from] = other.at(index) + shift;
    this.size += to - from;
  }

  #grow(needed: number): void {
    const wider = new Int32Array(Math.max(needed, this.cells.length * 2));
    wider.set(this.cells);
    this.cells = wider;
  }
}
