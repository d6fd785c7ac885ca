/** Causes over HTTP. */
import { atTheWall, daysAfter, onTheWall } from "../clocks/index.ts";
import type { Doors } from "../rim/http/doors.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Cause } from "./cause.ts";
import type { causesContract } from "./causes.contract.ts";
import { changeCause } from "./change-cause.ts";
import { nameCause } from "./name-cause.ts";
import type { Needs } from "./needs.ts";
import { pareto, type Tally, talliesOf } from "./pareto.ts";
import { strikeTrace } from "./strike-trace.ts";
import { traceCase } from "./trace-case.ts";

/** A quarter, when nobody says from when. */
const USUAL_DAYS = 90;

/** With the place of the journal's newest line. */
type Reading = Needs & { readonly asOf: () => Promise<number> };

export const causesDoors: Doors<typeof causesContract, Reading> = {
  "GET /causes": async ({ causes, weights, people, now, asOf }, { query }) => {
    const { currency, timeZone } = await people.workspace();
    const to = query.to ?? onTheWall(now(), timeZone).day;
    const from = query.from ?? daysAfter(to, 1 - USUAL_DAYS);
    if (from > to) return refused("turned_around", "The first day comes after the last one.");
    const all = await causes.all();
    const weighed = await weights(
      atTheWall(from, 0, timeZone),
      atTheWall(daysAfter(to, 1), 0, timeZone),
    );
    const tallies = talliesOf(all, weighed);
    const tallyOf = ({ id }: Cause): Tally => tallies.get(id) ?? NOTHING;
    const leaves = all.filter(({ id }) => !all.some(({ parentId }) => parentId === id));
    const by = (what: keyof Tally) => [
      ...pareto(new Map(leaves.map((each) => [each.id, tallyOf(each)[what]]))),
    ];
    return done({
      from,
      to,
      currency,
      asOf: await asOf(),
      causes: all.map((each) => ({ ...each, ...tallyOf(each) })),
      pareto: { cases: by("cases"), harm: by("harm"), cost: by("costMinor") },
    });
  },
  "POST /causes": async (needs, { body, by }) => left(await nameCause(needs, { ...body, by })),
  "PUT /causes/:cause": async (needs, { params, body, by }) =>
    left(await changeCause(needs, { ...body, causeId: params.cause, by })),
  "GET /cases/:case/causes": async ({ cases, causes }, { params }) => {
    if (!(await cases.find(params.case))) return refused("not_found", "There is no such case.");
    const names = new Map((await causes.all()).map(({ id, name }) => [id, name]));
    const traces = await causes.tracesOf(params.case);
    return done({
      traces: traces.map(({ causeId, whys, at, byName }) => ({
        causeId,
        name: names.get(causeId) ?? "",
        whys: [...whys],
        at,
        byName,
      })),
    });
  },
  "POST /cases/:case/causes": async (needs, { params, body, by }) => {
    const traced = await traceCase(needs, { ...body, caseId: params.case, by });
    return traced.ok ? done({ id: traced.value.causeId }) : traced;
  },
  "POST /cases/:case/causes/:cause/strike": (needs, { params, body, by }) =>
    strikeTrace(needs, { caseId: params.case, causeId: params.cause, because: body.because, by }),
};

const NOTHING: Tally = { cases: 0, harm: 0, costMinor: 0 };

const left = (outcome: Outcome<{ readonly id: string }>): Outcome<{ id: string }> =>
  outcome.ok ? done({ id: outcome.value.id }) : outcome;
