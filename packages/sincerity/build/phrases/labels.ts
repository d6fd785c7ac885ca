/** Sets of words as numbers, and which words of the lexis belong to each. */
import { DAY_OPENERS } from "../../src/dates/day.ts";
import { OPENED } from "../../src/text/contractions.ts";
import { type Lexis, OPENING, SHAPES, type Spoken } from "../../src/text/lexis.ts";

/** The end of a sentence, where a word would stand. */
export const END = "$";

export class Labels {
  /** Label 0 is nobody's, so "not label 0" is any word. */
  readonly #said: (readonly string[])[] = [[]];
  readonly #known = new Map<string, number>([["", 0]]);

  /** The label of "look", "apolog*", "*ing", "#money" or END, whichever of them are given. */
  of(words: readonly string[]): number {
    const sorted = [...new Set(words)].sort();
    const name = sorted.join(" ");
    const label = this.#known.get(name) ?? this.#said.push(sorted) - 1;
    this.#known.set(name, label);
    return label;
  }

  /**
   * All that these labels speak of, and the words that a text is read with, in the order in which
   * the labels name them: those of one label stand side by side and are written as small steps.
   */
  spoken(labels: readonly number[], common: readonly string[]): Spoken {
    const all = new Set(labels.flatMap((label) => this.#said[label] ?? []));
    all.delete(END);
    const words = new Set([...Object.keys(OPENING), ...all, ...OPENED, ...DAY_OPENERS, ...common]);
    const list = (test: RegExp) => [...words].filter((word) => test.test(word));
    return {
      words: list(/^[^*#]+$/).join(" "),
      heads: list(/\*$/)
        .map((head) => head.slice(0, -1))
        .join(" "),
      tails: list(/^\*/)
        .map((tail) => tail.slice(1))
        .join(" "),
      ...(common.length > 0 ? { common: common.join(" ") } : {}),
    };
  }

  get size(): number {
    return this.#said.length;
  }

  /** For each label the numbers of the words that have it, in order. */
  written(lexis: Lexis): number[][] {
    const numbersBy = new Map<string, number[]>();
    answersOf(lexis).forEach((names, number) => {
      for (const name of names) numbersBy.set(name, [...(numbersBy.get(name) ?? []), number]);
    });
    return this.#said.map((said) =>
      [...new Set(said.flatMap((name) => numbersBy.get(name) ?? []))].sort((a, b) => a - b),
    );
  }
}

/** For each number of the lexis every name that it answers to. */
const answersOf = (lexis: Lexis): string[][] => {
  const heads = (word: string) =>
    lexis.heads.filter((head) => word.startsWith(head)).map((head) => `${head}*`);
  const tails = (word: string) =>
    lexis.tails.filter((tail) => word.endsWith(tail)).map((tail) => `*${tail}`);
  const all: string[][] = Array.from({ length: lexis.size }, () => []);
  for (let number = 1; number <= lexis.count; number += 1) {
    const word = lexis.word(number);
    const owner = word.endsWith("'s") ? [word.slice(0, -2)] : [];
    const counts = /^\d/.test(word) && /^\d+(?:st|nd|rd|th)?$/.test(word) ? ["#number"] : [];
    all[number] = [word, ...owner, ...heads(word), ...tails(word), ...counts];
  }
  SHAPES.forEach((shape, index) => {
    if (index > 0) all[lexis.shape(index)] = [`#${shape}`];
  });
  all[lexis.end] = [END];
  [undefined, ...lexis.heads].forEach((head, at) => {
    [undefined, ...lexis.tails].forEach((tail, end) => {
      if (head !== undefined || tail !== undefined)
        all[lexis.open(at - 1, end - 1)] = [
          ...(head === undefined ? [] : heads(head)),
          ...(tail === undefined ? [] : tails(tail)),
        ];
    });
  });
  return all;
};
