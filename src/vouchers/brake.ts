/** A brake on guessing: whoever names too many codes that don't exist waits a while. */
import { isAfter, minutesLater, type Moment } from "../words/moment.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";

/**
 * A till mistypes now and then; twenty in ten minutes is no till. A code has 60 bits, so that even
 * without the brake nobody would find one: our choice.
 */
export const MISSES = 20;
const MINUTES = 10;

export type Brake = { readonly misses: number; readonly until: Moment };

/** Whether this caller may name a code now. */
export const mayTry = (brake: Brake | undefined, now: Moment): Outcome<null> =>
  brake && brake.misses >= MISSES && isAfter(brake.until, now)
    ? refused("too_many", "Too many codes that do not exist. Wait ten minutes; then try again.")
    : done(null);

/** After one more code that doesn't exist. */
export const missed = (brake: Brake | undefined, now: Moment): Brake =>
  brake && isAfter(brake.until, now)
    ? { ...brake, misses: brake.misses + 1 }
    : { misses: 1, until: minutesLater(now, MINUTES) };
