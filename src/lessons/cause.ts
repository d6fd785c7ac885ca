/** A cause is what failed, and whether it came back after we had said that it would not (E3). */
import type { Moment } from "../words/moment.ts";
import { type Counted, distinct, partsOf, type Reading, weightiest } from "./measure.ts";
import { failureOf, type Line, type Recovery } from "./recovery.ts";

/** More bars than this nobody reads; the rest is one bar. */
const MOST_BARS = 8;
const OTHERS = "others";

/** How many cases each failure had, the most frequent first. */
export function failures(recoveries: readonly Recovery[]): Reading {
  const judged = recoveries.flatMap(labelled);
  const cases = distinct(judged);
  return { value: cases.length || null, of: cases.length, parts: bars(judged), cases };
}

/** A failure that we changed something against, and since when the change is made. */
export type Prevented = {
  readonly failure: string;
  readonly caseId: string;
  readonly since: Moment;
};

/** `lines`: the triages and actions of every case that has a completed action, oldest first. */
export function preventedBy(lines: readonly Line[]): readonly Prevented[] {
  return [...Map.groupBy(lines, ({ caseId }) => caseId)].flatMap(([caseId, own]) => {
    const triage = own.findLast(({ what }) => what === "case triaged");
    const failure = triage?.facts["failure"];
    if (typeof failure !== "string") return [];
    const preventive = new Set(
      own
        .filter(({ what, facts }) => what === "action planned" && facts["kind"] === "preventive")
        .map(({ facts }) => facts["actionId"]),
    );
    return own
      .filter(({ what, facts }) => what === "action completed" && preventive.has(facts["actionId"]))
      .map(({ at }) => ({ failure, caseId, since: at }));
  });
}

/** Of the cases whose failure is known: those that came although we had changed something. */
export function recurrence(
  recoveries: readonly Recovery[],
  prevented: readonly Prevented[],
): Reading {
  const judged = recoveries.flatMap(labelled);
  const again = recoveries.filter((recovery) => cameBack(recovery, prevented)).flatMap(labelled);
  const cases = distinct(judged);
  return {
    value: cases.length === 0 ? null : again.length / judged.length,
    of: cases.length,
    parts: bars(again),
    cases,
  };
}

const cameBack = (recovery: Recovery, prevented: readonly Prevented[]): boolean =>
  prevented.some(
    ({ failure, caseId, since }) =>
      failure === failureOf(recovery) &&
      caseId !== recovery.caseId &&
      since < recovery.complainedAt,
  );

const labelled = (recovery: Recovery): Counted[] => {
  const failure = failureOf(recovery);
  return failure ? [{ label: failure.replaceAll("_", " "), caseId: recovery.caseId }] : [];
};

function bars(items: readonly Counted[]) {
  const labels = weightiest(items);
  if (labels.length <= MOST_BARS) return partsOf(labels, items);
  const shown = labels.slice(0, MOST_BARS - 1);
  const grouped = items.map((item) =>
    shown.includes(item.label) ? item : { ...item, label: OTHERS },
  );
  return partsOf([...shown, OTHERS], grouped);
}
