/** Lists over HTTP: saved views, and what asks to be done. */
import type { Doors } from "../rim/http/doors.ts";
import { done } from "../words/outcome.ts";
import { dropView } from "./drop-view.ts";
import { MOST } from "./lists.ts";
import type { Needs } from "./needs.ts";
import { saveView } from "./save-view.ts";
import { todoOf } from "./todo.ts";
import { viewsFor } from "./view.ts";
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
  "GET /todo": async ({ lists, reader }, { by }) =>
    done({ todo: [...todoOf(await lists.needs(await reader(by)), MOST)] }),
};
