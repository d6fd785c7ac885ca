/**
 * How much of a letter was sent before (C2): an index of the team's earlier letters.
 *
 * It holds no text, only runs of words as numbers. What every letter has (greeting, closing, a
 * footer that nine in ten bear) doesn't count. One customer's own letters are looked at apart: a
 * team may reuse a sentence; the same apology twice to one person is worn out.
 */
import type { Likeness, Passage } from "../finding.ts";
import { type HeldBy, passagesIn, type Repeated, wordsCovered } from "./passages.ts";
import { MOST_LETTERS, Postings } from "./postings.ts";
import { kept, type Runs, runsOf } from "./shingles.ts";

/** A letter that was sent. `sentAt`: an ISO moment or day. */
export type Earlier = {
  readonly id: string;
  readonly text: string;
  readonly customerId?: string;
  readonly sentAt?: string;
};

/** An index as it can be kept and handed back; structured clone keeps it whole. */
export type Kept = {
  readonly ids: readonly string[];
  readonly customers: readonly (string | null)[];
  readonly sentAt: readonly (string | null)[];
  readonly gone: readonly number[];
  readonly columns: readonly Float64Array[];
};

export type Sameness = {
  /** Takes a letter in; one that is known is taken anew. */
  add(letter: Earlier): void;
  remove(id: string): void;
  like(text: string, customerId?: string): Likeness;
  keep(): Kept;
  readonly size: number;
  /** Of the columns; names of letters and customers come on top. */
  readonly bytes: number;
};

/** So many of the letters that hold a run are named. */
const NAMED = 64;
/** What so many of all letters bear is the house's footer, once there are enough to tell. */
const FOOTER = 0.9;
const ENOUGH = 50;

/** So many of a customer's own letters are looked at, the newest: who has more is no one person. */
const LATELY = 200;

const NOTHING: Likeness = {
  share: 0,
  passages: [],
  sameCustomer: { share: 0, letters: 0, passages: [] },
};

/** Begins an index, empty or as it was kept. */
export const sameness = (before?: Kept): Sameness => {
  const ids: string[] = [...(before?.ids ?? [])];
  const customers: (string | null)[] = [...(before?.customers ?? [])];
  const sentAt: (string | null)[] = [...(before?.sentAt ?? [])];
  const gone = new Set<number>(before?.gone ?? []);
  const numbers = new Map<string, number>();
  const ofCustomer = new Map<string, number[]>();
  const postings = new Postings((letter) => gone.has(letter), before?.columns ?? []);

  const note = (letter: number): void => {
    numbers.set(ids[letter] ?? "", letter);
    const customer = customers[letter];
    if (!customer) return;
    const theirs = ofCustomer.get(customer);
    if (theirs) theirs.push(letter);
    else ofCustomer.set(customer, [letter]);
  };
  for (let letter = 0; letter < ids.length; letter += 1) if (!gone.has(letter)) note(letter);

  const remove = (id: string): void => {
    const letter = numbers.get(id);
    if (letter === undefined) return;
    gone.add(letter);
    numbers.delete(id);
    const theirs = ofCustomer.get(customers[letter] ?? "");
    theirs?.splice(theirs.indexOf(letter), 1);
    ids[letter] = "";
    customers[letter] = null;
  };

  const named = ({ letters, ...passage }: Repeated): Passage => ({
    ...passage,
    ids: letters.map((letter) => ids[letter] ?? ""),
  });

  const compared = (runs: Runs, text: string, heldBy: HeldBy, words: number) => {
    const found = passagesIn(runs, text, heldBy, NAMED);
    const share = words === 0 ? 0 : wordsCovered(runs, found) / words;
    return { share, passages: found.map(named) };
  };

  /** The house's footer is held by nearly all; it is nobody's. */
  const heldByTeam = (runs: Runs): HeldBy => {
    const most = numbers.size < ENOUGH ? Number.POSITIVE_INFINITY : numbers.size * FOOTER;
    return (at) => {
      const held = postings.holders(runs.hashes[at] ?? 0, NAMED);
      return held.count > most ? { count: 0, newest: [] } : held;
    };
  };

  const like = (text: string, customerId?: string): Likeness => {
    const runs = runsOf(text);
    const words = runs.starts.length;
    if (runs.hashes.length === 0 || numbers.size === 0) return NOTHING;
    const team = compared(runs, text, heldByTeam(runs), words);
    const theirs = ofCustomer.get(customerId ?? "") ?? [];
    const lately = theirs.slice(-LATELY);
    const own = compared(
      runs,
      text,
      (at) => {
        const holding = lately.filter((letter) => postings.holds(runs.hashes[at] ?? 0, letter));
        return { count: holding.length, newest: holding.toReversed() };
      },
      words,
    );
    const last = sentAt[theirs.at(-1) ?? -1];
    const dated = last ? { lastSentAt: last } : {};
    return { ...team, sameCustomer: { ...own, letters: theirs.length, ...dated } };
  };

  return {
    add: ({ id, text, customerId, sentAt: at }) => {
      remove(id);
      const letter = ids.length;
      if (letter >= MOST_LETTERS) return;
      ids.push(id);
      customers.push(customerId ?? null);
      sentAt.push(at ?? null);
      note(letter);
      postings.add(kept(runsOf(text)), letter);
    },
    remove,
    like,
    keep: () => ({
      ids: [...ids],
      customers: [...customers],
      sentAt: [...sentAt],
      gone: [...gone],
      columns: postings.columns(),
    }),
    get size() {
      return numbers.size;
    },
    get bytes() {
      return postings.bytes;
    },
  };
};
