/** A pause is time that a clock doesn't count, because somebody said so and why. */
import { isAfter, type Moment } from "../words/moment.ts";
import type { Stretch } from "./day.ts";

export const PAUSE_REASONS = ["waiting_for_customer", "agreed"] as const;
/** We wait for something that only the customer can give; or they agreed to a later day. */
export type PauseReason = (typeof PAUSE_REASONS)[number];

export type Pause = { readonly from: Moment; readonly to: Moment };

/** A pause as somebody put it; it ends when it is lifted, or by itself at `until`. */
export type Hold = {
  readonly id: string;
  readonly reason: PauseReason;
  readonly because: string;
  readonly byName: string;
  readonly from: Moment;
  readonly until: Moment | null;
  readonly liftedAt: Moment | null;
};

/** When a hold ended, if it has. */
export function endOfHold({ until, liftedAt }: Hold, now: Moment): Moment | null {
  const ran = until && !isAfter(until, now) ? until : null;
  if (!liftedAt || !ran) return liftedAt ?? ran;
  return isAfter(liftedAt, ran) ? ran : liftedAt;
}

/** The pauses for these reasons up to a moment; one that still holds reaches up to it. */
export const pausesUpTo = (
  holds: readonly Hold[],
  reasons: readonly PauseReason[],
  now: Moment,
): readonly Pause[] =>
  holds
    .filter(({ reason, from }) => reasons.includes(reason) && !isAfter(from, now))
    .map((hold) => ({ from: hold.from, to: endOfHold(hold, now) ?? now }));

export const holdsNow = (
  holds: readonly Hold[],
  reasons: readonly PauseReason[],
  now: Moment,
): boolean =>
  holds.some(
    (hold) =>
      reasons.includes(hold.reason) && !isAfter(hold.from, now) && endOfHold(hold, now) === null,
  );

/** What is left of stretches of time once the pauses are cut out of them. */
export function uncovered(
  stretches: readonly Stretch[],
  pauses: readonly Pause[],
): readonly Stretch[] {
  return pauses.reduce((left, pause) => {
    const [from, to] = [Date.parse(pause.from), Date.parse(pause.to)];
    return left.flatMap((each) =>
      to <= each.from || from >= each.to
        ? [each]
        : [
            { from: each.from, to: Math.min(each.to, from) },
            { from: Math.max(each.from, to), to: each.to },
          ].filter((part) => part.from < part.to),
    );
  }, stretches);
}
