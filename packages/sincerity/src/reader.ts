/** A rule book opened: its net as an automaton, ready to read letters with. */
import { Automaton } from "./phrases/automaton.ts";
import type { RuleBook } from "./rule.ts";

export type Reader = { readonly book: RuleBook; readonly automaton: Automaton };

/** Opens a book that build/generate.ts made. */
export const openBook = (book: RuleBook): Reader => ({ book, automaton: new Automaton(book.net) });
