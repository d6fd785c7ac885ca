/** A snooze lets a case sleep for a while, and never past anything that we owe or promised. */
import { onTheWall } from "../clocks/index.ts";
import { daysLater, isAfter, type Moment } from "../words/moment.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";

/** Something that must not be slept through: why, and the latest moment to wake for it. */
export type Bound = { readonly because: string; readonly latest: Moment };

/** Who waits for the customer's words waits a month at most, then looks again. Our choice. */
const DAYS_MOST = 30;

export const firstOf = (bounds: readonly Bound[]): Bound | null =>
  bounds.reduce<Bound | null>(
    (first, each) => (first && !isAfter(first.latest, each.latest) ? first : each),
    null,
  );

/** Until when it may sleep at most, and why not longer. */
export function latestOf(bounds: readonly Bound[], now: Moment): Bound {
  const month = daysLater(now, DAYS_MOST);
  const first = firstOf(bounds);
  return first && !isAfter(first.latest, month)
    ? first
    : { because: `Nothing sleeps longer than ${DAYS_MOST} days.`, latest: month };
}

/**
 * When it wakes. `until` is the moment asked for; null means until the customer writes, and at the
 * latest before what is owed. Refuses a sleep over a promise, and says the last moment before it.
 */
export function sleepUntil(
  until: Moment | null,
  { now, bounds, zone }: { now: Moment; bounds: readonly Bound[]; zone: string },
): Outcome<Moment> {
  const { because, latest } = latestOf(bounds, now);
  if (!isAfter(latest, now)) return refused("promise_first", `${because} It can’t sleep now.`);
  if (until === null) return done(latest);
  if (!isAfter(until, now)) {
    return refused("in_the_past", "This moment has passed. Choose one that is still to come.");
  }
  return isAfter(until, latest)
    ? refused("promise_first", `${because} It can sleep until ${said(latest, zone)} at most.`)
    : done(until);
}

/** "2026-11-27, 09:00", by the house's wall. */
function said(at: Moment, zone: string): string {
  const { day, since } = onTheWall(at, zone);
  const minutes = Math.floor(since / 60_000);
  const two = (n: number) => String(n).padStart(2, "0");
  return `${day}, ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
