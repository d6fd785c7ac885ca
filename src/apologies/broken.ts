/**
 * How a promise stands today, and what may become of it: moved as long as it holds; once its day
 * has passed it is broken, and stays so until we own up to it or keep it after all.
 */
import { type Day, daysAfter } from "../clocks/index.ts";
import type { Moment } from "../words/moment.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import { type Commitment, isLate, stillBinds } from "./commitment.ts";

export type Fate =
  | "broken"
  | "due_today"
  | "due_soon"
  | "open"
  | "proposed"
  | "kept"
  | "kept_late"
  | "withdrawn"
  | "replaced";

/** Soon is tomorrow and the day after: our choice, time enough to keep it or to move it. */
export const SOON_DAYS = 2;

export type Wall = {
  readonly today: Day;
  readonly now: Moment;
  /** The day on the house's wall. */
  readonly dayOf: (at: Moment) => Day;
};

/** Read from the clock each time it is asked for; nothing is kept that could be forgotten. */
export function fateOf(
  { state, dueOn, dueAt, settledAt }: Pick<Commitment, "state" | "dueOn" | "dueAt" | "settledAt">,
  { today, now, dayOf }: Wall,
): Fate {
  if (state === "kept") {
    const late = settledAt && (dueAt ? settledAt > dueAt : dayOf(settledAt) > dueOn);
    return late ? "kept_late" : "kept";
  }
  if (state !== "open") return state;
  if (isLate({ state, dueOn, dueAt }, { today, now })) return "broken";
  if (dueOn <= today) return "due_today";
  return dueOn <= daysAfter(today, SOON_DAYS) ? "due_soon" : "open";
}

type Moved = {
  readonly to: Day;
  /** As the customer reads it. */
  readonly because: string;
  readonly at: Moment;
  readonly byName: string;
};

/** Another day, told to the customer while the first one is still ahead. */
export function move(
  commitment: Commitment,
  { to, because, at, byName }: Moved,
  wall: Pick<Wall, "today" | "now">,
): Outcome<Commitment> {
  const binds = stillBinds(commitment);
  if (!binds.ok) return binds;
  if (isLate(commitment, wall)) return BROKEN;
  if (to < wall.today) return refused("day_past", `${to} is over. Choose a later day.`);
  if (to === commitment.dueOn && commitment.dueAt === null) {
    return refused("same_day", "It is due on that day already. Choose another one.");
  }
  if (because.trim() === "") {
    return refused("reason_needed", "Say why, as the customer reads it; then you can move it.");
  }
  const moved = { at, byName, from: commitment.dueOn, to, because: because.trim() };
  return done({ ...commitment, dueOn: to, dueAt: null, moves: [...commitment.moves, moved] });
}

const BROKEN = refused(
  "promise_broken",
  "Its day has passed, so it is broken and can’t be moved. Own up to it, with a new day.",
);

/** Refuses to drop a broken promise in silence; only a lead may, with the reason it is let go. */
export const mayDrop = (
  commitment: Commitment,
  wall: Pick<Wall, "today" | "now">,
  isLead: boolean,
) =>
  isLate(commitment, wall) && !isLead
    ? refused(
        "promise_broken",
        "Its day has passed. Keep it late, or own up to it with a new day; a lead can let it go.",
      )
    : done(true);

/** What we owned up to stands no longer: the new promise does, in its place. */
export function replace(
  broken: Commitment | undefined,
  { at, by, caseId }: { readonly at: Moment; readonly by: string; readonly caseId: string },
  wall: Pick<Wall, "today" | "now">,
): Outcome<Commitment> {
  if (broken?.caseId !== caseId) return refused("not_found", "There is no such promise here.");
  const binds = stillBinds(broken);
  if (!binds.ok) return binds;
  if (!isLate(broken, wall)) {
    return refused("not_broken", "Its day has not passed. Move it, and say why.");
  }
  return done({ ...broken, state: "replaced", settledAt: at, settledBy: by });
}
