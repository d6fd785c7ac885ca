/** A remark is whatever the reading says about a place in the letter; the editor underlines it. */
import type { Contradiction, Finding, Reading } from "@amends/sincerity";

export type Remark = Omit<Finding, "id"> & Pick<Contradiction, "against">;

/** Faults and contradictions together, in the order in which they stand in the letter. */
export const remarksOf = ({ faults, contradictions }: Reading): readonly Remark[] =>
  [...faults, ...contradictions.map((one) => ({ ...one, rule: `contradicts-${one.id}` }))].toSorted(
    (one, other) => one.start - other.start || one.end - other.end,
  );
