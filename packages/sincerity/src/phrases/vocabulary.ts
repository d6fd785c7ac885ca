/** Every word, ending, shape and list that a rule asks about, as a number. */
import { parse, type Step } from "./pattern.ts";
import type { Word } from "../words.ts";

/** Named lists of words and phrases that patterns refer to as @name. */
export type Lexicon = Readonly<Record<string, readonly string[]>>;
/** A list: the number its single words share, and its longer phrases. */
export type List = { readonly symbol: number; readonly phrases: readonly (readonly Step[])[] };

const REMEMBERED = 20_000;

/** Grows while rules are compiled; afterwards it only remembers the words it has met. */
export class Vocabulary {
  readonly #lexicon: Lexicon;
  readonly #words = new Map<string, number>();
  readonly #heads = new Map<string, number>();
  readonly #tails = new Map<string, number>();
  readonly #lists = new Map<string, List>();
  readonly #listsOf = new Map<string, number[]>();
  readonly #met = new Map<string, readonly number[]>();
  #symbols = 0;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** The number of a word, of `head*`, of `*tail`, or of a `#shape`. */
  symbol(word: string): number {
    const head = word.endsWith("*");
    const table = head ? this.#heads : word.startsWith("*") ? this.#tails : this.#words;
    const key = word.replace("*", "");
    const known = table.get(key);
    if (known !== undefined) return known;
    table.set(key, this.#symbols);
    this.#symbols += 1;
    return this.#symbols - 1;
  }

  /** A list of the lexicon. Throws SyntaxError when there is none of that name. */
  list(name: string): List {
    const known = this.#lists.get(name);
    if (known) return known;
    const entries = this.#lexicon[name];
    if (!entries) throw new SyntaxError(`there is no list "@${name}" in lexicon.yml`);
    const symbol = this.#symbols;
    this.#symbols += 1;
    const phrases: (readonly Step[])[] = [];
    for (const entry of entries) {
      const steps = parse(entry);
      const [only] = steps;
      const plain = only?.is === "word" && steps.length === 1 && !/[*#]/.test(only.word);
      if (plain) this.#listsOf.set(only.word, [...(this.#listsOf.get(only.word) ?? []), symbol]);
      else phrases.push(steps);
    }
    const list = { symbol, phrases };
    this.#lists.set(name, list);
    return list;
  }

  /** All the numbers that a word of a letter answers to. */
  symbolsOf({ word, shape }: Word): readonly number[] {
    const key = shape === "word" ? word : `${shape} ${word}`;
    const known = this.#met.get(key);
    if (known) return known;
    const owner = /^(.+)'s$/.exec(word)?.[1];
    const own = [word, owner ?? "", `#${shape}`].map((said) => this.#words.get(said));
    const heads = [...this.#heads].filter(([head]) => word.startsWith(head));
    const tails = [...this.#tails].filter(([tail]) => word.endsWith(tail));
    const parts = [...heads, ...tails].map(([, symbol]) => symbol);
    const lists = [word, owner ?? ""].flatMap((said) => this.#listsOf.get(said) ?? []);
    const symbols = [...own, ...lists, ...parts].filter((symbol) => symbol !== undefined);
    if (this.#met.size > REMEMBERED) this.#met.clear();
    this.#met.set(key, symbols);
    return symbols;
  }
}
