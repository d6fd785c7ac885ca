/** Batches in the database, one workspace at a time. */
import { and, desc, eq } from "drizzle-orm";
import type { Tx } from "../rim/db/db.ts";
import type { Batch, Batches } from "./batch.ts";
import { batches } from "./transfers.tables.ts";

const SHOWN_MOST = 100;

export function batchesIn(tx: Tx, workspaceId: string): Batches {
  const mine = eq(batches.workspaceId, workspaceId);
  const found = (id: string) =>
    tx
      .select()
      .from(batches)
      .where(and(mine, eq(batches.id, id)));
  return {
    async keep({ by, ...batch }) {
      const who = { byKind: by.kind, byId: by.id, byName: by.name };
      await tx.insert(batches).values({ workspaceId, ...batch, ...who });
    },
    async all() {
      const rows = tx.select().from(batches).where(mine).orderBy(desc(batches.madeAt));
      return (await rows.limit(SHOWN_MOST)).map(batchOf);
    },
    find: async (id) => (await found(id)).map(batchOf)[0],
    hold: async (id) => (await found(id).for("update")).map(batchOf)[0],
  };
}

const batchOf = ({
  workspaceId: _,
  byKind: kind,
  byId: id,
  byName: name,
  ...batch
}: typeof batches.$inferSelect): Batch => ({ ...batch, by: { kind, id, name } });
