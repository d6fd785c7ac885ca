/** Lists over HTTP: saved views, and what asks to be done. */
import type { Doors } from "../rim/http/doors.ts";
import { CASES_MOST, startBulk } from "../queues/index.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import { burdensOf, reliefIn } from "./burden.ts";
import { dropView } from "./drop-view.ts";
import { MOST } from "./lists.ts";
import type { Filter } from "./filter.ts";
import type { Needs } from "./needs.ts";
import { saveView } from "./save-view.ts";
import { todoOf } from "./todo.ts";
import { viewsFor } from "./view.ts";
import { searchFor } from "./search.ts";
import type { worklistsContract } from "./worklists.contract.ts";

export const worklistsDoors: Doors<typeof worklistsContract, Needs> = {
  "GET /views": async ({ views, lists, reader }, { by }) => {
    const shown = viewsFor(await views.all(), by.id);
    const counts = await lists.count(
      shown.map(({ filter }) => filter),
      await reader(by),
    );
    return done({
      views: shown.map(({ ownerId, ...view }, at) => ({
        ...view,
        mine: ownerId === by.id,
        count: counts[at] ?? 0,
      })),
    });
  },
  "POST /views": (needs, { body, by }) => saveView(needs, { draft: body, by }),
  "PUT /views/:view": (needs, { params, body, version, by }) =>
    saveView(needs, { draft: body, over: { viewId: params.view, version }, by }),
  "DELETE /views/:view": (needs, { params, by }) => dropView(needs, { viewId: params.view, by }),
  "GET /burdens": async ({ people, elsewhere, now }) => {
    const away = await elsewhere.away(now());
    const here = (await people.colleagues())
      .filter(({ leftAt }) => leftAt === null)
      .map(({ id }) => ({ id, away: away.has(id) }));
    const burdens = burdensOf(here, await elsewhere.inHand());
    return done({ burdens: [...burdens], relief: reliefIn(burdens) });
  },
  "GET /counts": async (needs, { query: { search, ...filter }, by }) => {
    const found = (await allIn(needs, { filter, search }, by)).length;
    return done({ count: Math.min(found, CASES_MOST), more: found > CASES_MOST });
  },
  "POST /bulks": async (needs, { body, by }) => {
    const { deed, cases } = body;
    const caseIds = "ids" in cases ? cases.ids : await allIn(needs, cases, by);
    const known = "ids" in cases ? await knownOf(needs, cases.ids) : done(caseIds);
    return known.ok ? startBulk(needs, { deed, caseIds, by }) : known;
  },
  "GET /todo": async ({ lists, reader }, { by }) =>
    done({ todo: [...todoOf(await lists.needs(await reader(by)), MOST)] }),
};

/** One more than may be, so that too many are refused rather than cut off. */
async function allIn(
  { lists, reader }: Needs,
  { filter, search }: { filter: Filter; search?: string | undefined },
  by: { readonly id: string },
): Promise<readonly string[]> {
  const query = search ? searchFor(search) : null;
  return lists.ids(filter, query, CASES_MOST + 1, await reader(by));
}

async function knownOf({ lists }: Needs, ids: readonly string[]): Promise<Outcome<true>> {
  return (await lists.known(ids)) === new Set(ids).size
    ? done(true)
    : refused("not_found", "One of these cases is not there. Look at the list again.");
}
