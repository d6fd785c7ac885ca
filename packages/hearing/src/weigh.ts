/** From cues to a level: how much of the scale each fills, and how much all of them together. */
import type { Cue } from "./cue.ts";
import type { Weight } from "./family.ts";

/**
 * What share of the whole scale one mention fills. Five steps chosen by reason, each about twice
 * the one before: two of a step weigh about as much as one of the next.
 */
const SHARES: Readonly<Record<Weight, number>> = {
  slight: 0.03,
  some: 0.07,
  considerable: 0.15,
  great: 0.3,
  grave: 0.6,
};

/** Saying the same kind of thing again adds less each time. */
const AGAIN = 0.7;

export type Part = { readonly cue: Cue; readonly share: number };

/**
 * What each cue fills of the scale, the most first. A word counts once, for the heaviest that it
 * says; within a family every further mention counts less.
 */
export const partsOf = (cues: readonly Cue[], measure: (cue: Cue) => number): Part[] => {
  const times = new Map<string, number>();
  const taken = new Set<number>();
  return cues
    .map((cue) => ({ cue, full: SHARES[cue.weight] * measure(cue) }))
    .filter(({ full }) => full > 0)
    .sort((a, b) => b.full - a.full || a.cue.from - b.cue.from)
    .flatMap(({ cue, full }) => {
      if (taken.has(cue.from)) return [];
      taken.add(cue.from);
      const before = times.get(cue.family) ?? 0;
      times.set(cue.family, before + 1);
      return [{ cue, share: full * AGAIN ** before }];
    });
};

/** How much of the scale all parts fill together, 0 to 1: each fills its share of what is left. */
export const filled = (parts: readonly Part[]): number =>
  1 - parts.reduce((left, { share }) => left * (1 - share), 1);
