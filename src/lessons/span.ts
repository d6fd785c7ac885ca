/** A span is how long customers waited for something of ours, from their complaint on. */
import { type Moment, minutesBetween } from "../words/moment.ts";
import { type Counted, distinct, partsOf, type Reading } from "./measure.ts";
import { median } from "./median.ts";
import { last, type Line, type Recovery } from "./recovery.ts";

/** The steps of the picture: a label, and the minutes up to which it holds. */
type Step = readonly [label: string, minutes: number];

const HOUR = 60;
const DAY = 24 * HOUR;

/** An hour meets what 89 % expect of mail, four hours 70 %, a day 56 % (Toister 2018). */
const FIRST_WORD: readonly Step[] = [
  ["within 1 hour", HOUR],
  ["within 4 hours", 4 * HOUR],
  ["within 1 day", DAY],
];
/** Our choice: what needs looking into is counted in days. */
const LATER_WORD: readonly Step[] = [
  ["within 1 day", DAY],
  ["within 3 days", 3 * DAY],
  ["within 1 week", 7 * DAY],
];
const LATER = "later";
const NOT_YET = "not yet";

/** Until the first letter of any kind. */
export const untilAnswer = (recoveries: readonly Recovery[]): Reading =>
  read(recoveries, FIRST_WORD, isLetter, isWaiting);

/** Until the first apology; where a decision stands, nobody waits for one. */
export const untilApology = (recoveries: readonly Recovery[]): Reading =>
  read(
    recoveries,
    LATER_WORD,
    (line) => isLetter(line) && line.facts["kind"] === "apology",
    (recovery) =>
      isWaiting(recovery) && last(recovery, "case triaged")?.facts["stance"] !== "not_at_fault",
  );

/** Until the customer had the first offer. */
export const untilProposal = (recoveries: readonly Recovery[]): Reading =>
  read(recoveries, LATER_WORD, ({ what }) => what === "offer made", isWaiting);

const isLetter = ({ what }: Line): boolean => what === "letter sent";

const isWaiting = (recovery: Recovery): boolean =>
  last(recovery, "case closed", "case reopened")?.what !== "case closed";

/** Who still waits has no span yet, so they are shown beside the median and not in it. */
function read(
  recoveries: readonly Recovery[],
  steps: readonly Step[],
  is: (line: Line) => boolean,
  waits: (recovery: Recovery) => boolean,
): Reading {
  const spans: { caseId: string; minutes: number }[] = [];
  const counted: Counted[] = [];
  for (const recovery of recoveries) {
    const { caseId, complainedAt, lines } = recovery;
    const end = lines.find(is)?.at;
    if (end) {
      const minutes = spanOf(complainedAt, end);
      spans.push({ caseId, minutes });
      counted.push({ caseId, label: steps.find(([, most]) => minutes <= most)?.[0] ?? LATER });
    } else if (waits(recovery)) counted.push({ caseId, label: NOT_YET });
  }
  const labels = [...steps.map(([label]) => label), LATER, NOT_YET];
  return {
    value: median(spans.map(({ minutes }) => minutes)),
    of: spans.length,
    parts: counted.length === 0 ? [] : partsOf(labels, counted),
    cases: distinct(spans),
  };
}

/** A complaint can be noted as later than our letter only by a slip of the hand. */
const spanOf = (from: Moment, to: Moment): number => Math.max(0, minutesBetween(from, to));
