/** What the letter ought to hold and doesn't. */
import type { Commitment, ElementId, Missing, Stance } from "./finding.ts";
import type { MissingRule } from "./rule.ts";

/** What a letter is held to. */
export type Held = {
  readonly stance: Stance;
  readonly held: readonly ElementId[];
  /** By the playbook, or by whoever asks. */
  readonly required: readonly ElementId[];
  readonly commitments: readonly Pick<Commitment, "kind" | "dueWords">[];
};

/** Promised, and for no day at all. */
const isUndated = (element: ElementId, { held, commitments }: Held): boolean =>
  held.includes(element) && !commitments.some(({ kind, dueWords }) => kind === element && dueWords);

/**
 * One entry for each element missed, the most telling rule first. What was asked for by name is an
 * error: whoever asked will not let the letter go without it.
 */
export const missingIn = (rules: readonly MissingRule[], letter: Held): readonly Missing[] => {
  const { stance, held, required } = letter;
  const said = new Set<ElementId>();
  return rules.flatMap((rule): Missing[] => {
    const { misses, stances, beside, undated, level, says, why, question, source } = rule;
    const asked = required.includes(misses);
    if (said.has(misses) || !(asked || stances.includes(stance))) return [];
    if (undated ? !isUndated(misses, letter) : held.includes(misses)) return [];
    if (beside && !(stances.includes(stance) && held.includes(beside))) return [];
    said.add(misses);
    const grave = asked && !undated ? "error" : level;
    return [{ element: misses, level: grave, says, why, question, ...(source ? { source } : {}) }];
  });
};
