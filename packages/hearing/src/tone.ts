/** Which cues stand once the words around them are heard: denied, raised, lowered, wished for. */
import { type Cue, steppedBy } from "./cue.ts";
import type { Family, Group, Hearing } from "./family.ts";
import type { Heard } from "./passage.ts";

type Kind = "denies" | "raises" | "lowers" | "wishes" | "turns";
/** The words that change what stands after them, by what they do. */
export type Around = (
  does: Kind | "denies nothing when it stands there too",
) => ReadonlySet<string>;

/** Reads the family that lists them; a word that no group names changes nothing. */
export const aroundIn = (families: readonly Family[]): Around => {
  const groups = families.filter(({ hears }) => hears === "around").flatMap((one) => one.groups);
  const sets = new Map(groups.map(({ name, words }) => [name, new Set(words)]));
  return (does) => sets.get(does) ?? new Set();
};

const TONES = new Set<Hearing>(["harm", "upset", "calm", "lighter"]);

/** How many words before a place may deny it; how many may raise or lower it. */
const REACH = 3;
const BESIDE = 2;

/** Praise denied is a complaint. */
const UNPRAISED: Group = { name: "praise withheld", weight: "considerable", words: [] };

/** The words before a place, nearest first, between commas and turns. */
const before = (
  passage: readonly Heard[],
  from: number,
  turns: ReadonlySet<string>,
): readonly string[] => {
  const clause = passage[from]?.clause;
  const words: string[] = [];
  for (let at = from - 1; at >= Math.max(0, from - REACH); at -= 1) {
    const heard = passage[at];
    if (heard?.clause !== clause || turns.has(heard?.word ?? "")) break;
    words.push(heard?.word ?? "");
  }
  return words;
};

/** A cue inside a longer one says nothing of its own: "not" in "not working". */
const outermost = (cues: readonly Cue[]): Cue[] => {
  const longest = new Map<number, number>();
  for (const { from, to } of cues)
    for (let at = from; at < to; at += 1)
      longest.set(at, Math.max(longest.get(at) ?? 0, to - from));
  return cues.filter(({ from, to }) => {
    for (let at = from; at < to; at += 1) if ((longest.get(at) ?? 0) <= to - from) return true;
    return false;
  });
};

const withheld = (cue: Cue): Cue => ({
  ...cue,
  family: "annoyance",
  hears: "upset",
  group: UNPRAISED,
  weight: UNPRAISED.weight,
});

const heardSo = (cue: Cue, passage: readonly Heard[], around: Around): Cue | undefined => {
  if (cue.family === "denial") return cue;
  const near = before(passage, cue.from, around("turns"));
  const says = (does: Parameters<Around>[0], words: readonly string[]) =>
    words.some((word) => around(does).has(word));
  const own = passage.slice(cue.from, cue.to).map(({ word }) => word);
  const denied =
    !says("denies", own) &&
    says("denies", near) &&
    !says("denies nothing when it stands there too", near);
  if (denied && cue.family === "praise") return withheld(cue);
  if (denied && cue.hears !== "calm") return undefined;
  if (cue.family === "praise" && says("wishes", near)) return undefined;
  const beside = near.slice(0, BESIDE);
  if (says("lowers", beside)) return { ...cue, weight: steppedBy(cue.weight, -1) };
  if (says("raises", beside)) return { ...cue, weight: steppedBy(cue.weight, 1) };
  return cue;
};

/** The cues that tell how grave and how upset, as they are meant. */
export const toneOf = (places: readonly Cue[], passage: readonly Heard[], around: Around): Cue[] =>
  outermost(places.filter(({ hears }) => TONES.has(hears)))
    .map((cue) => heardSo(cue, passage, around))
    .filter((cue) => cue !== undefined);
