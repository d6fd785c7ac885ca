/** Rated is what customers' numbers come to, on each scale, with how sure one can be. */
import { ease, type Estimate, promoters, satisfied, share, sideOf } from "../figures/index.ts";
import { type Counted, distinct, partsOf, type Reading } from "./measure.ts";
import type { Recovery } from "./recovery.ts";

export type Given = { readonly caseId: string; readonly score: number };

/** One number a case: the first that was given at that moment stands. */
export function given(
  recoveries: readonly Recovery[],
  scale: string,
  moment: string,
): readonly Given[] {
  return recoveries.flatMap(({ caseId, lines }) => {
    const line = lines.find(
      ({ what, facts }) =>
        what === "rating given" && facts["scale"] === scale && facts["moment"] === moment,
    );
    const score = line?.facts["score"];
    return typeof score === "number" ? [{ caseId, score }] : [];
  });
}

const reading = (
  all: readonly Given[],
  estimate: Estimate | null,
  parts: Reading["parts"],
): Reading => ({
  value: estimate?.value ?? null,
  of: all.length,
  parts,
  cases: distinct(all),
  ...(estimate ? { between: estimate } : {}),
});

const labelled = (all: readonly Given[], label: (score: number) => string): readonly Counted[] =>
  all.map(({ caseId, score }) => ({ caseId, label: label(score) }));

/** CSAT after the remedy: the share who gave a four or a five. */
export function csat(recoveries: readonly Recovery[]): Reading {
  const all = given(recoveries, "csat", "after");
  const labels = ["5", "4", "3", "2", "1"];
  return reading(all, satisfied(scores(all)), partsOf(labels, labelled(all, String)));
}

/** NPS after the remedy: promoters less detractors, −100 to 100. */
export function nps(recoveries: readonly Recovery[]): Reading {
  const all = given(recoveries, "nps", "after");
  const sides = ["promoter", "passive", "detractor"];
  return reading(all, promoters(scores(all)), partsOf(sides, labelled(all, sideOf)));
}

/** CES after the remedy: how far they agree that it was made easy, 1 to 7. */
export function ces(recoveries: readonly Recovery[]): Reading {
  const all = given(recoveries, "ces", "after");
  const labels = ["7", "6", "5", "4", "3", "2", "1"];
  return reading(all, ease(scores(all)), partsOf(labels, labelled(all, String)));
}

/** B8: of those who would have warned others before, the share who recommend us after. */
export function wonOver(recoveries: readonly Recovery[]): Reading {
  const after = new Map(given(recoveries, "nps", "after").map((each) => [each.caseId, each.score]));
  const pairs = given(recoveries, "nps", "before")
    .filter(({ score, caseId }) => sideOf(score) === "detractor" && after.has(caseId))
    .map(({ caseId }) => ({ caseId, score: after.get(caseId) ?? 0 }));
  const counted = labelled(pairs, sideOf);
  const won = counted.filter(({ label }) => label === "promoter").length;
  const parts = partsOf(["promoter", "passive", "detractor"], counted);
  return reading(pairs, share(won, pairs.length), parts);
}

const scores = (all: readonly Given[]): readonly number[] => all.map(({ score }) => score);
