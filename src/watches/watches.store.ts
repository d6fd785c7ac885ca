/** Watches, notices and duties in the database, one workspace at a time. */
import { and, asc, eq, inArray, isNotNull, lte, ne, or, sql } from "drizzle-orm";
import type { Tx } from "../rim/db/db.ts";
import { together } from "../rim/db/together.ts";
import type { Moment } from "../words/moment.ts";
import { duties, notices, watches, watchHeads } from "./watches.tables.ts";
import type { Watch, Watches } from "./watches.ts";

export function watchesIn(tx: Tx, workspaceId: string): Watches {
  const mine = eq(watches.workspaceId, workspaceId);
  const told = eq(notices.workspaceId, workspaceId);
  const ofAll = together(async (_: readonly string[]) => {
    const rows = await tx.select(DUTY).from(duties).where(eq(duties.workspaceId, workspaceId));
    return () => rows;
  });
  return {
    head: () => headOf(tx, workspaceId),
    async heed(seq, caseIds, now) {
      await lookAt(tx, workspaceId, caseIds, now);
      await tx.update(watchHeads).set({ seq }).where(eq(watchHeads.workspaceId, workspaceId));
    },
    heedAll: async (now) =>
      void (await tx
        .update(watches)
        .set({ lookAt: now })
        .where(and(mine, isNotNull(watches.dueAt)))),
    due: async (now, limit) =>
      (
        await tx
          .select({ caseId: watches.caseId })
          .from(watches)
          .where(and(mine, lte(watches.lookAt, now)))
          .orderBy(asc(watches.lookAt), asc(watches.caseId))
          .limit(limit)
          .for("update", { skipLocked: true })
      ).map(({ caseId }) => caseId),
    keep: together(async (all: readonly Watch[]) => {
      const { lookAt: look, soonAt, dueAt, toldIds } = watches;
      const given = Object.entries({ lookAt: look, soonAt, dueAt, toldIds });
      await tx
        .insert(watches)
        .values(all.map((watch) => ({ workspaceId, ...watch, toldIds: [...watch.toldIds] })))
        .onConflictDoUpdate({
          target: [watches.workspaceId, watches.caseId],
          set: Object.fromEntries(
            given.map(([name, { name: column }]) => [name, sql.raw(`excluded.${column}`)]),
          ),
        });
      return () => undefined;
    }),
    async toldAmong(caseIds) {
      if (caseIds.length === 0) return new Map();
      const rows = await tx
        .select({ caseId: watches.caseId, toldIds: watches.toldIds })
        .from(watches)
        .where(and(mine, inArray(watches.caseId, [...caseIds])));
      return new Map(rows.map(({ caseId, toldIds }) => [caseId, toldIds]));
    },
    keepNotice: async (notice) =>
      void (await tx.insert(notices).values({ workspaceId, ...notice })),
    async claimNotices(now, until, limit) {
      const free = or(
        eq(notices.state, "waiting"),
        and(eq(notices.state, "leaving"), lte(notices.claimedUntil, now)),
      );
      const found = await tx
        .select({ id: notices.id })
        .from(notices)
        .where(and(told, free))
        .orderBy(asc(notices.at), asc(notices.id))
        .limit(limit)
        .for("update", { skipLocked: true });
      const ids = found.map(({ id }) => id);
      if (ids.length === 0) return [];
      const taken = await tx
        .update(notices)
        .set({ state: "leaving", claimedUntil: until })
        .where(and(told, inArray(notices.id, ids)))
        .returning(NOTICE);
      return taken.toSorted((a, b) => (a.at < b.at ? -1 : 1));
    },
    settleNotices: async (ids, { state, attempts, problem }) =>
      void (await tx
        .update(notices)
        .set({ state, attempts, problem, claimedUntil: null })
        .where(and(told, inArray(notices.id, [...ids]), ne(notices.state, "sent")))),
    duties: () => ofAll(workspaceId),
    keepDuty: async (duty) =>
      void (await tx
        .insert(duties)
        .values({ workspaceId, ...duty })
        .onConflictDoUpdate({ target: [duties.workspaceId, duties.colleagueId], set: duty })),
  };
}

/** Held until this deed is kept; nothing when another worker reads on. */
async function headOf(tx: Tx, workspaceId: string): Promise<number | undefined> {
  await tx.insert(watchHeads).values({ workspaceId, seq: 0 }).onConflictDoNothing();
  const [head] = await tx
    .select({ seq: watchHeads.seq })
    .from(watchHeads)
    .where(eq(watchHeads.workspaceId, workspaceId))
    .for("update", { skipLocked: true });
  return head?.seq;
}

async function lookAt(
  tx: Tx,
  workspaceId: string,
  caseIds: readonly string[],
  now: Moment,
): Promise<void> {
  if (caseIds.length === 0) return;
  const rows = caseIds.map((caseId) => ({ workspaceId, caseId, lookAt: now }));
  await tx
    .insert(watches)
    .values(rows)
    .onConflictDoUpdate({
      target: [watches.workspaceId, watches.caseId],
      set: { lookAt: now },
    });
}

const NOTICE = {
  id: notices.id,
  colleagueId: notices.colleagueId,
  caseId: notices.caseId,
  says: notices.says,
  at: notices.at,
  state: notices.state,
  attempts: notices.attempts,
};
const DUTY = {
  colleagueId: duties.colleagueId,
  awayUntil: duties.awayUntil,
  toldBy: duties.toldBy,
  leadId: duties.leadId,
};
