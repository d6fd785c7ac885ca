/** Messages about changes in the database, and who heard of them; one workspace at a time. */
import { and, asc, count, desc, eq, getTableColumns, gt, inArray, lte } from "drizzle-orm";
import type { Tx } from "../rim/db/db.ts";
import type { HearerState } from "./hearer.ts";
import { tellings, told } from "./tellings.tables.ts";
import type { Tellings } from "./tellings.ts";

const { workspaceId: _, ...TELLING } = getTableColumns(tellings);
const { workspaceId: __, ...HEARER } = getTableColumns(told);

export function tellingsIn(tx: Tx, workspaceId: string): Tellings {
  const ofHouse = eq(tellings.workspaceId, workspaceId);
  const hears = eq(told.workspaceId, workspaceId);
  const one = (id: string) => and(ofHouse, eq(tellings.id, id));
  const waits = eq(told.state, "waiting");
  return {
    find: async (id) => (await tx.select(TELLING).from(tellings).where(one(id)))[0],
    hold: async (id) => (await tx.select(TELLING).from(tellings).where(one(id)).for("update"))[0],
    async keep(telling) {
      const kept = await tx
        .insert(tellings)
        .values({ workspaceId, ...telling })
        .onConflictDoNothing()
        .returning({ id: tellings.id });
      return kept.length === 1;
    },
    change: async (telling) => void (await tx.update(tellings).set(telling).where(one(telling.id))),
    all: (actionId) =>
      tx
        .select(TELLING)
        .from(tellings)
        .where(and(ofHouse, actionId === null ? undefined : eq(tellings.actionId, actionId)))
        .orderBy(desc(tellings.begunAt), desc(tellings.id))
        .limit(200),
    async tallies(ids) {
      if (ids.length === 0) return new Map();
      const rows = await tx
        .select({ id: told.tellingId, state: told.state, count: count() })
        .from(told)
        .where(and(hears, inArray(told.tellingId, [...ids])))
        .groupBy(told.tellingId, told.state);
      return new Map(
        ids.map((id) => {
          const of = (state: HearerState) =>
            rows.find((row) => row.id === id && row.state === state)?.count ?? 0;
          return [id, { waiting: of("waiting"), told: of("told"), left_out: of("left_out") }];
        }),
      );
    },
    hearers: (tellingId) =>
      tx
        .select(HEARER)
        .from(told)
        .where(and(hears, eq(told.tellingId, tellingId)))
        .orderBy(asc(told.state), asc(told.caseId)),
    async heard(actionId) {
      const rows = await tx
        .select({ id: told.customerId })
        .from(told)
        .where(and(hears, eq(told.actionId, actionId)));
      return new Set(rows.map(({ id }) => id));
    },
    async keepHearers(hearers) {
      if (hearers.length === 0) return;
      const rows = hearers.map((hearer) => ({ workspaceId, ...hearer }));
      await tx.insert(told).values(rows).onConflictDoNothing();
    },
    sending: () =>
      tx
        .select(TELLING)
        .from(tellings)
        .where(and(ofHouse, eq(tellings.state, "sending")))
        .orderBy(asc(tellings.begunAt), asc(tellings.id))
        .for("update", { skipLocked: true }),
    next: async (tellingId, now) =>
      (
        await tx
          .select(HEARER)
          .from(told)
          .where(and(hears, waits, eq(told.tellingId, tellingId), lte(told.dueAt, now)))
          .orderBy(asc(told.dueAt), asc(told.caseId))
          .limit(1)
      )[0],
    settle: async ({ actionId, customerId, ...hearer }) =>
      void (await tx
        .update(told)
        .set(hearer)
        .where(and(hears, eq(told.actionId, actionId), eq(told.customerId, customerId)))),
    letGo: async (tellingId) =>
      void (await tx.delete(told).where(and(hears, waits, eq(told.tellingId, tellingId)))),
    async paceSince(tellingId, since) {
      const [row] = await tx
        .select({ count: count() })
        .from(told)
        .where(and(hears, eq(told.tellingId, tellingId), gt(told.toldAt, since)));
      return row?.count ?? 0;
    },
  };
}
