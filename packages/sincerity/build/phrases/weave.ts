/** Weaves all phrases into one net: a state a word, shared by every phrase that begins alike. */
import { END } from "../../src/phrases/answers.ts";
import { ANYWHERE, type Net, OPENING_STATE, spokenIn } from "../../src/phrases/net.ts";
import { through } from "../../src/phrases/packed/plan.ts";
import { allOf } from "../../src/phrases/packed/streams.ts";
import { Lexis } from "../../src/text/lexis.ts";
import { Labels } from "./labels.ts";
import { merged, type State } from "./merge.ts";
import { parse, type Step } from "./pattern.ts";
import { WritingPen } from "./writing-pen.ts";

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
    const labels = [...new Set(states.map(({ label }) => label))];
    const names = this.#labels.names(labels, this.#common);
    const common = this.#common.join(" ");
    const words = new Lexis(spokenIn(names, common)).size;
    if (Math.max(states.length, labels.length, words) > MOST)
      throw new RangeError("there are more phrases than a net of sixteen bits can hold");
    const [labelNumbers, nameNumbers] = [numbered(labels, 0), numbered(names, 1)];
    const letters = [...new Set(names.join(" "))].sort().join("");
    const pen = new WritingPen();
    const written = through(pen, letters, {
      names,
      labels: labels.map((label) => ascending(this.#labels.said(label).map(nameNumbers))),
      states: states.map(({ label, not, before }) => ({
        asked: labelNumbers(label) * 2 + (not ? 1 : 0),
        before: before.toReversed(),
      })),
      ends,
    });
    allOf(written);
    return { packed: pen.text(), letters, common };
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

/** The number of each, by its place. */
const numbered = <T>(all: readonly T[], first: number): ((one: T) => number) => {
  const numbers = new Map(all.map((one, at) => [one, at + first]));
  return (one) => numbers.get(one) ?? 0;
};

const ascending = (numbers: readonly number[]): number[] =>
  [...numbers].sort((one, other) => one - other);

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
