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

/** One-based line and column of a place, as editors count them. */
export function lineOf(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at);
  const line = before.split(/\r\n|\r|\n/).length;
  const start = Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1;
  return { line, column: at - start + 1 };
}
