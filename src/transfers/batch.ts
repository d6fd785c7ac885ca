/** A batch is one file for the bank: made once, and the same however often it is fetched. */
import type { By } from "../words/actor.ts";
import type { Moment } from "../words/moment.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";

export type Batch = {
  readonly id: string;
  readonly instrumentId: string;
  /** A bank that gets it twice knows it again by this. */
  readonly messageId: string;
  readonly currency: string;
  readonly count: number;
  readonly sumMinor: number;
  /** When the bank is asked to pay. */
  readonly day: string;
  readonly madeAt: Moment;
  readonly by: By;
};

/** What the file asks of the bank for one instruction. */
export type Transfer = {
  readonly id: string;
  readonly amountMinor: number;
  readonly holder: string;
  readonly iban: string;
  readonly bic: string | null;
  readonly what: string;
};

/** At most 35 signs (Max35Text): the day, and the end of an id that is like no other. */
export const messageIdOf = (id: string, madeAt: Moment): string =>
  `AMENDS-${madeAt.slice(0, 10).replaceAll("-", "")}-${id.replaceAll("-", "").slice(-12)}`;

/** At most 35 signs, too: an id without its dashes. The bank gives it back in its report. */
export const endToEndIdOf = (id: string): string => id.replaceAll("-", "");

/** EPC rulebook, AT-T002: up to 999,999,999.99; our file asks for no more than that at once. */
const MOST_MINOR = 99_999_999_999;

export function mustBeSound(
  transfers: readonly Transfer[],
  day: string,
  today: string,
): Outcome<number> {
  if (transfers.length === 0) return refused("nothing_waits", "No transfer waits for a file.");
  if (day < today) return refused("day_passed", "The bank can't pay on a day that has passed.");
  const sum = transfers.reduce((total, { amountMinor }) => total + amountMinor, 0);
  return sum <= MOST_MINOR ? done(sum) : refused("too_much", "One file can't ask for that much.");
}

/** What transfers asks of the place where batches are kept; one workspace. */
export type Batches = {
  keep(batch: Batch): Promise<void>;
  all(): Promise<readonly Batch[]>;
  hold(id: string): Promise<Batch | undefined>;
  find(id: string): Promise<Batch | undefined>;
};
