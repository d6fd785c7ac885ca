/** A checkpoint is a question of the handbook: about what, how long after, in which words. */
import type { Scale } from "../standings/index.ts";
import type { endOf } from "../clocks/index.ts";
import type { Tongue } from "./tongue.ts";
import type { Verdict } from "./verdict.ts";

/** Did we understand? · is it put right? · how do they stand to us, some weeks on? */
export const ABOUTS = ["apology", "remedy", "relation"] as const;
export type About = (typeof ABOUTS)[number];

export type Choice = {
  /** "exceeds", or a number of the scale. */
  readonly value: string;
  /** How it goes with us; anything but put_right opens a closed case again. */
  readonly verdict: Verdict;
};

/** A checkpoint in one language. */
export type Wording = {
  /** What the mail begins with. */
  readonly opening: string;
  readonly question: string;
  /** Asked with it, for whoever wants to say more. */
  readonly more: string;
  /** What is answered, where an answer has no reply of its own. */
  readonly reply: string;
  readonly answers: Readonly<Record<string, { readonly says: string; readonly reply?: string }>>;
};

export type Checkpoint = {
  readonly id: string;
  readonly name: string;
  readonly source: string;
  readonly about: About;
  /** Of two that want the same place, the higher one has it. */
  readonly importance: number;
  /** Days after the letter left, or the remedy arrived. */
  readonly delayDays: number;
  /** Put off for longer than so many days, it isn't asked any more. */
  readonly latestDays: number;
  /** One reminder after so many days; 0: none. */
  readonly remindDays: number;
  /** Words of its own, or numbers of the field. */
  readonly scale: "words" | Scale;
  readonly answers: readonly Choice[];
  /** By language, ISO 639-1; English is always there. */
  readonly words: Readonly<Record<string, Wording>>;
};

/** All that the handbook says of asking later. */
export type Asking = {
  readonly checkpoints: readonly Checkpoint[];
  readonly tongues: readonly Tongue[];
  /** By when whoever asks to be called back is called, in the house's hours. */
  readonly callBackWithin: Parameters<typeof endOf>[0];
};

/** What a follow-up asks: by its name; one by hand asks what is asked after a remedy. */
export const checkpointOf = (
  checkpoints: readonly Checkpoint[],
  { checkpoint, about }: { readonly checkpoint: string; readonly about: About },
): Checkpoint | undefined =>
  checkpoints.find(({ id }) => id === checkpoint) ??
  checkpoints.find((each) => each.about === about);

/** The checkpoint in a language, if the house has it in that; else in English. */
export function wordingIn(checkpoint: Checkpoint, language: string): Wording {
  const found = checkpoint.words[language] ?? checkpoint.words["en"];
  if (!found) throw new Error(`${checkpoint.id} has no English words`);
  return found;
}
