/** The words of a net, and which of them belong together. */
import { OPENING } from "../../text/contractions.ts";
import type { Pen } from "./pen.ts";
import { bitsFor, both, LETTER, NAME, NEXT, rests, type Steps } from "./streams.ts";

/**
 * Names, letter by letter, a space apart; the number after that of the last letter ends them. Those
 * that stand together often begin alike (delay, delayed), so the one before it foretells a name.
 */
export function* namesThrough(pen: Pen, letters: string, given?: string): Steps<string> {
  const bits = bitsFor(letters.length);
  let said = "";
  let [before, begin, isAlike] = ["", 0, true];
  for (let [one, two, word] = [0, 0, 0]; ; ) {
    const next = given?.charAt(said.length);
    const told = next ? letters.indexOf(next) : letters.length;
    const there = before.charAt(said.length - begin) || " ";
    const likely = isAlike ? letters.indexOf(there) + 1 : 0;
    const contexts = [both(two, one), word, both(likely, both(one, 1))];
    const letter = pen.number(LETTER, bits, contexts, told);
    if (letter === letters.length) return said;
    said += letters.charAt(letter);
    if (rests(said.length)) yield;
    [one, two, word] = [letter + 1, one, both(word, letter + 1)];
    isAlike &&= letters.charAt(letter) === there;
    if (letters.charAt(letter) !== " ") continue;
    [before, begin, isAlike, word] = [said.slice(begin, -1), said.length, true, 0];
  }
}

/** What comes next in a label: nothing, a name that is new, one that any label had … */
const NOTHING = 0;
const NEW = 1;
const KNOWN = 2;
/** … or one of the last few that came after the name before it, in other labels. */
const FOLLOWER = 3;
const FOLLOWERS = 3;
const NEXT_BITS = 3;

/** So many names stand before those of the labels: see there. */
const OPENERS = Object.keys(OPENING).length;
const NOBODY: readonly number[] = [];

/** So many labels: of each its names, in order. `names`: how many there are. */
export function* labelsThrough(
  pen: Pen,
  names: number,
  count: number,
  given?: readonly (readonly number[])[],
): Steps<number[][]> {
  const labels: number[][] = [];
  /** Of each name those that came after it, the latest first. */
  const followers = new Map<number, readonly number[]>();
  let seen = OPENERS;
  const labelThrough = (told?: readonly number[]): number[] => {
    const label: number[] = [];
    const known = seen;
    for (let [one, two] = [0, 0]; ; ) {
      const name = told?.[label.length] ?? 0;
      const after = followers.get(one) ?? NOBODY;
      const isNew = one > known ? 1 : 0;
      const contexts = [both(label.length, isNew), one, both(one, two)];
      const next = pen.number(NEXT, NEXT_BITS, contexts, nextOf(name, seen, after));
      if (next === NOTHING) return label;
      const now =
        next === NEW
          ? seen + 1
          : (after[next - FOLLOWER] ??
            pen.number(NAME, bitsFor(names), [0, both(one >> 3, 1), both(one >> 6, 2)], name));
      followers.set(one, [now, ...after.filter((each) => each !== now)].slice(0, FOLLOWERS));
      label.push(now);
      [one, two, seen] = [now, one, Math.max(seen, now)];
    }
  };
  while (labels.length < count) {
    labels.push(labelThrough(given?.[labels.length]));
    if (rests(labels.length)) yield;
  }
  return labels;
}

const nextOf = (name: number, seen: number, after: readonly number[]): number => {
  if (name === 0) return NOTHING;
  if (name > seen) return NEW;
  const follower = after.indexOf(name);
  return follower < 0 ? KNOWN : FOLLOWER + follower;
};
