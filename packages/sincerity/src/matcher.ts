/** All phrases of all rules in one tree over words, so that one pass over a letter finds them all. */
import type { Page, Place } from "./letter.ts";
import { parse, type Step } from "./pattern.ts";
import type { Word } from "./words.ts";

type Node = {
  readonly next: Map<number, Node>;
  readonly gaps: { readonly most: number; readonly to: Node }[];
  readonly nots: { readonly words: ReadonlySet<string>; readonly to: Node }[];
  any: Node | undefined;
  end: Node | undefined;
  /** The sets whose phrase is complete here. */
  readonly sets: number[];
};

/** Named lists of words and phrases that patterns refer to as @name. */
export type Lexicon = Readonly<Record<string, readonly string[]>>;
/** The places where each set's phrases were found, in order, none inside another. */
export type Hits = ReadonlyMap<number, readonly Place[]>;

const leaf = (): Node => ({
  next: new Map(),
  gaps: [],
  nots: [],
  any: undefined,
  end: undefined,
  sets: [],
});
const REMEMBERED = 20_000;

/** Grows while rules are compiled; afterwards it only reads. */
export class Matcher {
  readonly #anywhere = leaf();
  readonly #atStart = leaf();
  readonly #symbols = new Map<string, number>();
  readonly #lists = new Map<string, number>();
  readonly #listsOf = new Map<string, number[]>();
  readonly #heads = new Map<string, number>();
  readonly #tails = new Map<string, number>();
  readonly #known = new Map<string, readonly number[]>();
  readonly #phrases = new Map<string, (readonly Step[])[]>();
  readonly #lexicon: Lexicon;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** Adds a phrase to a set. Throws SyntaxError when it can't be read. */
  add(pattern: string, set: number): void {
    const steps = parse(pattern);
    const anchored = steps[0]?.is === "start";
    const root = anchored ? this.#atStart : this.#anywhere;
    for (const node of this.#grow([root], anchored ? steps.slice(1) : steps)) {
      if (!node.sets.includes(set)) node.sets.push(set);
    }
  }

  #grow(nodes: readonly Node[], steps: readonly Step[]): readonly Node[] {
    return steps.reduce<readonly Node[]>(
      (at, step) => [...new Set(at.flatMap((node) => this.#reach(node, step)))],
      nodes,
    );
  }

  #reach(node: Node, step: Step): readonly Node[] {
    if (step.is === "choice") return step.ways.flatMap((way) => this.#grow([node], way));
    if (step.is === "list") return this.#reachList(node, step.name);
    if (step.is === "word") return [this.#child(node, this.#symbol(step.word))];
    if (step.is === "any") return [(node.any ??= leaf())];
    if (step.is === "end") return [(node.end ??= leaf())];
    if (step.is === "gap") {
      const gap = node.gaps.find(({ most }) => most === step.most) ?? {
        most: step.most,
        to: leaf(),
      };
      if (!node.gaps.includes(gap)) node.gaps.push(gap);
      return [gap.to];
    }
    if (step.is === "not") {
      const not = { words: new Set(step.words), to: leaf() };
      node.nots.push(not);
      return [not.to];
    }
    throw new SyntaxError(`"^" stands only at the start of a pattern`);
  }

  /** A list's single words share one branch; each of its phrases grows its own. */
  #reachList(node: Node, name: string): readonly Node[] {
    const entries = this.#lexicon[name];
    if (!entries) throw new SyntaxError(`there is no list "@${name}" in lexicon.yml`);
    if (!this.#phrases.has(name)) this.#readList(name, entries);
    const list = this.#lists.get(name);
    const single = list === undefined ? [] : [this.#child(node, list)];
    const phrases = this.#phrases.get(name) ?? [];
    return [...single, ...phrases.flatMap((steps) => this.#grow([node], steps))];
  }

  #readList(name: string, entries: readonly string[]): void {
    const phrases: (readonly Step[])[] = [];
    this.#phrases.set(name, phrases);
    const list = this.#lists.size * 2 + 1;
    this.#lists.set(name, list);
    for (const entry of entries) {
      const steps = parse(entry);
      const [only] = steps;
      const plain = only?.is === "word" && steps.length === 1 && !/[*#]/.test(only.word);
      if (plain) this.#listsOf.set(only.word, [...(this.#listsOf.get(only.word) ?? []), list]);
      else phrases.push(steps);
    }
  }

  #symbol(word: string): number {
    const table = word.endsWith("*")
      ? this.#heads
      : word.startsWith("*")
        ? this.#tails
        : this.#symbols;
    const key = word.replace("*", "");
    const known = table.get(key);
    if (known !== undefined) return known;
    const symbol = 2 * (this.#heads.size + this.#tails.size + this.#symbols.size);
    table.set(key, symbol);
    return symbol;
  }

  #child(node: Node, symbol: number): Node {
    const child = node.next.get(symbol) ?? leaf();
    node.next.set(symbol, child);
    return child;
  }

  #symbolsOf({ word, shape }: Word): readonly number[] {
    const key = shape === "word" ? word : `${shape} ${word}`;
    const known = this.#known.get(key);
    if (known) return known;
    const own = [this.#symbols.get(word), this.#symbols.get(`#${shape}`)];
    const heads = [...this.#heads].filter(([head]) => word.startsWith(head));
    const tails = [...this.#tails].filter(([tail]) => word.endsWith(tail));
    const parts = [...heads, ...tails].map(([, symbol]) => symbol);
    const symbols = [...own, ...(this.#listsOf.get(word) ?? []), ...parts].filter(
      (symbol) => symbol !== undefined,
    );
    if (this.#known.size > REMEMBERED) this.#known.clear();
    this.#known.set(key, symbols);
    return symbols;
  }

  /** Finds every phrase in the page: for each set the leftmost, longest places. */
  find(page: Page): Hits {
    const symbols = page.words.map((word) => this.#symbolsOf(word));
    const hits = new Map<number, Place[]>();
    const keep = (set: number, first: number, last: number) => {
      const places = hits.get(set);
      const before = places?.at(-1);
      if (!places || !before) hits.set(set, [{ first, last }]);
      else if (first > before.last) places.push({ first, last });
      else if (first === before.first && last > before.last)
        places[places.length - 1] = { first, last };
    };
    const walk = (node: Node, first: number, at: number, stop: number): void => {
      for (const set of node.sets) keep(set, first, at - 1);
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
      for (const { most, to } of node.gaps)
        for (let ahead = at; ahead <= Math.min(at + most, stop); ahead += 1)
          walk(to, first, ahead, stop);
    };
    for (const { first, last } of page.sentences) {
      walk(this.#atStart, first, first, last);
      for (let at = first; at <= last; at += 1) walk(this.#anywhere, at, at, last);
    }
    return hits;
  }
}
