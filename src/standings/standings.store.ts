/** Standings and ratings in the database, one workspace at a time. */
import { and, asc, eq } from "drizzle-orm";
import type { Tx } from "../rim/db/db.ts";
import type { Standing } from "./standing.ts";
import { baselines, ratings, standings } from "./standings.tables.ts";
import type { Standings } from "./standings.ts";

const AT_ONCE = 1_000;

export function standingsIn(tx: Tx, workspaceId: string): Standings {
  return {
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

    async keepBaseline(scores) {
      for (let from = 0; from < scores.length; from += AT_ONCE) {
        const some = scores.slice(from, from + AT_ONCE);
        await tx.insert(baselines).values(some.map((each) => ({ workspaceId, ...each })));
      }
    },
    baselines: () =>
      tx
        .select({ scale: baselines.scale, score: baselines.score })
        .from(baselines)
        .where(eq(baselines.workspaceId, workspaceId)),
  };
}

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
