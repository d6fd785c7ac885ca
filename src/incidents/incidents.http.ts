/** Incidents over HTTP. */
import type { Doors } from "../rim/http/doors.ts";
import { booksOf, type Moved } from "../ledger/index.ts";
import { daysLater, type Moment } from "../words/moment.ts";
import { done, refused } from "../words/outcome.ts";
import type { Account } from "./account.ts";
import { endIncident } from "./end-incident.ts";
import type { incidentsContract } from "./incidents.contract.ts";
import { joinCases } from "./join-cases.ts";
import { joinIncident } from "./join-incident.ts";
import { leaveIncident } from "./leave-incident.ts";
import { duplicatesOf } from "./likely.ts";
import type { Needs } from "./needs.ts";
import { openIncident } from "./open-incident.ts";
import { type Outbreak, outbreaksIn, RECENT_DAYS, USUAL_DAYS } from "./outbreak.ts";
import { partCases } from "./part-cases.ts";

/** A complaint is told twice soon, if it is. */
const EITHER_SIDE = 30;

/** What was booked for cases. */
type Booked = {
  readonly ledger: { readonly ofCases: (ids: readonly string[]) => Promise<readonly Moved[]> };
};

export const incidentsDoors: Doors<typeof incidentsContract, Needs & Booked> = {
  "GET /cases/:case/alike": async (needs, { params }) => {
    const { incidents, accounts, cases } = needs;
    const file = await cases.find(params.case);
    if (!file) return refused("not_found", "There is no such case.");
    const into = file.joinedInto ? await cases.find(file.joinedInto) : undefined;
    const one = await accounts.of(params.case);
    const others = one ? await around(needs, one.complainedAt) : [];
    const incident = (await incidents.ofCase(params.case)) ?? null;
    const outbreaks = incident || !one?.open ? [] : await outbreaksNow(needs);
    const outbreak = outbreaks.find((each) => each.accounts.some(isCase(params.case)));
    return done({
      duplicates: one?.open
        ? duplicatesOf(one, others).map(({ account, because }) => ({
            ...shown(account),
            because: [...because],
          }))
        : [],
      incident,
      joinedInto: into ? { id: into.id, number: into.number } : null,
      joined: (await cases.joinedTo(params.case)).map(({ id, number }) => ({ id, number })),
      outbreak: outbreak ? told(outbreak) : null,
    });
  },
  "POST /cases/:case/joining": (needs, { params, body, by }) =>
    joinCases(needs, { caseId: params.case, intoId: body.intoId, by }),
  "POST /cases/:case/parting": (needs, { params, body, by }) =>
    partCases(needs, { caseId: params.case, because: body.because, by }),
  "GET /incidents": async (needs) =>
    done({
      incidents: [...(await needs.incidents.all())],
      likely: (await outbreaksNow(needs)).map(told),
    }),
  "POST /incidents": (needs, { body, by }) => openIncident(needs, { ...body, by }),
  "GET /incidents/:incident": async ({ incidents, accounts, ledger }, { params }) => {
    const incident = await incidents.find(params.incident);
    if (!incident) return refused("not_found", "There is no such incident.");
    const cases = await accounts.within(incident.id);
    const cost = booksOf(await ledger.ofCases(cases.map(({ caseId }) => caseId)));
    return done({ ...incident, cases: cases.map(shown), cost });
  },
  "POST /incidents/:incident/cases": (needs, { params, body, by }) =>
    joinIncident(needs, { incidentId: params.incident, caseId: body.caseId, by }),
  "POST /incidents/:incident/cases/:case/leaving": (needs, { params, body, by }) =>
    leaveIncident(needs, {
      incidentId: params.incident,
      caseId: params.case,
      because: body.because,
      by,
    }),
  "POST /incidents/:incident/end": (needs, { params, body, by }) =>
    endIncident(needs, { incidentId: params.incident, because: body.because, by }),
};

const around = ({ accounts }: Pick<Needs, "accounts">, at: Moment) =>
  accounts.between(daysLater(at, -EITHER_SIDE), daysLater(at, EITHER_SIDE));

const isCase =
  (id: string) =>
  ({ caseId }: Account): boolean =>
    caseId === id;

const outbreaksNow = async ({ accounts, now }: Pick<Needs, "accounts" | "now">) => {
  const to = now();
  const from = daysLater(to, -RECENT_DAYS - USUAL_DAYS);
  return outbreaksIn(await accounts.between(from, to), Date.parse(to));
};

const told = ({ title, because, accounts }: Outbreak) => ({
  title,
  because,
  cases: accounts.map(shown),
});

const shown = ({ caseId, number, title, customer, failure, complainedAt, open }: Account) => ({
  id: caseId,
  number,
  title,
  customer,
  failure,
  complainedAt,
  open,
});
