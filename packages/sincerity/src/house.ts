/** All rule books together: whatever comes is read by the book of its language, or honestly not. */
import { readWith } from "./check.ts";
import type { Letter, Point, Reading } from "./finding.ts";
import { isIn, unread } from "./language.ts";
import { type Hearing, hearing } from "./points/points.ts";
import { Opening } from "./reader.ts";
import type { RuleBook } from "./rule.ts";
import { Page } from "./text/page.ts";

/** A letter that is being written; each text of it is read by what is new since the one before. */
export type Draft = { readonly read: (text: string) => Reading };

export type House = {
  readonly check: (letter: Letter) => Reading;
  readonly open: (letter?: Omit<Letter, "text">) => Draft;
  readonly pointsOf: (complaint: string) => readonly Point[];
  readonly ready: (isOver: () => boolean) => boolean;
};

/** A text longer than this gets pages of its own, which go when it is read. */
const LONG = 100_000;

/** A page for each book, made when first needed: the next book is asked when one can't read. */
class Pages {
  readonly #books: readonly Opening[];
  readonly #pages: Page[] = [];

  constructor(books: readonly Opening[]) {
    this.#books = books;
  }

  forget(): this {
    for (const page of this.#pages) page.forget();
    return this;
  }

  read({ text, ...letter }: Letter): Reading {
    for (const [at, { reader }] of this.#books.entries()) {
      const page = (this.#pages[at] ??= new Page(reader.automaton)).read(text);
      if (isIn(page)) return readWith(reader, page, letter);
    }
    return unread(letter);
  }
}

/** Opens the books, each when it is first needed. */
export const houseOf = (books: readonly RuleBook[]): House => {
  const openings = books.map((book) => new Opening(book));
  let usual: Pages | undefined;
  let hears: Hearing | undefined;
  return {
    check: (letter) => {
      if (letter.text.length > LONG) return new Pages(openings).read(letter);
      return (usual ??= new Pages(openings)).forget().read(letter);
    },
    open: (letter = {}) => {
      const pages = new Pages(openings);
      return { read: (text) => pages.read({ ...letter, text }) };
    },
    pointsOf: (complaint) => {
      const [first] = openings;
      if (!first) return [];
      hears ??= hearing(first.reader);
      return hears.hear(complaint).told.map(({ point }) => point);
    },
    ready: (isOver) => {
      for (;;) {
        if (openings[0]?.step() ?? true) return true;
        if (isOver()) return false;
      }
    },
  };
};
