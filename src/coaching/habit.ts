/** A habit is a finding that recurs in one writer's letters: how often of late, and before. */
import { type Estimate, gap, share } from "../figures/index.ts";
import type { LetterKind, Summary } from "../apologies/index.ts";
import { isAfter, type Moment } from "../words/moment.ts";

/** A letter as it left, with what the checker said of it then. */
export type Written = {
  readonly at: Moment;
  readonly kind: LetterKind;
  readonly reading: Summary;
};

export type Moved = "less" | "more" | "too_close_to_tell";

export type Habit = {
  readonly finding: string;
  readonly now: Estimate | null;
  readonly before: Estimate | null;
  /** Where the interval of the difference leaves out nought; else nobody can tell. */
  readonly moved: Moved;
};

export type Habits = {
  readonly letters: number;
  readonly lettersBefore: number;
  /** What hurts in a letter, of all letters; the most frequent first. */
  readonly faults: readonly Habit[];
  /** What an apology holds, of apologies alone; what is rare first. */
  readonly elements: readonly Habit[];
};

/** @param since letters after it are of late, the others before. */
export function habitsOf(written: readonly Written[], since: Moment): Habits {
  const late = written.filter(({ at }) => isAfter(at, since));
  const early = written.filter(({ at }) => !isAfter(at, since));
  const faults = habitsIn(late, early, ({ faults: found }) => found);
  const apologies = (letters: readonly Written[]) =>
    letters.filter(({ kind }) => kind === "apology");
  const elements = habitsIn(apologies(late), apologies(early), ({ elements: held }) => held);
  return {
    letters: late.length,
    lettersBefore: early.length,
    faults: faults.toSorted((a, b) => often(b) - often(a)),
    elements: elements.toSorted((a, b) => often(a) - often(b)),
  };
}

const often = ({ now }: Habit): number => now?.value ?? 0;

function habitsIn(
  late: readonly Written[],
  early: readonly Written[],
  found: (reading: Summary) => readonly string[],
): Habit[] {
  const all = new Set([...late, ...early].flatMap(({ reading }) => found(reading)));
  const shareOf = (letters: readonly Written[], finding: string) =>
    share(letters.filter(({ reading }) => found(reading).includes(finding)).length, letters.length);
  return [...all].toSorted().map((finding) => {
    const [now, before] = [shareOf(late, finding), shareOf(early, finding)];
    return { finding, now, before, moved: movedFrom(before, now) };
  });
}

function movedFrom(before: Estimate | null, now: Estimate | null): Moved {
  if (!before || !now) return "too_close_to_tell";
  const { low, high } = gap(now, before);
  if (high < 0) return "less";
  return low > 0 ? "more" : "too_close_to_tell";
}
