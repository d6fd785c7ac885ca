/** Causes in the database, one workspace at a time. */
import { and, asc, eq } from "drizzle-orm";
import type { Tx } from "../rim/db/db.ts";
import type { Causes } from "./causes.ts";
import { causes, traces } from "./causes.tables.ts";

export function causesIn(tx: Tx, workspaceId: string): Causes {
  const mine = eq(causes.workspaceId, workspaceId);
  const traced = eq(traces.workspaceId, workspaceId);
  return {
    find: async (id) =>
      (
        await tx
          .select(CAUSE)
          .from(causes)
          .where(and(mine, eq(causes.id, id)))
      )[0],
    all: () => tx.select(CAUSE).from(causes).where(mine).orderBy(asc(causes.name), asc(causes.id)),
    keep: async (cause) => void (await tx.insert(causes).values({ workspaceId, ...cause })),
    change: async (cause) =>
      void (await tx
        .update(causes)
        .set(cause)
        .where(and(mine, eq(causes.id, cause.id)))),
    trace: async (trace) =>
      void (await tx
        .insert(traces)
        .values({ workspaceId, ...trace })
        .onConflictDoUpdate({
          target: [traces.workspaceId, traces.caseId, traces.causeId],
          set: { whys: trace.whys, at: trace.at, byName: trace.byName },
        })),
    async untrace(caseId, causeId) {
      const gone = await tx
        .delete(traces)
        .where(and(traced, eq(traces.caseId, caseId), eq(traces.causeId, causeId)))
        .returning({ id: traces.causeId });
      return gone.length === 1;
    },
    tracesOf: (caseId) =>
      tx
        .select(TRACE)
        .from(traces)
        .where(and(traced, eq(traces.caseId, caseId)))
        .orderBy(asc(traces.at)),
  };
}

const CAUSE = {
  id: causes.id,
  parentId: causes.parentId,
  name: causes.name,
  factor: causes.factor,
  namedAt: causes.namedAt,
  namedBy: causes.namedBy,
};

const TRACE = {
  caseId: traces.caseId,
  causeId: traces.causeId,
  whys: traces.whys,
  at: traces.at,
  byName: traces.byName,
};
