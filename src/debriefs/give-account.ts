/** Give one's own account of what happened; those who were in the debrief read it, nobody else. */
import type { Journal } from "../journal/index.ts";
import { type Plans, readableBy } from "../plans/index.ts";
import type { Actor } from "../words/actor.ts";
import type { NewId } from "../words/id.ts";
import type { Moment } from "../words/moment.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Account } from "./account.ts";
import type { Accounts } from "./accounts.ts";

export type Needs = {
  readonly plans: Pick<Plans, "debrief" | "debriefsWith">;
  readonly debriefAccounts: Accounts;
  readonly journal: Pick<Journal, "add">;
  readonly now: () => Moment;
  readonly newId: NewId;
};

/** `words` null: nothing to add. To whoever was not in it, there is no such debrief. */
export async function giveAccount(
  { plans, debriefAccounts, journal, now, newId }: Needs,
  { debriefId, words, by }: { debriefId: string; words: string | null; by: Actor },
): Promise<Outcome<Account>> {
  const debrief = await plans.debrief(debriefId);
  if (!debrief || !readableBy(debrief, by)) {
    return refused("not_found", "There is no such debrief.");
  }
  const { caseId } = debrief;
  const who = { colleagueId: by.id, colleagueName: by.name };
  const account = { id: newId(), caseId, debriefId, ...who, at: now(), words };
  await debriefAccounts.keep(account);
  // That somebody spoke is for everyone's eyes; what they said, and that they had nothing, is not.
  if (words !== null) {
    await journal.add({ what: "account given", by, caseId, facts: { debriefId } });
  }
  return done(account);
}
