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

/** Blame hides no fact: in "you cancelled" the cancellation is heard as well. */
const mayCover = (longer: Cue, cue: Cue): boolean =>
  longer.hears !== "upset" || cue.hears === "upset" || cue.family === "denial";

/** A cue inside a longer one says nothing of its own: "not" in "not working". */
const outermost = (cues: readonly Cue[]): Cue[] => {
  const over = new Map<number, Cue[]>();
  for (const cue of cues)
    for (let at = cue.from; at < cue.to; at += 1) {
      const there = over.get(at);
      if (there) there.push(cue);
      else over.set(at, [cue]);
    }
  return cues.filter((cue) => {
    const there = over.get(cue.from) ?? [];
    return !there.some(
      (longer) =>
        longer.from <= cue.from &&
        longer.to >= cue.to &&
        longer.to - longer.from > cue.to - cue.from &&
        mayCover(longer, cue),
    );
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
