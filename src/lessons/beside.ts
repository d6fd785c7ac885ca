/**
 * Beside: recovered customers held beside customers who never had a failure. The paradox of service
 * recovery, that the former like us better, is found for satisfaction and not for loyalty
 * (de Matos, Henrique & Rossi 2007), so both are shown and neither is taken for the other.
 *
 * Between people, not before and after: whoever is chosen for a low first score rises by itself.
 */
import { apart, groupOf, type Group } from "../figures/index.ts";
import type { Baseline } from "../standings/index.ts";
import { distinct, type Reading } from "./measure.ts";
import { type Given, given } from "./rated.ts";
import type { Recovery } from "./recovery.ts";

/** Fewer of either say nothing: our choice, a usual floor for an interval of a mean. */
export const FLOOR = 30;

type Scored = { readonly scale: "csat" | "nps"; readonly of: (score: number) => number };

/** Satisfaction, 1 to 5. */
export const satisfiedBeside = (recoveries: readonly Recovery[], baselines: readonly Baseline[]) =>
  beside(recoveries, baselines, { scale: "csat", of: (score) => score });

/** Recommending: a promoter is a hundred, a detractor minus a hundred; their mean is the NPS. */
export const loyalBeside = (recoveries: readonly Recovery[], baselines: readonly Baseline[]) =>
  beside(recoveries, baselines, {
    scale: "nps",
    of: (score) => (score >= 9 ? 100 : score <= 6 ? -100 : 0),
  });

function beside(
  recoveries: readonly Recovery[],
  baselines: readonly Baseline[],
  { scale, of }: Scored,
): Reading {
  const ours: readonly Given[] = given(recoveries, scale, "after");
  const others = baselines.filter((each) => each.scale === scale);
  const cases = distinct(ours);
  const nothing = { value: null, of: ours.length, parts: [], cases };
  if (ours.length < FLOOR || others.length < FLOOR) {
    const counted = `${ours.length} after a failure, ${others.length} without one`;
    return { ...nothing, says: `Too few to say: ${counted}; ${FLOOR} of each are needed.` };
  }
  const [after, without] = [
    groupOf(ours.map(({ score }) => of(score))),
    groupOf(others.map(({ score }) => of(score))),
  ] as readonly [Group, Group];
  const { value, low, high } = apart(after, without);
  return {
    value,
    of: ours.length,
    parts: [
      { label: "without a failure", value: without.mean, cases: [] },
      { label: "after one that we put right", value: after.mean, cases },
    ],
    cases,
    ...(Number.isFinite(low) ? { between: { low, high } } : {}),
    says: spoken({ low, high }, others),
  };
}

const spoken = ({ low, high }: { low: number; high: number }, others: readonly Baseline[]) => {
  const held = `Held beside ${others.length} customers without a failure${asked(others)}.`;
  if (low > 0) return `${held} Those we recovered rate us higher, more than chance would.`;
  return high < 0
    ? `${held} Those we recovered still rate us lower, more than chance would.`
    : `${held} The difference may be chance.`;
};

/** Of which days the others' scores are, so that nobody takes last year's for this one's. */
function asked(others: readonly Baseline[]): string {
  const days = others.flatMap(({ on }) => on ?? []).toSorted();
  const [first, last] = [days.at(0), days.at(-1)];
  if (!first || !last) return "";
  return first === last ? `, asked on ${first}` : `, asked from ${first} to ${last}`;
}
