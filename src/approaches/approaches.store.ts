/** Approaches in the database, one workspace at a time. */
import { and, asc, eq, gte, inArray, sql } from "drizzle-orm";
import type { Tx } from "../rim/db/db.ts";
import { approaches } from "./approaches.tables.ts";
import type { Approaches } from "./approaches.ts";

const MOST = 100;

export function approachesIn(tx: Tx, workspaceId: string): Approaches {
  const mine = eq(approaches.workspaceId, workspaceId);
  return {
    lately: async (customerIds, since) =>
      (
        await tx
          .select({ at: approaches.at })
          .from(approaches)
          .where(
            and(mine, inArray(approaches.customerId, [...customerIds]), gte(approaches.at, since)),
          )
          .orderBy(asc(approaches.at))
          .limit(MOST)
      ).map(({ at }) => at),
    keep: async (approach) =>
      void (await tx.insert(approaches).values({ workspaceId, ...approach })),
    // It never waits: two deeds that hold the journal and wait for each other would stand still.
    async turn(customerId) {
      const key = sql`hashtextextended(${`approach ${workspaceId} ${customerId}`}, 0)`;
      const [answer] = await tx
        .select({ mine: sql<boolean>`mine` })
        .from(sql`pg_try_advisory_xact_lock(${key}) as mine`);
      return answer?.mine === true;
    },
  };
}
