/** Hears a complaint: what failed, when, what it cost, what they ask, how upset, how severe. */
import { type Ear, earOf, placesIn } from "./cue.ts";
import type { Family } from "./family.ts";
import type { Hearing } from "./hearing.ts";
import { languageOf } from "./language.ts";
import { levelsOf } from "./levels.ts";
import { passageOf } from "./passage.ts";
import { FAMILIES } from "./rules.generated.ts";
import { reasons, suggested } from "./told.ts";
import { aroundIn, toneOf } from "./tone.ts";
import { urgenciesOf } from "./urgent.ts";
import { isPostedToNobody, voiceOf } from "./voice.ts";

/** Hears with a house's own families. `tells` says which heard harm is what failed, or its cost. */
export const hearWith = (families: readonly Family[]): ((complaint: string) => Hearing) => {
  const ear: Ear = earOf(families);
  const around = aroundIn(families);
  const tells = new Map(families.map((family) => [family.id, family.tells]));
  return (text) => {
    const passage = passageOf(text);
    const places = placesIn(ear, passage);
    const tone = [...toneOf(places, passage, around), ...voiceOf(passage)];
    const of = (what: string) => places.filter(({ hears }) => hears === what);
    const { harm, upset } = levelsOf(tone, of("about"), isPostedToNobody(text, passage));
    const told = (as: string) =>
      suggested(
        text,
        passage,
        harm.parts.map(({ cue }) => cue).filter(({ family }) => tells.get(family) === as),
      );
    return {
      harm: { level: harm.level, because: reasons(text, passage, harm.parts) },
      upset: { level: upset.level, because: reasons(text, passage, upset.parts) },
      urgent: urgenciesOf(text, passage, tone, harm.level),
      failed: told("failed"),
      cost: told("cost"),
      asks: suggested(text, passage, of("asks")),
      when: suggested(text, passage, of("when")),
      language: languageOf(passage),
    };
  };
};

let ours: ((complaint: string) => Hearing) | undefined;

/**
 * Hears a complaint in plain text. Any text gets a hearing, the same text always the same one.
 * Everything in it is a suggestion for a person to confirm or correct.
 */
export const hear = (complaint: string): Hearing => {
  ours ??= hearWith(FAMILIES);
  return ours(complaint);
};
