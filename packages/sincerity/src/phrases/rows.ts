/** Rows of whole numbers below 65,536, one after the other without gaps. */

export class Rows {
  /** Row n is cells[from[n]] up to, not including, cells[from[n + 1]]. */
  readonly from: Int32Array;
  readonly cells: Uint16Array;

  constructor(from: Int32Array, cells: Uint16Array) {
    this.from = from;
    this.cells = cells;
  }

  static of(rows: readonly ArrayLike<number>[]): Rows {
    let end = 0;
    const from = Int32Array.from([0, ...rows.map(({ length }) => (end += length))]);
    const cells = new Uint16Array(end);
    rows.forEach((row, at) => cells.set(row, from[at]));
    return new Rows(from, cells);
  }

  get size(): number {
    return this.from.length - 1;
  }

  start(row: number): number {
    return this.from[row] ?? 0;
  }

  at(cell: number): number {
    return this.cells[cell] ?? 0;
  }

  /** The other way round: for each number below `size` the rows that it stands in, in order. */
  turned(size: number): Rows {
    const from = new Int32Array(size + 1);
    const used = this.start(this.size);
    for (let at = 0; at < used; at += 1) {
      const row = this.at(at) + 1;
      from[row] = (from[row] ?? 0) + 1;
    }
    for (let row = 1; row <= size; row += 1) from[row] = (from[row] ?? 0) + (from[row - 1] ?? 0);
    const next = from.slice();
    const cells = new Uint16Array(used);
    for (let row = 0; row < this.size; row += 1)
      for (let at = this.start(row); at < this.start(row + 1); at += 1) {
        const place = next[this.at(at)] ?? 0;
        cells[place] = row;
        next[this.at(at)] = place + 1;
      }
    return new Rows(from, cells);
  }
}
