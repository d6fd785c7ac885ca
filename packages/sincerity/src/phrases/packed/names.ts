/** The words of a net, and which of them belong together. */
import type { Pen } from "./pen.ts";
import { bitsFor, both, LETTER, NAME, NEXT } from "./streams.ts";

/** A text, letter by letter; the number after that of the last letter ends it. */
export const namesThrough = (pen: Pen, letters: string, given?: string): string => {
  const bits = bitsFor(letters.length);
  let said = "";
  for (let [one, two, word] = [0, 0, 0]; ; ) {
    const next = given?.charAt(said.length);
    const told = next ? letters.indexOf(next) : letters.length;
    const pair = both(two, one);
    const letter = pen.number(LETTER, bits, [one, pair, word], told);
    if (letter === letters.length) return said;
    said += letters.charAt(letter);
    [one, two] = [letter + 1, one];
    word = letters.charAt(letter) === " " ? 0 : both(word, letter + 1);
  }
};

/** What comes next in a label. */
const NOTHING = 0;
/** The first name that no label had so far. */
const NEW = 1;
const KNOWN = 2;

/** The names of a label, in order. `known`: how many names the labels before it had. */
export const labelThrough = (
  pen: Pen,
  names: number,
  known: number,
  given?: readonly number[],
): number[] => {
  const label: number[] = [];
  for (let [one, two, seen] = [0, 0, known]; ; ) {
    const name = given?.[label.length] ?? 0;
    const told = name === 0 ? NOTHING : name > seen ? NEW : KNOWN;
    const isNew = one > known ? 1 : 0;
    const next = pen.number(NEXT, 2, [both(label.length, isNew), one, both(one, two)], told);
    if (next === NOTHING) return label;
    const contexts = [0, one, both(one >> 4, 1)];
    const now = next === NEW ? seen + 1 : pen.number(NAME, bitsFor(names), contexts, name);
    label.push(now);
    [one, two, seen] = [now, one, Math.max(seen, now)];
  }
};
