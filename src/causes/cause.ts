/** A cause is why something went wrong, in a tree: the house's own words, from broad to narrow. */
import type { Moment } from "../words/moment.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";

/** The ribs of the fishbone: where the cause lies. People come into it; they are never it. */
export const FACTORS = ["process", "information", "product", "supplier", "people"] as const;
export type Factor = (typeof FACTORS)[number];

export type Cause = {
  readonly id: string;
  readonly parentId: string | null;
  readonly name: string;
  readonly factor: Factor;
  readonly namedAt: Moment;
  readonly namedBy: string;
};

/** Whether a cause may hang below another: never below itself. */
export function mayHang(
  causes: readonly Pick<Cause, "id" | "parentId">[],
  id: string,
  parentId: string | null,
): Outcome<string | null> {
  const byId = new Map(causes.map((each) => [each.id, each]));
  if (parentId !== null && !byId.has(parentId))
    return refused("not_found", "There is no such cause to hang it below.");
  for (let above = parentId; above !== null; above = byId.get(above)?.parentId ?? null)
    if (above === id) return refused("own_cause", "A cause can’t lie below itself.");
  return done(parentId);
}

/** A cause and all that hangs below it. */
export function branchOf(
  causes: readonly Pick<Cause, "id" | "parentId">[],
  id: string,
): ReadonlySet<string> {
  const branch = new Set([id]);
  for (const grown of branch)
    for (const { id: own, parentId } of causes) if (parentId === grown) branch.add(own);
  return branch;
}

/** A case that was traced to a cause, by asking why; the last answer is the cause. */
export type Trace = {
  readonly caseId: string;
  readonly causeId: string;
  readonly whys: readonly string[];
  readonly at: Moment;
  readonly byName: string;
};
