/** How often we keep our word: a share with its interval, and what the others came to. */
import { share } from "../figures/index.ts";
import type { CommitmentKind } from "../apologies/index.ts";

/** How many promises of one kind came to what. */
export type Outcomes = {
  readonly kind: CommitmentKind;
  readonly inTime: number;
  readonly late: number;
  /** Its day has passed, and it is neither kept nor owned up to. */
  readonly broken: number;
  readonly replaced: number;
  /** Of all of these, those whose day was moved while it held. */
  readonly moved: number;
};

const NONE = { inTime: 0, late: 0, broken: 0, replaced: 0, moved: 0 };

/** Kept by its day, of all that were due; what was taken back with a reason is not counted. */
export function keptRate(outcomes: readonly Outcomes[]) {
  const all = outcomes.reduce(
    (sum, each) => ({
      inTime: sum.inTime + each.inTime,
      late: sum.late + each.late,
      broken: sum.broken + each.broken,
      replaced: sum.replaced + each.replaced,
      moved: sum.moved + each.moved,
    }),
    NONE,
  );
  return { ...all, share: rateOf(all), kinds: outcomes.map(ofKind) };
}

const ofKind = (one: Outcomes) => ({ ...one, share: rateOf(one) });

const rateOf = ({ inTime, late, broken, replaced }: Omit<Outcomes, "kind">) =>
  share(inTime, inTime + late + broken + replaced);
