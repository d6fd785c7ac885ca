/** Saved views in the database, one workspace at a time. */
import { and, eq } from "drizzle-orm";
import type { Tx } from "../rim/db/db.ts";
import type { SavedView, Views } from "./view.ts";
import { savedViews } from "./worklists.tables.ts";

export function viewsIn(tx: Tx, workspaceId: string): Views {
  const mine = eq(savedViews.workspaceId, workspaceId);
  const one = (id: string) => and(mine, eq(savedViews.id, id));
  return {
    all: () => tx.select(VIEW).from(savedViews).where(mine),
    find: async (id) => (await tx.select(VIEW).from(savedViews).where(one(id)))[0],
    keep: async (view) => void (await tx.insert(savedViews).values({ workspaceId, ...view })),
    async replace({ id, ...view }, version) {
      const changed = await tx
        .update(savedViews)
        .set(view)
        .where(and(one(id), eq(savedViews.version, version)))
        .returning({ id: savedViews.id });
      return changed.length === 1;
    },
    drop: async (id) => void (await tx.delete(savedViews).where(one(id))),
  };
}

const VIEW = {
  id: savedViews.id,
  name: savedViews.name,
  ownerId: savedViews.ownerId,
  shared: savedViews.shared,
  filter: savedViews.filter,
  sort: savedViews.sort,
  version: savedViews.version,
} satisfies Record<keyof SavedView, unknown>;
