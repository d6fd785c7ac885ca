/** The inbox over HTTP. */
import { sql } from "drizzle-orm";
import type { Doors } from "../../rim/http/doors.ts";
import { done, refused } from "../../words/outcome.ts";
import type { Needs } from "../needs.ts";
import { inboxOf } from "./inbox.ts";
import type { listContract } from "./list.contract.ts";
import { PRESENCE } from "./presence.ts";

export const listDoors: Doors<typeof listContract, Needs> = {
  "GET /cases": async (needs, { query, by }) =>
    done(await inboxOf(needs, await needs.reader(by), query)),
  "GET /views/counts": async ({ lists, reader }, { by }) =>
    done({ counts: await lists.views(await reader(by)) }),
  "POST /cases/:case/presence": async ({ tx, workspaceId, cases }, { params, body, by }) => {
    if (!(await cases.find(params.case))) return refused("not_found", "There is no such case.");
    const news = [workspaceId, params.case, by.id, body.doing].join(" ");
    if (by.kind === "colleague") await tx.execute(sql`select pg_notify(${PRESENCE}, ${news})`);
    return done({ ok: true } as const);
  },
};
