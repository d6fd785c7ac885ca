/**
 * All phrases of a rule book as one net, made when the book is generated.
 *
 * A label is a set of words ("look|looking", a list, "apolog*"). A state is a word of a phrase;
 * whoever stands in one of the states before it and meets a word with its label comes to it. No
 * state is reached from a later one, so every walk is short.
 */
import { Lexis, type Spoken } from "../text/lexis.ts";
import { answersIn } from "./answers.ts";
import { ReadingPen } from "./packed/pen.ts";
import { through } from "./packed/plan.ts";
import type { Steps } from "./packed/streams.ts";
import { Rows } from "./rows.ts";
import type { Shelved } from "./shelf.ts";

/** Where phrases begin: anywhere, and at the start of a sentence. */
export const ANYWHERE = 0;
export const OPENING_STATE = 1;

/** A net as it is written to a file. */
export type Net = {
  /** All of it as a pen wrote it (see packed/), and every letter that its words are made of. */
  readonly packed: string;
  readonly letters: string;
  /** The small words that tell its language. */
  readonly common: string;
  /** The same, unpacked already, and what an automaton learned of it. */
  readonly opened?: Opened;
  readonly learned?: Learned;
};

/** What an automaton knows, in flat arrays; see there. */
export type Learned = {
  readonly table: Int32Array;
  readonly members: Shelved;
  readonly complete: Shelved;
  readonly cells: Rows;
  readonly begun: Int32Array;
};

/** A net unpacked. */
export type Opened = {
  /** The words that it speaks of. */
  readonly spoken: Spoken;
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

/** Unpacks a net: a fifth of a second's work, in steps of a few milliseconds. */
export function* openNet({ packed, letters, common }: Net): Steps<Opened> {
  const { names, labels, states, ends } = yield* through(new ReadingPen(packed), letters);
  const lexis = new Lexis(spokenIn(names, common));
  yield;
  const answers = answersIn(lexis);
  yield;
  const wordsOf = Rows.of(
    labels.map((label) => {
      const words = label.flatMap((name) => answers(names[name - 1] ?? ""));
      return [...new Set(words)].sort((one, other) => one - other);
    }),
  );
  yield;
  const label = Uint16Array.from([0, 0, ...states.map(({ asked }) => asked)]);
  const leads = Rows.of([[], [], ...states.map(({ before }) => before)]).turned(label.length);
  return {
    spoken: lexis.spoken,
    label,
    leads,
    begins: beginsOf(leads, label, wordsOf.size),
    wordsOf,
    labelsOf: wordsOf.turned(lexis.size),
    setsOf: Rows.of(ends).turned(label.length),
    sets: ends.length,
  };
}

/** What a name is its writing tells: "apolog*" a beginning, "*ing" an ending, "#money" a shape. */
export const spokenIn = (names: readonly string[], common: string): Spoken => {
  const list = (test: RegExp) => names.filter((name) => test.test(name));
  return {
    words: list(/^[^*#$]+$/).join(" "),
    heads: list(/\*$/).join(" ").replaceAll("*", ""),
    tails: list(/^\*/).join(" ").replaceAll("*", ""),
    common,
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
