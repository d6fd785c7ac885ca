/** Effect: whether a change kept its cause from coming back, as far as one can tell yet. */
import { type Rate, type RateRatio, rateRatio } from "../figures/index.ts";
import { daysLater, isAfter, type Moment } from "../words/moment.ts";

export const VERDICTS = ["too_early", "works", "fewer", "failed", "nothing_to_tell"] as const;
/**
 * works: surely less often than before · fewer: less often, which may be chance · failed: as often
 * as before, or more · nothing_to_tell: neither before nor after did it happen.
 */
export type Verdict = (typeof VERDICTS)[number];

/** What a house does again and again, and may fail in: orders in a shop, stays at an inn. */
export const UNITS = ["orders", "jobs", "stays", "journeys", "appointments", "customers"] as const;
export type Unit = (typeof UNITS)[number];

/** How much was done in the days before the change, and in the days since. */
export type Volume = { readonly unit: Unit; readonly before: number; readonly after: number };

export type Effect = {
  readonly verdict: Verdict;
  /** When the change was made; of older ones it is not kept. */
  readonly since?: Moment;
  /** Complaints traced to the cause, and the days in which they were counted. */
  readonly before: Rate;
  readonly after: Rate;
  /** What the ratio is per, where a person has said how much was done; else it is per day. */
  readonly per?: Volume & { readonly at: Moment; readonly byName: string };
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
    since,
    before,
    after,
    ratio: bounds(ratio),
  };
}

/**
 * The same complaints by how much was done in those days: in a season that sells twice as much, as
 * many again are half as often. What was counted is counted, also where the window was cut short.
 */
export function effectPer(effect: Effect, per: NonNullable<Effect["per"]>): Effect {
  const [before, after] = [
    { events: effect.before.events, exposure: per.before },
    { events: effect.after.events, exposure: per.after },
  ];
  const ratio = rateRatio(before, after);
  return { ...effect, per, verdict: verdictOf(ratio, true), ratio: bounds(ratio) };
}

const bounds = (ratio: RateRatio | null): Effect["ratio"] =>
  ratio ? { value: ratio.value, low: ratio.low, high: ratio.high } : null;

const later = (a: Moment, b: Moment): Moment => (isAfter(a, b) ? a : b);

function verdictOf(ratio: RateRatio | null, over: boolean): Verdict {
  if (ratio && ratio.low > 1) return "failed";
  if (!over) return "too_early";
  if (!ratio) return "nothing_to_tell";
  if (ratio.value >= 1) return "failed";
  return ratio.high < 1 ? "works" : "fewer";
}

/** "9 complaints in the 90 days before (800 orders), 2 in the 90 days since (3,011 orders)." */
export const spokenEffect = ({ before, after, per }: Pick<Effect, "before" | "after" | "per">) =>
  `${many(before.events)} in the ${days(before)} before${done(per?.before, per)}, ` +
  `${after.events} in the ${days(after)} since${done(per?.after, per)}.`;

const many = (count: number): string => (count === 1 ? "1 complaint" : `${count} complaints`);
const days = ({ exposure }: Rate): string =>
  Math.round(exposure) === 1 ? "day" : `${Math.round(exposure)} days`;
const done = (count: number | undefined, per: Volume | undefined): string =>
  per && count !== undefined ? ` (${count.toLocaleString("en")} ${per.unit})` : "";
