/** Pareto: which few causes make most of it, by count, by harm, or by money. */
import { branchOf, type Cause } from "./cause.ts";

/** What one case weighs for the cause that it was traced to. */
export type Weighed = {
  readonly causeId: string;
  readonly caseId: string;
  readonly severity: string | null;
  /** What its remedies cost, in minor units of the house's currency. */
  readonly costMinor: number;
};

/** Each step weighs twice the one before, so that a critical case outweighs a few minor. Ours. */
const HARM: Readonly<Record<string, number>> = { minor: 1, moderate: 2, severe: 4, critical: 8 };

export type Tally = {
  readonly cases: number;
  readonly harm: number;
  readonly costMinor: number;
};

/** What lies on each cause and on all below it; a case that hangs there twice counts once. */
export function talliesOf(
  causes: readonly Pick<Cause, "id" | "parentId">[],
  weighed: readonly Weighed[],
): ReadonlyMap<string, Tally> {
  return new Map(
    causes.map(({ id }) => {
      const branch = branchOf(causes, id);
      const own = new Map(
        weighed.filter(({ causeId }) => branch.has(causeId)).map((each) => [each.caseId, each]),
      );
      const all = [...own.values()];
      return [
        id,
        {
          cases: all.length,
          harm: all.reduce((sum, { severity }) => sum + (HARM[severity ?? ""] ?? 1), 0),
          costMinor: all.reduce((sum, { costMinor }) => sum + costMinor, 0),
        },
      ];
    }),
  );
}

export type Bar = {
  readonly id: string;
  readonly value: number;
  /** The share of all, of this bar and those before it: 0 to 1. */
  readonly upTo: number;
  /** Among the few that make the first four fifths. */
  readonly vital: boolean;
};

const VITAL = 0.8;

/** The heaviest first; what weighs nothing is left out. */
export function pareto(values: ReadonlyMap<string, number>): readonly Bar[] {
  const heavy = [...values].filter(([, value]) => value > 0).toSorted(([, a], [, b]) => b - a);
  const all = heavy.reduce((sum, [, value]) => sum + value, 0);
  let before = 0;
  return heavy.map(([id, value]) => {
    const vital = before < VITAL * all;
    before += value;
    return { id, value, upTo: before / all, vital };
  });
}
