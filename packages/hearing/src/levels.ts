/** How severe the harm and how upset the customer, from everything that was heard. */
import type { Cue } from "./cue.ts";
import type { Hearing } from "./family.ts";
import { filled, type Part, partsOf } from "./weigh.ts";

const SCALE = 4;

/** How strongly they blame also tells how much it hurt them; and harm told calmly still upsets. */
const UPSET_IN_HARM = 0.6;
const HARM_IN_UPSET = 0.3;

/** What speaks of nothing that a house does is seldom a complaint; one word may be chance. */
const OF_NOTHING_OF_OURS = 0.4;
const OF_LITTLE_OF_OURS = 0.8;

const measure =
  (by: Partial<Record<Hearing, number>>) =>
  (cue: Cue): number =>
    by[cue.hears] ?? 0;

/** Thanks and trifles make a small harm smaller; beside a grave one they change next to nothing. */
const eased = (raw: number, ease: number): number => raw * (1 - ease * (1 - raw));

const bearing = (cues: readonly Cue[]): number => {
  const words = cues.reduce((sum, { weight }) => sum + (weight === "some" ? 1 : 2), 0);
  return words === 0 ? OF_NOTHING_OF_OURS : words === 1 ? OF_LITTLE_OF_OURS : 1;
};

export type Levelled = { readonly level: number; readonly parts: readonly Part[] };

/** `tone`: what stands of harm, upset and calm; `about`: the words that are about us. */
export const levelsOf = (
  tone: readonly Cue[],
  about: readonly Cue[],
): { readonly harm: Levelled; readonly upset: Levelled } => {
  const calm = filled(partsOf(tone, measure({ calm: 1 })));
  const light = filled(partsOf(tone, measure({ lighter: 1 })));
  const harm = partsOf(tone, measure({ harm: 1, upset: UPSET_IN_HARM }));
  const upset = partsOf(tone, measure({ upset: 1, harm: HARM_IN_UPSET }));
  const ours = bearing(about);
  const rawHarm = filled(harm);
  return {
    harm: { level: SCALE * ours * eased(eased(rawHarm, calm), light), parts: harm },
    upset: { level: SCALE * ours * eased(filled(upset), calm), parts: upset },
  };
};
