/**
 * A net in plain numbers, and the one walk over it by which it is written and read.
 *
 * Every number is foretold by what was told before it: a letter by the letters before it, a name in
 * a label by the name before it, the label of a state by that of the state which leads there.
 */
import { labelsThrough, namesThrough } from "./names.ts";
import type { Pen } from "./pen.ts";
import { type State, statesThrough } from "./states.ts";
import { COUNT, END, type Steps } from "./streams.ts";

/** States are numbered from 2 on, after the two in which phrases begin. */
export type Plan = {
  /** All that labels name ("look", "apolog*", "*ing", "#money", "$"), as they first name it. */
  readonly names: readonly string[];
  /** For each label its names, in order, by their numbers from 1 on. */
  readonly labels: readonly (readonly number[])[];
  readonly states: readonly State[];
  /** For each set the states that complete a phrase of it, in order. */
  readonly ends: readonly (readonly number[])[];
};

/** The walk. `letters`: every letter that names have. `given`: the plan, when it is written. */
export function* through(pen: Pen, letters: string, given?: Plan): Steps<Plan> {
  const names = (yield* namesThrough(pen, letters, given?.names.join(" "))).split(" ");
  const counted = (number?: number) => pen.size(COUNT, [0], number);
  const count = counted(given?.labels.length);
  const labels = yield* labelsThrough(pen, names.length, count, given?.labels);
  const all = counted(given?.states.length);
  const states = yield* statesThrough(pen, count, all, given?.states);
  const sets = counted(given?.ends.length);
  const ends = Array.from({ length: sets }, (_, set) => endsThrough(pen, given?.ends[set]));
  return { names, labels, states, ends };
}

const endsThrough = (pen: Pen, given?: readonly number[]): readonly number[] => {
  const size = pen.size(COUNT, [1], given?.length);
  const ends: number[] = [];
  for (let [last, step] = [0, 0]; ends.length < size; last += step) {
    step = pen.size(END, [step, ends.length], (given?.[ends.length] ?? 0) - last);
    ends.push(last + step);
  }
  return ends;
};
