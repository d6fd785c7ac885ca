/** The words of a net, and which of them belong together. */
import { OPENING } from "../../text/contractions.ts";
import { Kin } from "./kin.ts";
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
/** … or one of those that stood beside its names before, the likeliest first. */
const LIKELY = 3;
const NEXT_BITS = 5;
const MOST_LIKELY = 2 ** NEXT_BITS - LIKELY;

/** So many names stand before those of the labels: see there. */
const OPENERS = Object.keys(OPENING).length;

/** How sure the likeliest is: by its weight, and by how far it leads the one after it. */
const sureness = ({ best, second }: Kin): number =>
  best === 0 ? 0 : 1 + (32 - Math.clz32(best)) * 4 + Math.min(3, Math.floor(best / (second || 1)));

/** So many labels: of each its names, in order. `names`: how many there are. */
export function* labelsThrough(
  pen: Pen,
  names: number,
  count: number,
  given?: readonly (readonly number[])[],
): Steps<number[][]> {
  const labels: number[][] = [];
  const kin = new Kin(names);
  let seen = OPENERS;
  const labelThrough = (told?: readonly number[]): number[] => {
    const label: number[] = [];
    const known = seen;
    for (let [one, two, before] = [0, 0, 0]; ; ) {
      const name = told?.[label.length] ?? 0;
      kin.weigh(one);
      const isNew = one > known ? 1 : 0;
      const contexts = [
        both(both(label.length, isNew), kin.ends),
        both(both(sureness(kin), isNew), Math.min(label.length, 3)),
        both(one, both(two, before)),
      ];
      const next = pen.number(NEXT, NEXT_BITS, contexts, told ? nextOf(name, seen, kin) : 0);
      if (next === NOTHING) {
        kin.keep(label);
        return label;
      }
      const now =
        next === NEW
          ? seen + 1
          : next === KNOWN
            ? pen.number(NAME, bitsFor(names), [0, both(one >> 3, 1), both(one >> 6, 2)], name)
            : kin.ranked(next - LIKELY);
      if (next !== NEW) kin.meet(now);
      label.push(now);
      [one, two, seen, before] = [now, one, Math.max(seen, now), Math.min(next, 5)];
    }
  };
  while (labels.length < count) {
    labels.push(labelThrough(given?.[labels.length]));
    if (rests(labels.length)) yield;
  }
  return labels;
}

const nextOf = (name: number, seen: number, kin: Kin): number => {
  if (name === 0) return NOTHING;
  if (name > seen) return NEW;
  const rank = kin.rankOf(name);
  return rank < 0 || rank >= MOST_LIKELY ? KNOWN : LIKELY + rank;
};
