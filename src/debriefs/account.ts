/** An account is what one who was there adds to a debrief, in their own words. */
import type { Debrief } from "../plans/index.ts";
import type { Moment } from "../words/moment.ts";

export type Account = {
  readonly id: string;
  readonly caseId: string;
  readonly debriefId: string;
  readonly colleagueId: string;
  readonly colleagueName: string;
  readonly at: Moment;
  /** null: they have nothing to add. */
  readonly words: string | null;
};

/** Each may speak for themselves; whoever held it has spoken already. */
export const waitsFor = (
  { id, byId, withIds }: Pick<Debrief, "id" | "byId" | "withIds">,
  accounts: readonly Pick<Account, "debriefId" | "colleagueId">[],
  colleagueId: string,
): boolean =>
  byId !== colleagueId &&
  withIds.includes(colleagueId) &&
  !accounts.some((each) => each.debriefId === id && each.colleagueId === colleagueId);
