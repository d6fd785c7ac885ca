/** Sets of words as numbers, and what all of them name. */
import { DAY_OPENERS } from "../../src/dates/day.ts";
import { OPENED, OPENING } from "../../src/text/contractions.ts";

export class Labels {
  /** Label 0 is nobody's, so "not label 0" is any word. */
  readonly #said: (readonly string[])[] = [[]];
  readonly #known = new Map<string, number>([["", 0]]);

  /** The label of "look", "apolog*", "*ing", "#money" or "$", whichever of them are given. */
  of(words: readonly string[]): number {
    const sorted = [...new Set(words)].sort();
    const name = sorted.join(" ");
    const label = this.#known.get(name) ?? this.#said.push(sorted) - 1;
    this.#known.set(name, label);
    return label;
  }

  /**
   * All that these labels name, in the order in which they do, and the words that a text is read
   * with. The words that open into two come first: see there.
   */
  names(labels: readonly number[], common: readonly string[]): readonly string[] {
    const said = labels.flatMap((label) => this.#said[label] ?? []);
    return [...new Set([...Object.keys(OPENING), ...said, ...OPENED, ...DAY_OPENERS, ...common])];
  }

  /** What a label names. */
  said(label: number): readonly string[] {
    return this.#said[label] ?? [];
  }
}
