/** Entitlements over HTTP. */
import { may } from "../people/index.ts";
import type { Doors } from "../rim/http/doors.ts";
import { done, refused } from "../words/outcome.ts";
import { entitlementsIn, openTariffs, setAsideIn } from "./entitlement.ts";
import type { entitlementsContract } from "./entitlements.contract.ts";
import { establishEntitlement } from "./establish-entitlement.ts";
import type { Needs } from "./needs.ts";
import { setAsideTariff } from "./set-aside-tariff.ts";
import { strikeEntitlement } from "./strike-entitlement.ts";
import { fits, type Tariff } from "./tariff.ts";

export const entitlementsDoors: Doors<typeof entitlementsContract, Needs> = {
  "GET /cases/:case/entitlements": async (needs, { params, by }) => {
    const { cases, journal, tariffs, industryOf } = needs;
    const allowed = may(by, "case:read");
    if (!allowed.ok) return allowed;
    const file = await cases.find(params.case);
    if (!file) return refused("not_found", "There is no such case.");
    const entries = await journal.ofCase(file.id);
    const failure = file.failure ?? "";
    const industry = await industryOf(failure);
    const isFor = (tariff: Tariff) => fits(tariff, failure, industry);
    return done({
      entitlements: entitlementsIn(entries).map(({ rights, facts, ...rest }) => ({
        ...rest,
        rights: [...rights],
        facts: { ...facts },
      })),
      setAside: [...setAsideIn(entries)],
      open: openTariffs(tariffs.filter(isFor), entries).map(({ id }) => id),
      tariffs: tariffs
        .map((tariff) => shown(tariff, isFor(tariff)))
        .sort((a, b) => Number(b.fits) - Number(a.fits)),
    });
  },
  "POST /cases/:case/entitlements": async (needs, { params, body, by }) => {
    const found = await establishEntitlement(needs, { caseId: params.case, ...body, by });
    return found.ok ? done({ ...found.value, rights: [...found.value.rights] }) : found;
  },
  "POST /cases/:case/entitlements/:entitlement/strike": (needs, { params, body, by }) =>
    strikeEntitlement(needs, {
      caseId: params.case,
      entitlementId: params.entitlement,
      ...body,
      by,
    }),
  "POST /cases/:case/set-asides": (needs, { params, body, by }) =>
    setAsideTariff(needs, { caseId: params.case, ...body, by }),
};

const shown = (
  { id, name, place, currency, first, perPerson, payWithin, asks, versions }: Tariff,
  isFor: boolean,
) => ({
  id,
  name,
  place,
  currency,
  fits: isFor,
  first,
  perPerson,
  payWithin,
  tablesFrom: versions.map(({ from }) => from),
  asks: asks.map(({ unit, choices, when, ...ask }) => ({
    ...ask,
    unit: unit ?? null,
    choices: [...(choices ?? [])],
    when: when ?? {},
  })),
});
