/** The pen that writes: see src/phrases/packed/pen.ts. */
import { Pen } from "../../src/phrases/packed/pen.ts";

export class WritingPen extends Pen {
  readonly #bytes: number[] = [];

  /** All that was written, in base64. */
  text(): string {
    const rest = [16, 8, 0].map((shift) => (this.low >>> shift) & 255);
    return Buffer.from([...this.#bytes, ...rest]).toString("base64");
  }

  protected override bit(_middle: number, bit: number): number {
    return bit;
  }

  protected override shift(): void {
    this.#bytes.push(this.high >>> 16);
  }
}
