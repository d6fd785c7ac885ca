/** How severe the harm and how upset the customer, from everything that was heard. */
import type { Cue } from "./cue.ts";
import type { Hearing } from "./family.ts";
import { filled, type Part, partsOf } from "./weigh.ts";

const SCALE = 4;

/** How strongly they blame also tells how much it hurt them; and harm told calmly still upsets. */
const UPSET_IN_HARM = 0.6;
const HARM_IN_UPSET = 0.3;
/** Who writes to a house about its goods mostly has a reason, even when it is not said. */
const OURS_IN_HARM = 0.3;

/** What speaks of nothing that a house does is seldom a complaint; one word may be chance. */
const OF_NOTHING_OF_OURS = 0.4;
const OF_LITTLE_OF_OURS = 0.8;
/** What is posted to nobody needs more such words before it counts as said to us. */
const POSTED_TO_NOBODY = 2;

const measure =
  (by: Partial<Record<Hearing, number>>) =>
  (cue: Cue): number =>
    by[cue.hears] ?? 0;

/** Thanks and trifles make a small harm smaller; beside a grave one they change next to nothing. */
const eased = (raw: number, ease: number): number => raw * (1 - ease * (1 - raw));

const bearing = (about: readonly Cue[], isToNobody: boolean): number => {
  const said = about.reduce((sum, { weight }) => sum + (weight === "some" ? 1 : 2), 0);
  const words = said - (isToNobody ? POSTED_TO_NOBODY : 0);
  return words <= 0 ? OF_NOTHING_OF_OURS : words === 1 ? OF_LITTLE_OF_OURS : 1;
};

export type Levelled = { readonly level: number; readonly parts: readonly Part[] };

/**
 * `tone`: what stands of harm, upset and calm; `about`: the words that are about us; `isToNobody`:
 * a post that addresses no one.
 */
export const levelsOf = (
  tone: readonly Cue[],
  about: readonly Cue[],
  isToNobody: boolean,
): { readonly harm: Levelled; readonly upset: Levelled } => {
  const calm = filled(partsOf(tone, measure({ calm: 1 })));
  const light = filled(partsOf(tone, measure({ lighter: 1 })));
  const inHarm = measure({ harm: 1, upset: UPSET_IN_HARM, about: OURS_IN_HARM });
  const harm = partsOf([...tone, ...about], inHarm);
  const upset = partsOf(tone, measure({ upset: 1, harm: HARM_IN_UPSET }));
  // Harm is heard even where nothing says that it is about us; mere anger is not.
  const others =
    (1 - bearing(about, isToNobody)) * (1 - filled(partsOf(tone, measure({ harm: 1 }))));
  const rawHarm = filled(harm);
  return {
    harm: { level: SCALE * (1 - others) * eased(eased(rawHarm, calm), light), parts: harm },
    upset: { level: SCALE * (1 - others) * eased(filled(upset), calm), parts: upset },
  };
};
