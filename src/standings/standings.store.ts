/** Standings and ratings in the database, one workspace at a time. */
import { and, asc, count, desc, eq, isNull } from "drizzle-orm";
import type { Tx } from "../rim/db/db.ts";
import type { Sheet } from "./sheet.ts";
import type { Standing } from "./standing.ts";
import { baselineSheets, baselines, ratings, standings } from "./standings.tables.ts";
import type { Standings } from "./standings.ts";

const AT_ONCE = 1_000;

export function standingsIn(tx: Tx, workspaceId: string): Standings {
  const ofSheet = (id: string) =>
    and(eq(baselineSheets.workspaceId, workspaceId), eq(baselineSheets.id, id));
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

    async keepSheet(sheet, answers) {
      const kept = await tx
        .insert(baselineSheets)
        .values({ workspaceId, ...sheet })
        .onConflictDoNothing()
        .returning({ id: baselineSheets.id });
      if (kept.length === 0) return false;
      for (let from = 0; from < answers.length; from += AT_ONCE) {
        const some = answers.slice(from, from + AT_ONCE).map(({ id, score, on }) => ({
          workspaceId,
          id,
          sheetId: sheet.id,
          score,
          answeredOn: on,
        }));
        await tx.insert(baselines).values(some);
      }
      return true;
    },
    sheets: () =>
      tx
        .select(SHEET)
        .from(baselineSheets)
        .where(eq(baselineSheets.workspaceId, workspaceId))
        .orderBy(desc(baselineSheets.at), desc(baselineSheets.id)),
    holdSheet: async (id) =>
      (await tx.select(SHEET).from(baselineSheets).where(ofSheet(id)).for("update"))[0],
    changeSheet: async (sheet) =>
      void (await tx.update(baselineSheets).set(sheet).where(ofSheet(sheet.id))),
    /** Counted where they lie: thousands of answers are a few dozen different ones a day. */
    async baselines() {
      const rows = await tx
        .select({
          scale: baselineSheets.scale,
          score: baselines.score,
          on: baselines.answeredOn,
          times: count(),
        })
        .from(baselines)
        .innerJoin(
          baselineSheets,
          and(
            eq(baselineSheets.workspaceId, baselines.workspaceId),
            eq(baselineSheets.id, baselines.sheetId),
          ),
        )
        .where(and(eq(baselines.workspaceId, workspaceId), isNull(baselineSheets.withdrawn)))
        .groupBy(baselineSheets.scale, baselines.score, baselines.answeredOn);
      return rows.flatMap(({ times, ...one }) => Array.from({ length: times }, () => one));
    },
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

const SHEET = {
  id: baselineSheets.id,
  scale: baselineSheets.scale,
  source: baselineSheets.source,
  count: baselineSheets.count,
  firstOn: baselineSheets.firstOn,
  lastOn: baselineSheets.lastOn,
  digest: baselineSheets.digest,
  at: baselineSheets.at,
  byName: baselineSheets.byName,
  withdrawn: baselineSheets.withdrawn,
} satisfies Record<keyof Sheet, unknown>;
