/** A promise is a commitment as the lessons see it: open or late now, kept in time or not. */
import type { Day } from "../clocks/index.ts";
import type { Moment } from "../words/moment.ts";
import { type Counted, distinct, partsOf, type Reading, shareOf, total } from "./measure.ts";
import type { Line, Recovery } from "./recovery.ts";

/** `made`: the line of each promise that is open now; `today`: the day in the house's zone. */
export function openPromises(made: readonly Line[], today: Day): Reading {
  const open = made.map(
    ({ caseId, facts }): Counted => ({ caseId, label: isLate(facts, today) ? "late" : "in time" }),
  );
  const parts = open.length === 0 ? [] : partsOf(["in time", "late"], open);
  return { value: total(open), of: distinct(open).length, parts, cases: distinct(open) };
}

/** Of those, the ones whose day has passed. */
export function latePromises(made: readonly Line[], today: Day): Reading {
  const late = made
    .filter(({ facts }) => isLate(facts, today))
    .map(({ caseId, facts }): Counted => ({ caseId, label: String(facts["kind"]) }));
  const kinds = ["repair", "compensation", "prevention", "followup"];
  const parts = late.length === 0 ? [] : partsOf(kinds, late);
  return { value: total(late), of: distinct(late).length, parts, cases: distinct(late) };
}

type When = { readonly today: Day; readonly dayOf: (at: Moment) => Day };

/** Of the promises that were kept or whose day has passed: kept by their day (E1). */
export function keptPromises(recoveries: readonly Recovery[], when: When): Reading {
  const due = recoveries.flatMap(({ lines }) =>
    lines
      .filter(({ what }) => what === "commitment made")
      .flatMap((made): Counted[] => {
        const label = fateOf(made, lines, when);
        return label ? [{ label, caseId: made.caseId }] : [];
      }),
  );
  const labels = ["kept in time", "kept late", "late now"];
  return shareOf(due, ["kept in time"], due.length === 0 ? [] : partsOf(labels, due));
}

/** Nothing for a promise that was taken back, or whose day is still to come. */
function fateOf({ facts }: Line, lines: readonly Line[], when: When): string | undefined {
  const own = lines.filter((line) => line.facts["commitmentId"] === facts["commitmentId"]);
  if (own.some(({ what }) => what === "commitment withdrawn")) return undefined;
  const kept = own.find(({ what }) => what === "commitment kept");
  if (kept) return when.dayOf(kept.at) <= String(facts["dueOn"]) ? "kept in time" : "kept late";
  return isLate(facts, when.today) ? "late now" : undefined;
}

const isLate = (facts: Line["facts"], today: Day): boolean => String(facts["dueOn"]) < today;
