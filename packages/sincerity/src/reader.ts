/** A rule book opened: its net as an automaton, ready to read letters with. */
import { Automaton } from "./phrases/automaton.ts";
import { openNet } from "./phrases/net.ts";
import type { Steps } from "./phrases/packed/streams.ts";
import type { RuleBook } from "./rule.ts";

export type Reader = { readonly book: RuleBook; readonly automaton: Automaton };

function* opening(book: RuleBook): Steps<Reader> {
  const { net } = book;
  return { book, automaton: new Automaton(net, net.opened ?? (yield* openNet(net))) };
}

/** A book that build/generate.ts made, opened step by step, or at once for who can't wait. */
export class Opening {
  readonly #steps: Steps<Reader>;
  #reader: Reader | undefined;

  constructor(book: RuleBook) {
    this.#steps = opening(book);
  }

  /** One step more. True when the book is open. */
  step(): boolean {
    if (this.#reader) return true;
    const { value } = this.#steps.next();
    this.#reader = value;
    return value !== undefined;
  }

  get reader(): Reader {
    for (;;) {
      if (this.#reader) return this.#reader;
      this.step();
    }
  }
}
