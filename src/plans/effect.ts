/** Effect: whether a change kept its cause from coming back, as far as one can tell yet. */
import { type Rate, type RateRatio, rateRatio } from "../figures/index.ts";
import { daysLater, isAfter, type Moment } from "../words/moment.ts";

export const VERDICTS = ["too_early", "works", "fewer", "failed", "nothing_to_tell"] as const;
/**
 * works: surely less often than before · fewer: less often, which may be chance · failed: as often
 * as before, or more · nothing_to_tell: neither before nor after did it happen.
 */
export type Verdict = (typeof VERDICTS)[number];

export type Effect = {
  readonly verdict: Verdict;
  /** Complaints traced to the cause, and the days in which they were counted. */
  readonly before: Rate;
  readonly after: Rate;
  /** Null when there is nothing to divide. */
  readonly ratio: Pick<RateRatio, "value" | "low" | "high"> | null;
};

type Seen = {
  /** When each complaint with this cause was made, over both windows at least. */
  readonly complaints: readonly Moment[];
  /** When the change was made. */
  readonly since: Moment;
  readonly windowDays: number;
  /** When the house began to trace: before it nothing could be counted. */
  readonly known: Moment;
  readonly now: Moment;
};

const DAY = 86_400_000;
const daysBetween = (from: Moment, to: Moment): number =>
  Math.max(0, (Date.parse(to) - Date.parse(from)) / DAY);

/**
 * The same window before and after, each counted in days. Judged when the window is over, or as
 * soon as it surely comes more often than before.
 */
export function effectOf({ complaints, since, windowDays, known, now }: Seen): Effect {
  const begin = later(daysLater(since, -windowDays), known);
  const close = daysLater(since, windowDays);
  const over = !isAfter(close, now);
  const end = over ? close : now;
  const within = (from: Moment, to: Moment) =>
    complaints.filter((at) => !isAfter(from, at) && isAfter(to, at)).length;
  const before = { events: within(begin, since), exposure: daysBetween(begin, since) };
  const after = { events: within(since, end), exposure: daysBetween(since, end) };
  const ratio = rateRatio(before, after);
  return {
    verdict: verdictOf(ratio, over),
    before,
    after,
    ratio: ratio ? { value: ratio.value, low: ratio.low, high: ratio.high } : null,
  };
}

const later = (a: Moment, b: Moment): Moment => (isAfter(a, b) ? a : b);

function verdictOf(ratio: RateRatio | null, over: boolean): Verdict {
  if (ratio && ratio.low > 1) return "failed";
  if (!over) return "too_early";
  if (!ratio) return "nothing_to_tell";
  if (ratio.value >= 1) return "failed";
  return ratio.high < 1 ? "works" : "fewer";
}

/** "9 complaints in the 90 days before, 2 in the 90 days since." */
export const spokenEffect = ({ before, after }: Pick<Effect, "before" | "after">): string =>
  `${many(before.events)} in the ${days(before)} before, ` +
  `${after.events} in the ${days(after)} since.`;

const many = (count: number): string => (count === 1 ? "1 complaint" : `${count} complaints`);
const days = ({ exposure }: Rate): string =>
  Math.round(exposure) === 1 ? "day" : `${Math.round(exposure)} days`;
