/**
 * All phrases of a rule book as one net, made when the book is generated.
 *
 * A label is a set of words ("look|looking", a list, "apolog*"). A state is a word of a phrase; an
 * edge leads on by any word that has its label. No edge leads back, so every walk is short.
 */
import type { Spoken } from "../text/lexis.ts";

/** Where phrases begin: anywhere, and at the start of a sentence. */
export const ANYWHERE = 0;
export const OPENING_STATE = 1;

/** A net in plain numbers, as it is written to a file. */
export type Net = Spoken & {
  /** For each number of the lexis that has labels: the number, how many, and which. */
  readonly labels: readonly number[];
  /** For each state: how many edges; of each twice its label, plus 1 for "not", and its target. */
  readonly edges: readonly number[];
  /** State and set, where a phrase of that set is complete. */
  readonly ends: readonly number[];
  /** How many sets of phrases there are. */
  readonly sets: number;
};
