/** Weaves all phrases into one net: a state a word, shared by every phrase that begins alike. */
import { ANYWHERE, FIRST_STATE, type Net, OPENING_STATE } from "../../src/phrases/net.ts";
import { written } from "../../src/phrases/numbers.ts";
import type { Packed } from "../../src/phrases/rows.ts";
import { Lexis } from "../../src/text/lexis.ts";
import { END, Labels } from "./labels.ts";
import { merged, type State } from "./merge.ts";
import { parse, type Step } from "./pattern.ts";

/** Named lists of words and phrases that patterns refer to as @name. */
export type Lexicon = Readonly<Record<string, readonly string[]>>;

type States = readonly number[];

/** A net's cells have sixteen bits. */
const MOST = 2 ** 15;
const NOBODY = 0;

export class Weave {
  readonly #lexicon: Lexicon;
  readonly #common: readonly string[];
  readonly #labels = new Labels();
  /** All states but the two that phrases begin in. */
  readonly #states: State[] = [];
  /** For each set the states in which a phrase of it is complete. */
  readonly #ends: States[] = [];
  /** The state that these states lead to by this label: never made twice. */
  readonly #made = new Map<string, number>();

  /** `common`: the small words by which its language is known. */
  constructor(lexicon: Lexicon, common: readonly string[] = []) {
    this.#lexicon = lexicon;
    this.#common = common;
  }

  /** A new set of phrases, by its number. Throws SyntaxError when one can't be read. */
  add(patterns: readonly string[]): number {
    const done = new Set<number>();
    for (const pattern of patterns) {
      const steps = parse(pattern);
      const opens = steps[0]?.is === "start";
      const root = opens ? OPENING_STATE : ANYWHERE;
      const ends = this.#grow([root], opens ? steps.slice(1) : steps);
      if (ends.includes(root)) throw new SyntaxError(`"${pattern}" would be found in nothing`);
      for (const end of ends) done.add(end);
    }
    return this.#ends.push([...done].sort((one, other) => one - other)) - 1;
  }

  /** The net. Throws RangeError when there are more phrases than it can hold. */
  net(): Net {
    const { states, ends } = merged({ states: this.#states, ends: this.#ends });
    const inOrder = [...new Set(states.map(({ label }) => label))];
    const numbers = new Map(inOrder.map((label, number) => [label, number]));
    const spoken = this.#labels.spoken(inOrder, this.#common);
    const lexis = new Lexis(spoken);
    if (Math.max(states.length, inOrder.length, lexis.size) > MOST)
      throw new RangeError("there are more phrases than a net of sixteen bits can hold");
    const wordsOf = this.#labels.written(lexis);
    return {
      ...spoken,
      labels: packed(inOrder.map((label) => wordsOf[label] ?? [])),
      asked: written(askedOf(states, numbers)),
      before: backwards(states),
      ends: packed(ends),
    };
  }

  #grow(from: States, steps: readonly Step[]): States {
    return steps.reduce<States>((at, step) => this.#reach(at, step), from);
  }

  #reach(from: States, step: Step): States {
    switch (step.is) {
      case "choice":
        return this.#either(from, step.ways);
      case "list":
        return this.#either(from, this.#listed(step.name));
      case "word":
        return [this.#lead(from, this.#labels.of([step.word]))];
      case "any":
        return [this.#lead(from, NOBODY, true)];
      case "end":
        return [this.#lead(from, this.#labels.of([END]))];
      case "not":
        return [
          this.#lead(from, this.#labels.of(step.words.flatMap((word) => this.#named(word))), true),
        ];
      case "gap":
        return this.#gap(from, step.most);
      case "start":
        throw new SyntaxError('"^" stands only at the start of a pattern');
    }
  }

  /** Ways of a single word share one state, the others one each. */
  #either(from: States, ways: readonly (readonly Step[])[]): States {
    const flat = ways.flatMap(flattened);
    const words = flat.flatMap((way) => singleWord(way) ?? []);
    const longer = flat.filter((way) => singleWord(way) === undefined);
    const single = words.length > 0 ? [this.#lead(from, this.#labels.of(words))] : [];
    return union([single, ...longer.map((way) => this.#grow(from, way))]);
  }

  #gap(from: States, most: number): States {
    let last = from;
    let all = from;
    for (let word = 0; word < most; word += 1) {
      last = [this.#lead(last, NOBODY, true)];
      all = union([all, last]);
    }
    return all;
  }

  /** A word, or the words of a list, that may not stand somewhere. */
  #named(word: string): readonly string[] {
    if (!word.startsWith("@")) return [word];
    return this.#listed(word.slice(1)).map((way) => {
      const single = singleWord(way);
      if (single === undefined)
        throw new SyntaxError(`"!${word}" can't be: the list holds phrases of several words`);
      return single;
    });
  }

  #listed(name: string): readonly (readonly Step[])[] {
    const entries = this.#lexicon[name];
    if (!entries) throw new SyntaxError(`there is no list "@${name}" in lexicon.yml`);
    return entries.map(parse);
  }

  #lead(from: States, label: number, not = false): number {
    const name = `${label} ${not} ${from.join(",")}`;
    const known = this.#made.get(name);
    if (known !== undefined) return known;
    const to = this.#states.push({ label, not, before: from }) + 1;
    this.#made.set(name, to);
    return to;
  }
}

/** The labels of states: each told by how many new ones ago it came first. */
const askedOf = (states: readonly State[], numbers: ReadonlyMap<number, number>): number[] => {
  let seen = 0;
  return states.map(({ label, not }) => {
    const back = seen - (numbers.get(label) ?? 0);
    if (back === 0) seen += 1;
    return back * 2 + (not ? 1 : 0);
  });
};

const packed = (rows: readonly States[]): Packed => ({
  sizes: written(rows.map(({ length }) => length)),
  steps: written(rows.flatMap((row) => row.map((number, at) => number - (row[at - 1] ?? 0)))),
});

/** The way back to the states before each, the nearest first. */
const backwards = (states: readonly State[]): Packed => ({
  sizes: written(states.map(({ before }) => before.length)),
  steps: written(
    states.flatMap(({ before }, index) => {
      const nearest = before.toReversed();
      return nearest.map((state, at) => (nearest[at - 1] ?? index + FIRST_STATE) - state);
    }),
  ),
});

const union = (states: readonly States[]): States =>
  [...new Set(states.flat())].sort((one, other) => one - other);

const flattened = (way: readonly Step[]): readonly (readonly Step[])[] => {
  const [only] = way;
  return way.length === 1 && only?.is === "choice" ? only.ways.flatMap(flattened) : [way];
};

const singleWord = (way: readonly Step[]): string | undefined => {
  const [only] = way;
  return way.length === 1 && only?.is === "word" ? only.word : undefined;
};
