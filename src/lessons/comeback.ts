/**
 * A comeback is how a customer stands to us before the remedy and after it, on the same scale.
 *
 * Only pairs count: an average over different people before and after would show who answers, not
 * what changed. Even in pairs, whoever begins low tends to rise by itself (regression to the mean),
 * so this alone proves no paradox; the dictionary says so.
 */
import { mean } from "../figures/index.ts";
import type { Reading } from "./measure.ts";
import type { Recovery } from "./recovery.ts";

export function comeback(recoveries: readonly Recovery[]): Reading {
  const pairs = recoveries.flatMap((recovery) => {
    const [before, after] = [scoreOf(recovery, "before"), scoreOf(recovery, "after")];
    return before === undefined || after === undefined
      ? []
      : [{ caseId: recovery.caseId, before, after }];
  });
  const cases = pairs.map(({ caseId }) => caseId);
  if (pairs.length === 0) return { value: null, of: 0, parts: [], cases };
  const moved = mean(pairs.map(({ before, after }) => after - before));
  const sums = { before: 0, after: 0 };
  for (const { before, after } of pairs) {
    sums.before += before;
    sums.after += after;
  }
  return {
    value: (sums.after - sums.before) / pairs.length,
    of: pairs.length,
    parts: [
      { label: "Before", value: sums.before / pairs.length, cases },
      { label: "After", value: sums.after / pairs.length, cases },
    ],
    cases,
    ...(moved && Number.isFinite(moved.low) ? { between: moved } : {}),
  };
}

function scoreOf(recovery: Recovery, side: "before" | "after"): number | undefined {
  const given = recovery.lines.find(
    ({ what, facts }) => what === "standing given" && facts["moment"] === side,
  );
  const score = given?.facts["score"];
  return typeof score === "number" ? score : undefined;
}
