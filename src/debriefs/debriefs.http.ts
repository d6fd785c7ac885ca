/** Debriefs over HTTP. */
import { type Plans, readableBy } from "../plans/index.ts";
import type { Doors } from "../rim/http/doors.ts";
import type { Actor } from "../words/actor.ts";
import { daysLater } from "../words/moment.ts";
import { done } from "../words/outcome.ts";
import { type Account, waitsFor } from "./account.ts";
import type { Accounts } from "./accounts.ts";
import type { debriefsContract } from "./debriefs.contract.ts";
import { giveAccount, type Needs } from "./give-account.ts";

/** Later nobody remembers well enough to be asked: our choice. */
const ASKED_DAYS = 90;

export const debriefsDoors: Doors<typeof debriefsContract, Needs> = {
  "GET /debriefs": async ({ plans, debriefAccounts, now }, { by }) => {
    if (by.kind !== "colleague") return done({ waiting: [] });
    const mine = await plans.debriefsWith(by.id, daysLater(now(), -ASKED_DAYS));
    const given = await debriefAccounts.among(mine.map(({ id }) => id));
    const waiting = mine
      .filter((debrief) => waitsFor(debrief, given, by.id))
      .map(({ id, caseId, at, byId, byName, happened }) => ({
        id,
        caseId,
        at,
        by: { kind: "colleague" as const, id: byId, name: byName },
        happened,
      }));
    return done({ waiting });
  },
  "POST /debriefs/:debrief/accounts": async (needs, { params, body, by }) => {
    const given = await giveAccount(needs, { debriefId: params.debrief, words: body.words, by });
    return given.ok ? done({ id: given.value.id }) : given;
  },
};

/** The debriefs of a case that this colleague was in, each with what those who were there added. */
export async function debriefsOf(
  {
    plans,
    debriefAccounts,
  }: { plans: Pick<Plans, "debriefsOf">; debriefAccounts: Pick<Accounts, "among"> },
  { caseId, by }: { caseId: string; by: Actor },
) {
  const mine = (await plans.debriefsOf(caseId)).filter((debrief) => readableBy(debrief, by));
  const given = await debriefAccounts.among(mine.map(({ id }) => id));
  return mine.map(({ byId, byName, withIds, ...debrief }) => ({
    ...debrief,
    withIds: [...withIds],
    by: { kind: "colleague" as const, id: byId, name: byName },
    accounts: given.filter(({ debriefId }) => debriefId === debrief.id).map(accountOf),
  }));
}

/** As the API shows it. */
const accountOf = ({ id, at, colleagueId, colleagueName, words }: Account) => ({
  id,
  at,
  by: { kind: "colleague" as const, id: colleagueId, name: colleagueName },
  words,
});
