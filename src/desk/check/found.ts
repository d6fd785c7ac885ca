/** A letter as it was found: in a file, a line, a mail or a mailbox. */
import type { Reading } from "@amends/sincerity";

export type Found = {
  /** What the answer calls it: a file's name, a line's id, `box.mbox#3`. */
  readonly id: string;
  readonly text: string;
  readonly complaint?: string;
  /** Who wrote it, and on which day, where its source says so. */
  readonly author?: string;
  readonly day?: string;
  /** The file it came out of, when it isn't itself that file. */
  readonly inside?: string;
};

export type Read = { readonly letter: Found; readonly reading: Reading };

/** A reading as a line of JSON; `instead` is the question that leads to a better sentence. */
export const shown = ({ letter, reading }: Read) => {
  const { faults, ...rest } = reading;
  const { id, author, day } = letter;
  return {
    id,
    ...(author ? { author } : {}),
    ...(day ? { day } : {}),
    ...rest,
    faults: faults.map(({ question, ...fault }) => ({ ...fault, instead: question })),
  };
};

export type Lines = (at: number) => {
  /** Both counted from one, as editors do. */
  readonly line: number;
  readonly column: number;
  /** Where the line begins and ends, its end mark left out. */
  readonly from: number;
  readonly to: number;
};

/** The lines of a text, found once: a long letter has many places to look up. */
export function linesOf(text: string): Lines {
  const starts = [0];
  const ends: number[] = [];
  for (const mark of text.matchAll(/\r\n|\r|\n/g)) {
    ends.push(mark.index);
    starts.push(mark.index + mark[0].length);
  }
  ends.push(text.length);
  return (at) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    const from = starts[low] ?? 0;
    return { line: low + 1, column: at - from + 1, from, to: ends[low] ?? text.length };
  };
}
