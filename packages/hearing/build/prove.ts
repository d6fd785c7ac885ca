/** Whether a family hears its own examples: each flag, and no pass. */
import { earOf, placesIn } from "../src/cue.ts";
import { passageOf } from "../src/passage.ts";
import { aroundIn, toneOf } from "../src/tone.ts";
import type { Written } from "./read-families.ts";

const PLAIN = new Set(["about", "asks", "when", "around"]);

/** Hears as the library does: among all families, so that a longer phrase of another may win. */
export const listener = (families: readonly Written[]) => {
  const ear = earOf(families);
  const around = aroundIn(families);
  return (family: Written, text: string): boolean => {
    const passage = passageOf(text);
    const places = placesIn(ear, passage);
    const heard = PLAIN.has(family.hears) ? places : toneOf(places, passage, around);
    return heard.some((cue) => cue.family === family.id);
  };
};

/** One sentence for each example that proves the family wrong. */
export const disproofs = (families: readonly Written[]): string[] => {
  const hears = listener(families);
  return families.flatMap((family) => [
    ...family.flags
      .filter((text) => !hears(family, text))
      .map((text) => `rules/${family.file} flags: “${text}” is not heard`),
    ...family.passes
      .filter((text) => hears(family, text))
      .map((text) => `rules/${family.file} passes: “${text}” is heard`),
  ]);
};
