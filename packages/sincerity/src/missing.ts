/** What the letter ought to hold and doesn't. */
import type { ElementId, Missing, Stance } from "./finding.ts";
import type { MissingRule } from "./rule.ts";

/**
 * One entry for each element missed, the most telling rule first. What was asked for by name is an
 * error: whoever asked will not let the letter go without it.
 */
export const missingIn = (
  rules: readonly MissingRule[],
  stance: Stance,
  held: readonly ElementId[],
  required: readonly ElementId[],
): readonly Missing[] => {
  const said = new Set<ElementId>(held);
  return rules.flatMap((rule): Missing[] => {
    const { misses, stances, beside, level, says, why, question, source } = rule;
    const asked = required.includes(misses);
    if (said.has(misses) || !(asked || stances.includes(stance))) return [];
    if (beside && !(stances.includes(stance) && held.includes(beside))) return [];
    said.add(misses);
    const cited = source ? { source } : {};
    return [{ element: misses, level: asked ? "error" : level, says, why, question, ...cited }];
  });
};
