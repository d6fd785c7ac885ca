/** All phrases of all rules at once: one pass over a letter finds every one of them. */
import type { Page, Place } from "../letter.ts";
import { parse } from "./pattern.ts";
import { type Node, Tree } from "./tree.ts";
import { type Lexicon, Vocabulary } from "./vocabulary.ts";

/** The places where each set's phrases were found, in order, none inside another. */
export type Hits = ReadonlyMap<number, readonly Place[]>;

/** Leftmost first, longest of those that start together; what overlaps it is not kept. */
const keep = (hits: Map<number, Place[]>, set: number, first: number, last: number): void => {
  const places = hits.get(set);
  const before = places?.at(-1);
  if (!places || !before) hits.set(set, [{ first, last }]);
  else if (first > before.last) places.push({ first, last });
  else if (first === before.first && last > before.last)
    places[places.length - 1] = { first, last };
};

export class Matcher {
  readonly #vocabulary: Vocabulary;
  readonly #tree: Tree;

  constructor(lexicon: Lexicon) {
    this.#vocabulary = new Vocabulary(lexicon);
    this.#tree = new Tree(this.#vocabulary);
  }

  /** Adds a phrase to a set. Throws SyntaxError when it can't be read. */
  add(pattern: string, set: number): void {
    this.#tree.add(parse(pattern), set);
  }

  /** Finds every phrase in the page. No phrase reaches over the end of a sentence. */
  find(page: Page): Hits {
    const symbols = page.words.map((word) => this.#vocabulary.symbolsOf(word));
    const hits = new Map<number, Place[]>();
    const walk = (node: Node, first: number, at: number, stop: number): void => {
      for (const set of node.sets) keep(hits, set, first, at - 1);
      for (const join of node.joins) walk(join, first, at, stop);
      if (at > stop) {
        if (node.end) walk(node.end, first, at, stop);
        return;
      }
      for (const symbol of symbols[at] ?? []) {
        const next = node.next.get(symbol);
        if (next) walk(next, first, at + 1, stop);
      }
      if (node.any) walk(node.any, first, at + 1, stop);
      for (const { words, to } of node.nots)
        if (!words.has(page.words[at]?.word ?? "")) walk(to, first, at + 1, stop);
      for (const { most, to } of node.gaps) {
        const furthest = Math.min(at + most, stop);
        for (let ahead = at; ahead <= furthest; ahead += 1) walk(to, first, ahead, stop);
      }
    };
    for (const { first, last } of page.sentences) {
      walk(this.#tree.opening, first, first, last);
      for (let at = first; at <= last; at += 1) walk(this.#tree.anywhere, at, at, last);
    }
    return hits;
  }
}
