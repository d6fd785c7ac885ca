/** A customer's history of claims and of our apologies: context with counts, never a cut. */
import type { Case } from "../cases/index.ts";
import type { Entry } from "../journal/index.ts";
import { daysLater, isAfter, type Moment } from "../words/moment.ts";

export type History = {
  readonly days: number;
  readonly cases: number;
  readonly ours: number;
  readonly awards: number;
  readonly givenMinor: number;
  readonly says: string;
  readonly apologies: {
    readonly days: number;
    readonly count: number;
    readonly brokenPromises: number;
    /** Why words alone may do harm now; null where they need not. */
    readonly warns: string | null;
    readonly source: string;
  };
};

const CLAIM_DAYS = 365;
/** Near the 84 days over which it was measured; our choice. */
const APOLOGY_DAYS = 90;
const WORN = 2;

/** One that was broken and then let go failed them once. */
const FAILED = new Set(["commitment broken", "commitment withdrawn"]);

const SOURCE =
  "Halperin, Ho, List & Muir 2022: 1.5 million riders of late trips. An apology in words alone " +
  "did little or nothing; repeated ones, and those that promised to do better, lost custom; an " +
  "apology with a coupon did best.";

/** `entries` are those of all cases of the customer; awards count what was freely given. */
export function historyOf(
  cases: readonly Pick<Case, "complainedAt" | "stance">[],
  entries: readonly Entry[],
  awards: readonly { awardedAt: Moment; amountMinor: number; state: string }[],
  now: Moment,
): History {
  const since = daysLater(now, -CLAIM_DAYS);
  const lately = cases.filter(({ complainedAt }) => isAfter(complainedAt, since));
  const ours = lately.filter(({ stance }) => stance === "at_fault" || stance === "partly");
  const given = awards.filter(
    ({ awardedAt, state }) => state !== "withdrawn" && isAfter(awardedAt, since),
  );
  const fresh = entries.filter(({ at }) => isAfter(at, daysLater(now, -APOLOGY_DAYS)));
  const count = fresh.filter(
    ({ what, facts }) => what === "letter sent" && facts["kind"] === "apology",
  ).length;
  const brokenPromises = new Set(
    fresh.filter(({ what }) => FAILED.has(what)).map(({ facts }) => facts["commitmentId"]),
  ).size;
  const others = lately.length === 1 ? "One complaint" : `${lately.length} complaints`;
  return {
    days: CLAIM_DAYS,
    cases: lately.length,
    ours: ours.length,
    awards: given.length,
    givenMinor: given.reduce((sum, { amountMinor }) => sum + amountMinor, 0),
    says:
      `${others} within a year, ${ours.length} of them our fault. This is context: it makes ` +
      "nothing smaller by itself.",
    apologies: {
      days: APOLOGY_DAYS,
      count,
      brokenPromises,
      warns: warningOf(count, brokenPromises),
      source: SOURCE,
    },
  };
}

function warningOf(count: number, broken: number): string | null {
  if (broken > 0) {
    return (
      `${broken === 1 ? "A promise of ours was" : `${broken} promises of ours were`} broken or ` +
      `taken back within ${APOLOGY_DAYS} days. Another promise in words will hardly be believed: ` +
      "show what was done, then say it."
    );
  }
  return count >= WORN
    ? `We have apologised to this customer ${count} times within ${APOLOGY_DAYS} days. Words ` +
        "alone will backfire: bring something that they can hold, and what was changed."
    : null;
}
