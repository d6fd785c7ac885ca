/** A brake keeps machines from answering each other for ever: the desk falls quiet first. */
import { daysLater, isAfter, type Moment, minutesLater } from "../words/moment.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";

/**
 * What the desk itself writes to one address, at most. The numbers are our choice, far above what a
 * person is ever sent; FreeScout stops at ten in its window.
 */
const AN_HOUR = 4;
const A_DAY = 10;

/** The longest ago that matters to the brake. */
export const brakeSince = (now: Moment): Moment => daysLater(now, -1);

/** Whether one more automatic letter may go, after those that went at these moments. */
export function mayWriteByItself(earlier: readonly Moment[], now: Moment): Outcome<true> {
  const since = (start: Moment) => earlier.filter((at) => isAfter(at, start)).length;
  return since(minutesLater(now, -60)) >= AN_HOUR || since(brakeSince(now)) >= A_DAY
    ? refused(
        "address_quiet",
        "The desk has written to this address often enough. It waits, or a person writes.",
      )
    : done(true);
}
