/** A moment as it is named, before anybody says which day it is today. */

/**
 * How many words it takes, and the day it comes to. `led`: only a "within" or "in" before it makes
 * it a moment, "two days" alone is a length. `fixed`: a date, which may lie in the past.
 */
export type Moment = {
  readonly words: number;
  readonly led?: boolean;
  readonly fixed?: boolean;
  readonly time: (today: number) => number;
};
