/** The tree of all phrases: a branch a word, shared by every phrase that begins alike. */
import type { Step } from "./pattern.ts";
import type { Vocabulary } from "./vocabulary.ts";

export type Node = {
  readonly id: number;
  readonly next: Map<number, Node>;
  readonly gaps: { readonly most: number; readonly to: Node }[];
  readonly nots: { readonly words: ReadonlySet<string>; readonly to: Node }[];
  /** Where many ways of saying one thing go on as one. */
  readonly joins: Node[];
  any: Node | undefined;
  end: Node | undefined;
  /** The sets whose phrase is complete here. */
  readonly sets: number[];
};

/** More ways than this are joined before a phrase goes on, or the tree would multiply. */
const WAYS = 4;

export class Tree {
  /** Phrases that may stand anywhere, and those that open a sentence. */
  readonly anywhere: Node;
  readonly opening: Node;
  readonly #vocabulary: Vocabulary;
  readonly #joined = new Map<string, Node>();
  #nodes = 0;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.anywhere = this.#leaf();
    this.opening = this.#leaf();
  }

  /** Adds a phrase to a set. Throws SyntaxError when it names a list that isn't there. */
  add(steps: readonly Step[], set: number): void {
    const opens = steps[0]?.is === "start";
    const root = opens ? this.opening : this.anywhere;
    for (const node of this.#grow([root], opens ? steps.slice(1) : steps))
      if (!node.sets.includes(set)) node.sets.push(set);
  }

  #leaf(): Node {
    this.#nodes += 1;
    const bare = { next: new Map<number, Node>(), gaps: [], nots: [], joins: [], sets: [] };
    return { id: this.#nodes, ...bare, any: undefined, end: undefined };
  }

  #grow(nodes: readonly Node[], steps: readonly Step[]): readonly Node[] {
    return steps.reduce<readonly Node[]>(
      (at, step) => this.#join([...new Set(at.flatMap((node) => this.#reach(node, step)))]),
      nodes,
    );
  }

  #join(nodes: readonly Node[]): readonly Node[] {
    const isRoot = (node: Node) => node === this.anywhere || node === this.opening;
    const ways = nodes.filter((node) => !isRoot(node));
    if (ways.length <= WAYS) return nodes;
    const key = ways.map(({ id }) => id).join(" ");
    const known = this.#joined.get(key);
    const join = known ?? this.#leaf();
    if (!known) for (const way of ways) way.joins.push(join);
    this.#joined.set(key, join);
    return [...nodes.filter(isRoot), join];
  }

  #reach(node: Node, step: Step): readonly Node[] {
    switch (step.is) {
      case "choice":
        return step.ways.flatMap((way) => this.#grow([node], way));
      case "list": {
        const { symbol, phrases } = this.#vocabulary.list(step.name);
        const longer = phrases.flatMap((steps) => this.#grow([node], steps));
        return [this.#child(node, symbol), ...longer];
      }
      case "word":
        return [this.#child(node, this.#vocabulary.symbol(step.word))];
      case "any":
        node.any ??= this.#leaf();
        return [node.any];
      case "end":
        node.end ??= this.#leaf();
        return [node.end];
      case "gap":
        return [this.#gap(node, step.most)];
      case "not": {
        const to = this.#leaf();
        node.nots.push({ words: new Set(step.words), to });
        return [to];
      }
      case "start":
        throw new SyntaxError('"^" stands only at the start of a pattern');
    }
  }

  #gap(node: Node, most: number): Node {
    const known = node.gaps.find((gap) => gap.most === most);
    if (known) return known.to;
    const to = this.#leaf();
    node.gaps.push({ most, to });
    return to;
  }

  #child(node: Node, symbol: number): Node {
    const child = node.next.get(symbol) ?? this.#leaf();
    node.next.set(symbol, child);
    return child;
  }
}
