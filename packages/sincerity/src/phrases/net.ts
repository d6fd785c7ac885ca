/**
 * All phrases of a rule book as one net, made when the book is generated.
 *
 * A label is a set of words ("look|looking", a list, "apolog*"). A state is a word of a phrase;
 * whoever stands in one of the states before it and meets a word with its label comes to it. No
 * state is reached from a later one, so every walk is short.
 */
import type { Spoken } from "../text/lexis.ts";
import { Rows } from "./rows.ts";

/** Where phrases begin: anywhere, and at the start of a sentence. */
export const ANYWHERE = 0;
export const OPENING_STATE = 1;

/** A net in plain numbers, as it is written to a file: mostly small ones, which pack well. */
export type Net = Spoken & {
  /** For each label: how many words, and the way to each in the lexis from the one before. */
  readonly labels: readonly number[];
  /**
   * For each state but the first two: how many new labels ago its label came first (0: it is new)
   * doubled, plus 1 for "any word without it"; how many states lead to it; and how far back each
   * lies, 0 being ANYWHERE.
   */
  readonly states: readonly number[];
  /** For each set: how many states complete a phrase of it, and the way to each, likewise. */
  readonly ends: readonly number[];
};

/** A net unpacked. */
export type Opened = {
  /** The label of each state, doubled, with 1 for "any word without it". */
  readonly label: Uint16Array;
  /** The states that each state leads to. */
  readonly leads: Rows;
  /** The words of each label, and the labels of each word. */
  readonly wordsOf: Rows;
  readonly labelsOf: Rows;
  /** The sets with a phrase that is complete in each state. */
  readonly setsOf: Rows;
  readonly sets: number;
};

/** Unpacks a net for a lexis of so many words. */
export const openNet = ({ labels, states, ends }: Net, words: number): Opened => {
  const wordsOf = Rows.stepped(labels);
  const statesOf = Rows.stepped(ends);
  const label = [0, 0];
  const before = [0, 0];
  let seen = 0;
  for (let at = 0; at < states.length; ) {
    const told = states[at] ?? 0;
    const number = seen - (told >> 1);
    if (number === seen) seen += 1;
    const state = label.push(number * 2 + (told & 1)) - 1;
    const count = states[at + 1] ?? 0;
    before.push(count);
    for (let one = at + 2; one < at + 2 + count; one += 1)
      before.push(states[one] === 0 ? ANYWHERE : state - (states[one] ?? 0));
    at += 2 + count;
  }
  return {
    label: Uint16Array.from(label),
    leads: Rows.listed(before).turned(label.length),
    wordsOf,
    labelsOf: wordsOf.turned(words),
    setsOf: statesOf.turned(label.length),
    sets: statesOf.size,
  };
};
