/** Follow-ups and standings in the database, one workspace at a time. */
import { and, asc, desc, eq, inArray, lte, notInArray, sql } from "drizzle-orm";
import type { Tx } from "../rim/db/db.ts";
import { followUps, ratings, standings } from "./follow-ups.tables.ts";
import type { FollowUp } from "./followup.ts";
import type { FollowUps } from "./followups.ts";
import type { Standing } from "./standing.ts";

export function followUpsIn(tx: Tx, workspaceId: string): FollowUps {
  const mine = eq(followUps.workspaceId, workspaceId);
  const one = (id: string) => and(mine, eq(followUps.id, id));
  const ofCase = (caseId: string) => and(mine, eq(followUps.caseId, caseId));
  return {
    hold: async (id) =>
      (await tx.select(FOLLOW_UP).from(followUps).where(one(id)).for("update"))[0],
    ofCase: (caseId) =>
      tx
        .select(FOLLOW_UP)
        .from(followUps)
        .where(ofCase(caseId))
        .orderBy(desc(followUps.scheduledAt), desc(followUps.id)),
    async keep(followUp) {
      if (!(await claimed(tx, `${workspaceId} ${followUp.caseId}`))) return false;
      const open = await tx
        .select({ id: followUps.id })
        .from(followUps)
        .where(and(ofCase(followUp.caseId), inArray(followUps.state, ["scheduled", "asked"])))
        .limit(1);
      if (open.length > 0) return false;
      await tx.insert(followUps).values({ workspaceId, ...followUp });
      return true;
    },
    change: async (followUp) =>
      void (await tx.update(followUps).set(followUp).where(one(followUp.id))),
    due: (now, limit, besides) =>
      tx
        .select(FOLLOW_UP)
        .from(followUps)
        .where(
          and(
            mine,
            eq(followUps.state, "scheduled"),
            lte(followUps.dueAt, now),
            notInArray(followUps.id, [...besides]),
          ),
        )
        .orderBy(asc(followUps.dueAt), asc(followUps.id))
        .limit(limit)
        .for("update", { skipLocked: true }),

    standingsOf: (caseId) =>
      tx
        .select(STANDING)
        .from(standings)
        .where(and(eq(standings.workspaceId, workspaceId), eq(standings.caseId, caseId)))
        .orderBy(asc(standings.at), asc(standings.id)),
    async keepStanding(standing) {
      const kept = await tx
        .insert(standings)
        .values({ workspaceId, ...standing })
        .onConflictDoNothing()
        .returning({ id: standings.id });
      return kept.length === 1;
    },

    ratingsOf: (caseId) =>
      tx
        .select(RATING)
        .from(ratings)
        .where(and(eq(ratings.workspaceId, workspaceId), eq(ratings.caseId, caseId)))
        .orderBy(asc(ratings.at), asc(ratings.id)),
    async keepRating(rating) {
      const kept = await tx
        .insert(ratings)
        .values({ workspaceId, ...rating })
        .onConflictDoNothing()
        .returning({ id: ratings.id });
      return kept.length === 1;
    },
  };
}

/**
 * Takes the case's turn until the transaction ends. It never waits: whoever schedules after a
 * payment holds the head of the journal already, and two that wait for each other stand still.
 */
async function claimed(tx: Tx, turn: string): Promise<boolean> {
  const key = sql`hashtextextended(${`follow-up ${turn}`}, 0)`;
  const [answer] = await tx
    .select({ mine: sql<boolean>`mine` })
    .from(sql`pg_try_advisory_xact_lock(${key}) as mine`);
  return answer?.mine === true;
}

const FOLLOW_UP = {
  id: followUps.id,
  caseId: followUps.caseId,
  checkpoint: followUps.checkpoint,
  state: followUps.state,
  scheduledAt: followUps.scheduledAt,
  dueAt: followUps.dueAt,
  askedAt: followUps.askedAt,
  messageId: followUps.messageId,
  answeredAt: followUps.answeredAt,
  verdict: followUps.verdict,
  words: followUps.words,
} satisfies Record<keyof FollowUp, unknown>;

const RATING = {
  id: ratings.id,
  caseId: ratings.caseId,
  scale: ratings.scale,
  moment: ratings.moment,
  score: ratings.score,
  at: ratings.at,
};

const STANDING = {
  id: standings.id,
  caseId: standings.caseId,
  moment: standings.moment,
  score: standings.score,
  at: standings.at,
} satisfies Record<keyof Standing, unknown>;
