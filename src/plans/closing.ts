/** A closing is our message to a colleague who was part of it: how it ended, and thank you (B7). */
import type { Moment } from "../words/moment.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";

export type Closing = {
  readonly id: string;
  readonly caseId: string;
  readonly colleagueId: string;
  readonly at: Moment;
  readonly byId: string;
  readonly byName: string;
  readonly words: string;
  readonly seenAt: Moment | null;
};

type Concerned = {
  readonly ownerId: string | null;
  readonly involvedIds: readonly string[];
};

/** How it ended is between those whom it concerns; it is no news for everyone. */
export const mayBeTold = (
  colleagueId: string,
  { ownerId, involvedIds }: Concerned,
): Outcome<string> =>
  colleagueId === ownerId || involvedIds.includes(colleagueId)
    ? done(colleagueId)
    : refused(
        "not_involved",
        "This colleague was no part of it. Name them as involved first, or tell those who were.",
      );

/** The first reading counts. */
export const seen = (closing: Closing, at: Moment): Closing => ({
  ...closing,
  seenAt: closing.seenAt ?? at,
});
