/** Runs that follow each other in one earlier letter make a passage that was sent before. */
import type { Span } from "../finding.ts";
import { RUN, type Runs, WINDOW } from "./shingles.ts";

/** A passage, how many letters hold it, and a few of them, newest first. */
export type Repeated = Span & { readonly times: number; readonly letters: readonly number[] };

/** Who holds the run at a place. */
export type HeldBy = (at: number) => {
  readonly count: number;
  readonly newest: readonly number[];
};

/** Shorter passages are turns of speech that everybody uses; our choice. */
const SHORTEST = 8;

type Growing = { from: number; to: number; letters: readonly number[]; times: number };

const LETTERS = 5;

const grown = (held: Growing, runs: Runs, text: string): Repeated[] => {
  const last = held.to + RUN - 1;
  if (last - held.from + 1 < SHORTEST) return [];
  const start = runs.starts[held.from] ?? 0;
  const end = runs.ends[last] ?? start;
  const { letters, times } = held;
  const quote = text.slice(start, end);
  return [{ start, end, quote, times, letters: letters.slice(0, LETTERS) }];
};

const inBoth = (some: readonly number[], others: readonly number[]): readonly number[] => {
  const there = new Set(others);
  return some.filter((letter) => there.has(letter));
};

/**
 * The longest passages, left to right, that one earlier letter holds whole. Kept runs stand at most
 * a window apart, so a gap that is wider ends the passage. `most` is how many letters a run names.
 */
export const passagesIn = (runs: Runs, text: string, heldBy: HeldBy, most: number): Repeated[] => {
  const passages: Repeated[] = [];
  let open: Growing | undefined;
  const close = () => {
    if (open) passages.push(...grown(open, runs, text));
    open = undefined;
  };
  for (let at = 0; at < runs.hashes.length; at += 1) {
    const { count, newest } = heldBy(at);
    if (count === 0) continue;
    const both = open && at - open.to <= WINDOW ? inBoth(open.letters, newest) : [];
    if (open && both.length > 0) {
      const many = Math.min(open.times, count);
      open = { ...open, to: at, letters: both, times: many > most ? many : both.length };
    } else {
      close();
      open = { from: at, to: at, letters: newest, times: count };
    }
  }
  close();
  return passages;
};

/** How many of the letter's words stand in passages. */
export const wordsCovered = (runs: Runs, passages: readonly Repeated[]): number =>
  runs.starts.filter((start) => passages.some((one) => start >= one.start && start < one.end))
    .length;
