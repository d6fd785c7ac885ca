/**
 * All phrases of a rule book as one net, made when the book is generated.
 *
 * A label is a set of words ("look|looking", a list, "apolog*"). A state is a word of a phrase;
 * whoever stands in one of the states before it and meets a word with its label comes to it. No
 * state is reached from a later one, so every walk is short.
 */
import type { Spoken } from "../text/lexis.ts";
import type { Kept } from "./cells.ts";
import { numbersIn } from "./numbers.ts";
import { type Packed, Rows, rowsOf, steppedRows } from "./rows.ts";

/** Where phrases begin: anywhere, and at the start of a sentence. */
export const ANYWHERE = 0;
export const OPENING_STATE = 1;
export const FIRST_STATE = 2;

/** A net as it is written to a file. Numbers are written in letters (see `numbersIn`). */
export type Net = Spoken & {
  /** For each label its words. */
  readonly labels: Packed;
  /** For each state but the first two, how many new labels ago its label came first (0: it is new)
   * doubled, plus 1 for "any word without it". */
  readonly asked: string;
  /** For each state but the first two, how far back those lie that lead to it, nearest first. */
  readonly before: Packed;
  /** For each set the states that complete a phrase of it. */
  readonly ends: Packed;
  /** The same, unpacked already, and what an automaton learned of it. */
  readonly opened?: Opened;
  readonly learned?: Learned;
};

/** What an automaton knows, in flat arrays; see there. */
export type Learned = {
  readonly table: Int32Array;
  readonly members: Rows;
  readonly complete: Rows;
  readonly cells: Kept;
  readonly begun: Int32Array;
};

/** A net unpacked. */
export type Opened = {
  /** The label of each state, doubled, with 1 for "any word without it". */
  readonly label: Uint16Array;
  /** The states that each state leads to. */
  readonly leads: Rows;
  /** Of each label the states that it leads to from ANYWHERE: most lead on from there. */
  readonly begins: Rows;
  /** The words of each label, and the labels of each word. */
  readonly wordsOf: Rows;
  readonly labelsOf: Rows;
  /** The sets with a phrase that is complete in each state. */
  readonly setsOf: Rows;
  readonly sets: number;
};

/** Unpacks a net for a lexis of so many words. */
export const openNet = (net: Net, words: number): Opened => {
  const wordsOf = steppedRows(net.labels);
  const statesOf = steppedRows(net.ends);
  const label = Uint16Array.from([0, 0, ...labelsOf(numbersIn(net.asked))]);
  const before = rowsOf(net.before);
  for (let row = 0; row < before.size; row += 1) {
    let last = row + FIRST_STATE;
    for (let at = before.start(row); at < before.start(row + 1); at += 1) {
      last -= before.at(at);
      before.cells[at] = last;
    }
  }
  const leads = before.turned(label.length);
  for (let at = 0; at < leads.cells.length; at += 1) leads.cells[at] = leads.at(at) + FIRST_STATE;
  return {
    label,
    leads,
    begins: beginsOf(leads, label, wordsOf.size),
    wordsOf,
    labelsOf: wordsOf.turned(words),
    setsOf: statesOf.turned(label.length),
    sets: statesOf.size,
  };
};

/** States that any word but some leads to stand under the label after the last. */
const beginsOf = (leads: Rows, label: Uint16Array, labels: number): Rows => {
  const from = leads.start(ANYWHERE);
  const states = leads.cells.slice(from, leads.start(ANYWHERE + 1));
  const asked = Uint16Array.from(states, (state) => {
    const told = label[state] ?? 0;
    return (told & 1) === 1 ? labels : told >> 1;
  });
  const each = Int32Array.from({ length: states.length + 1 }, (_, at) => at);
  const by = new Rows(each, asked).turned(labels + 1);
  by.cells.forEach((at, cell) => {
    by.cells[cell] = states[at] ?? 0;
  });
  return by;
};

const labelsOf = (asked: readonly number[]): number[] => {
  let seen = 0;
  return asked.map((told) => {
    const number = seen - (told >> 1);
    if (number === seen) seen += 1;
    return number * 2 + (told & 1);
  });
};
