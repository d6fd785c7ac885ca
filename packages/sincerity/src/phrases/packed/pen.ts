/**
 * Numbers as a stream of bytes, each bit in as little room as it was likely (a binary range coder;
 * Martin 1979). One walk over a net serves both ways: a pen that writes is told each number, a pen
 * that reads tells it.
 */
import { bytesIn } from "./bytes.ts";
import { Odds } from "./odds.ts";
import { KINDS } from "./streams.ts";

const { floor } = Math;

/** Three bytes: whole numbers beyond thirty bits are slow while a program is young. */
const BYTES = 3;
const WHOLE = 2 ** (8 * BYTES);
const TOP = 8 * (BYTES - 1);
/** Chances are whole sixty-four-thousandths, none of them nothing or all. */
const PARTS = 2 ** 16;

export abstract class Pen {
  readonly #odds = new Odds(KINDS);
  /** What is still possible of the next bytes. */
  protected low = 0;
  protected high = WHOLE - 1;

  /** A number below two to the power of `bits`. */
  number(kind: number, bits: number, contexts: readonly number[], value = 0): number {
    this.#odds.open(kind, contexts);
    let known = 1;
    for (let left = bits - 1; left >= 0; left -= 1)
      known = known * 2 + this.#bit(known, (value >>> left) & 1);
    return known - 2 ** bits;
  }

  /** Any number from 0 on, small ones in little room: how long it is, and then its digits. */
  size(kind: number, contexts: readonly number[], value = 0): number {
    this.#odds.open(kind, contexts);
    const long = 31 - Math.clz32(value + 1);
    let digits = 0;
    while (this.#bit(digits, digits < long ? 1 : 0) === 1) digits += 1;
    let known = 1;
    for (let left = digits - 1; left >= 0; left -= 1)
      known = known * 2 + this.#bit((digits + 1) * PARTS + known, ((value + 1) >>> left) & 1);
    return known - 1;
  }

  /** The bit itself: as it is written, or as it is read. `middle`: up to there it is a one. */
  protected abstract bit(middle: number, bit: number): number;
  /** The first byte of what is possible is certain. */
  protected abstract shift(): void;

  #bit(known: number, value: number): number {
    const parts = floor(this.#odds.chance(known) * PARTS);
    const middle = this.low + floor(((this.high - this.low) * parts) / PARTS);
    const bit = this.bit(middle, value);
    if (bit === 1) this.high = middle;
    else this.low = middle + 1;
    while (this.low >>> TOP === this.high >>> TOP) {
      this.shift();
      this.low = (this.low << 8) & (WHOLE - 1);
      this.high = ((this.high << 8) & (WHOLE - 1)) | 255;
    }
    this.#odds.learn(bit);
    return bit;
  }
}

/** Reads what a writing pen wrote. */
export class ReadingPen extends Pen {
  readonly #bytes: Uint8Array;
  #at = 0;
  #code = 0;

  /** `bytes` in base64. */
  constructor(bytes: string) {
    super();
    this.#bytes = bytesIn(bytes);
    for (let byte = 0; byte < BYTES; byte += 1) this.shift();
  }

  protected override bit(middle: number): number {
    return this.#code <= middle ? 1 : 0;
  }

  protected override shift(): void {
    const byte = this.#bytes[this.#at] ?? 0;
    this.#at += 1;
    this.#code = ((this.#code << 8) & (WHOLE - 1)) | byte;
  }
}
