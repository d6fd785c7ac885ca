/** Actions, debriefs and closings in the database, one workspace at a time. */
import { and, asc, desc, eq, gte, inArray, isNotNull, isNull, sql } from "drizzle-orm";
import type { Tx } from "../rim/db/db.ts";
import { rowsOf, together } from "../rim/db/together.ts";
import type { Action } from "./action.ts";
import type { Closing } from "./closing.ts";
import type { Debrief } from "./debrief.ts";
import type { Plans } from "./plans.ts";
import { actions, closureMessages, debriefs } from "./plans.tables.ts";

export function plansIn(tx: Tx, workspaceId: string): Plans {
  const ofAction = (id: string) => and(eq(actions.workspaceId, workspaceId), eq(actions.id, id));
  const closings = eq(closureMessages.workspaceId, workspaceId);
  const talks = eq(debriefs.workspaceId, workspaceId);
  const ofClosing = (id: string) => and(closings, eq(closureMessages.id, id));
  return {
    holdAction: async (id) =>
      (await tx.select(ACTION).from(actions).where(ofAction(id)).for("update"))[0],
    actionsOf: together(async (caseIds: readonly string[]) => {
      const rows = await tx
        .select(ACTION)
        .from(actions)
        .where(and(eq(actions.workspaceId, workspaceId), inArray(actions.caseId, [...caseIds])))
        .orderBy(asc(actions.createdAt), asc(actions.id));
      return rowsOf(rows, ({ caseId }) => caseId);
    }),
    unjudged: (limit) =>
      tx
        .select(ACTION)
        .from(actions)
        .where(
          and(
            eq(actions.workspaceId, workspaceId),
            isNotNull(actions.causeId),
            isNotNull(actions.doneAt),
            isNull(actions.effect),
          ),
        )
        .orderBy(asc(actions.doneAt))
        .limit(limit)
        .for("update", { skipLocked: true }),
    against: (causeId) =>
      tx
        .select(ACTION)
        .from(actions)
        .where(
          and(
            eq(actions.workspaceId, workspaceId),
            causeId === null ? undefined : eq(actions.causeId, causeId),
          ),
        )
        .orderBy(desc(actions.createdAt), desc(actions.id))
        .limit(500),
    keepAction: async (action) =>
      void (await tx.insert(actions).values({ workspaceId, ...action })),
    changeAction: async (action) =>
      void (await tx.update(actions).set(action).where(ofAction(action.id))),

    debrief: async (id) =>
      (
        await tx
          .select(DEBRIEF)
          .from(debriefs)
          .where(and(talks, eq(debriefs.id, id)))
      )[0],
    debriefsWith: (colleagueId, since) =>
      tx
        .select(DEBRIEF)
        .from(debriefs)
        .where(
          and(
            talks,
            gte(debriefs.at, since),
            sql`${debriefs.withIds} @> ${JSON.stringify([colleagueId])}::jsonb`,
          ),
        )
        .orderBy(desc(debriefs.at)),
    debriefsOf: (caseId) =>
      tx
        .select(DEBRIEF)
        .from(debriefs)
        .where(and(talks, eq(debriefs.caseId, caseId)))
        .orderBy(asc(debriefs.at), asc(debriefs.id)),
    keepDebrief: async (debrief) =>
      void (await tx.insert(debriefs).values({ workspaceId, ...debrief })),

    closing: async (id) => (await tx.select(CLOSING).from(closureMessages).where(ofClosing(id)))[0],
    closingsOf: (caseId) =>
      tx
        .select(CLOSING)
        .from(closureMessages)
        .where(and(closings, eq(closureMessages.caseId, caseId)))
        .orderBy(asc(closureMessages.at), asc(closureMessages.id)),
    closingsTo: (colleagueId) =>
      tx
        .select(CLOSING)
        .from(closureMessages)
        .where(and(closings, eq(closureMessages.colleagueId, colleagueId)))
        .orderBy(desc(closureMessages.at), desc(closureMessages.id)),
    async keepClosing(closing) {
      const kept = await tx
        .insert(closureMessages)
        .values({ workspaceId, ...closing })
        .onConflictDoNothing()
        .returning({ id: closureMessages.id });
      return kept.length === 1;
    },
    changeClosing: async (closing) =>
      void (await tx.update(closureMessages).set(closing).where(ofClosing(closing.id))),
  };
}

const ACTION = {
  id: actions.id,
  caseId: actions.caseId,
  kind: actions.kind,
  what: actions.what,
  ownerId: actions.ownerId,
  dueOn: actions.dueOn,
  shown: actions.shown,
  createdAt: actions.createdAt,
  createdBy: actions.createdBy,
  doneAt: actions.doneAt,
  doneBy: actions.doneBy,
  proof: actions.proof,
  means: actions.means,
  causeId: actions.causeId,
  windowDays: actions.windowDays,
  doneById: actions.doneById,
  verified: actions.verified,
  effect: actions.effect,
  reopened: actions.reopened,
} satisfies Record<keyof Action, unknown>;

const DEBRIEF = {
  id: debriefs.id,
  caseId: debriefs.caseId,
  at: debriefs.at,
  byId: debriefs.byId,
  byName: debriefs.byName,
  withIds: debriefs.withIds,
  happened: debriefs.happened,
  madeSense: debriefs.madeSense,
  wouldHaveHelped: debriefs.wouldHaveHelped,
  changes: debriefs.changes,
} satisfies Record<keyof Debrief, unknown>;

const CLOSING = {
  id: closureMessages.id,
  caseId: closureMessages.caseId,
  colleagueId: closureMessages.colleagueId,
  at: closureMessages.at,
  byId: closureMessages.byId,
  byName: closureMessages.byName,
  words: closureMessages.words,
  seenAt: closureMessages.seenAt,
} satisfies Record<keyof Closing, unknown>;
