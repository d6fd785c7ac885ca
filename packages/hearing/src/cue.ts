/** A cue is a place where the complaint says something that a family listens for. */
import { type Family, type Group, type Hearing, WEIGHTS, type Weight } from "./family.ts";
import type { Heard } from "./passage.ts";
import { endOf, opensWith, type Phrase, phraseOf } from "./phrase.ts";

export type Cue = {
  readonly family: string;
  readonly hears: Hearing;
  readonly group: Group;
  /** The weight of its group, raised or lowered by the words before it. */
  readonly weight: Weight;
  /** From which word to which (exclusive). */
  readonly from: number;
  readonly to: number;
};

type Entry = { readonly family: Family; readonly group: Group; readonly phrase: Phrase };
/** All phrases of all families under the words they open with. */
export type Ear = ReadonlyMap<string, readonly Entry[]>;

export const earOf = (families: readonly Family[]): Ear => {
  const ear = new Map<string, Entry[]>();
  for (const family of families)
    for (const group of family.groups)
      for (const said of group.words) {
        const phrase = phraseOf(said);
        for (const key of opensWith(phrase)) {
          const entries = ear.get(key) ?? [];
          entries.push({ family, group, phrase });
          ear.set(key, entries);
        }
      }
  return ear;
};

const LONGEST_HEAD = 14;
const TAILS = [4, 5, 7, 8];
const keysOf = ({ word, shape }: Heard): readonly string[] => {
  if (shape !== "word") return [`#${shape}`, word];
  const keys = [word];
  if (word.endsWith("'s")) keys.push(word.slice(0, -2));
  for (let size = 2; size <= Math.min(word.length, LONGEST_HEAD); size += 1)
    keys.push(`${word.slice(0, size)}*`);
  for (const size of TAILS) if (word.length > size) keys.push(`*${word.slice(-size)}`);
  return keys;
};

/** Every place where any phrase stands, in order; of each family the longest at its place. */
export const placesIn = (ear: Ear, passage: readonly Heard[]): Cue[] => {
  const found: Cue[] = [];
  const until = new Map<string, number>();
  passage.forEach((heard, from) => {
    const longest = new Map<string, Cue>();
    for (const key of keysOf(heard))
      for (const { family, group, phrase } of ear.get(key) ?? []) {
        if ((until.get(family.id) ?? 0) > from) continue;
        const to = endOf(phrase, passage, from);
        if (to <= (longest.get(family.id)?.to ?? from)) continue;
        const { id, hears } = family;
        longest.set(id, { family: id, hears, group, weight: group.weight, from, to });
      }
    for (const cue of longest.values()) {
      found.push(cue);
      until.set(cue.family, cue.to);
    }
  });
  return found;
};

export const steppedBy = (weight: Weight, steps: number): Weight => {
  const at = WEIGHTS.indexOf(weight) + steps;
  return WEIGHTS[Math.max(0, Math.min(WEIGHTS.length - 1, at))] ?? weight;
};
