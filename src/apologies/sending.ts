/** A sending is a letter's wait before it leaves: long enough to think again, or until its hour. */
import type { Actor } from "../words/actor.ts";
import { daysLater, isAfter, type Moment, minutesLater } from "../words/moment.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Bound, Dismissed } from "./promised.ts";

/**
 * waiting · left: it has gone · withdrawn: its sender took it back · stopped: something came
 * between, and a person looks again.
 */
export type SendingState = "waiting" | "left" | "withdrawn" | "stopped";

/** What goes with the letter when it leaves. */
export type GoesWith = {
  readonly commitments: readonly Bound[];
  readonly dismissed: readonly Dismissed[];
  readonly offerId?: string | undefined;
  readonly seenMessageId?: string | undefined;
};

export type Sending = {
  readonly id: string;
  readonly letterId: string;
  readonly caseId: string;
  /** Whose deed it is, as they were when they did it. */
  readonly by: Actor;
  readonly goesWith: GoesWith;
  readonly askedAt: Moment;
  readonly dueAt: Moment;
  readonly state: SendingState;
  readonly settledAt: Moment | null;
  /** Why it was stopped. */
  readonly because: string | null;
};

/** Nobody knows so long before what will be right to say; our choice. */
const DAYS_AHEAD = 90;

/** When a letter leaves: at the hour that was asked for, never before one could think again. */
export function leavesAt(
  asked: { readonly now: Moment; readonly at?: Moment | undefined },
  undoSeconds: number,
): Outcome<Moment> {
  const { now, at } = asked;
  const soonest = minutesLater(now, undoSeconds / 60);
  if (!at || !isAfter(at, soonest)) return done(soonest);
  return isAfter(at, daysLater(now, DAYS_AHEAD))
    ? refused("too_late", `A letter can wait for ${DAYS_AHEAD} days. Choose an earlier day.`)
    : done(at);
}

export function settle(
  sending: Sending,
  end: {
    readonly as: Exclude<SendingState, "waiting">;
    readonly at: Moment;
    readonly because: string | null;
  },
): Outcome<Sending> {
  if (sending.state !== "waiting") {
    return refused("not_waiting", "This letter waits no longer.");
  }
  return done({ ...sending, state: end.as, settledAt: end.at, because: end.because });
}
