/** Reckonings and differences in the database, one workspace at a time. */
import { and, desc, eq, getTableColumns, isNull, notInArray, sql } from "drizzle-orm";
import type { Tx } from "../rim/db/db.ts";
import type { Reckonings } from "./reckoning.ts";
import { differences, reckonings } from "./reckonings.tables.ts";

const { workspaceId: _, ...RECKONING } = getTableColumns(reckonings);
const { workspaceId: __, ...DIFFERENCE } = getTableColumns(differences);
const SHOWN_MOST = 300;

export function reckoningsIn(tx: Tx, workspaceId: string): Reckonings {
  const mine = eq(differences.workspaceId, workspaceId);
  const of = (id: string) => and(mine, eq(differences.id, id));
  return {
    last: () =>
      tx
        .selectDistinctOn([reckonings.instrumentId], RECKONING)
        .from(reckonings)
        .where(eq(reckonings.workspaceId, workspaceId))
        .orderBy(reckonings.instrumentId, desc(reckonings.day)),
    async keep({ instrumentId, day, ...rest }) {
      await tx
        .insert(reckonings)
        .values({ workspaceId, instrumentId, day, ...rest })
        .onConflictDoUpdate({
          target: [reckonings.workspaceId, reckonings.instrumentId, reckonings.day],
          set: rest,
        });
    },
    differences: () =>
      tx
        .select(DIFFERENCE)
        .from(differences)
        .where(mine)
        .orderBy(
          sql`coalesce(${differences.settledAt}, ${differences.goneAt}) is not null`,
          desc(differences.foundAt),
        )
        .limit(SHOWN_MOST),
    hold: async (id) =>
      (await tx.select(DIFFERENCE).from(differences).where(of(id)).for("update"))[0],
    async note(found, id, foundAt) {
      const fresh = await tx
        .insert(differences)
        .values({ workspaceId, id, ...found, foundAt })
        .onConflictDoNothing({ target: [differences.workspaceId, differences.subject] })
        .returning({ id: differences.id });
      if (fresh.length > 0) return true;
      // It was right for a while, and is not any more.
      const back = and(mine, eq(differences.subject, found.subject), sql`gone_at is not null`);
      const again = await tx
        .update(differences)
        .set({ goneAt: null, foundAt, says: found.says })
        .where(and(back, isNull(differences.settledAt)))
        .returning({ id: differences.id });
      return again.length > 0;
    },
    async close(instrumentId, found, goneAt) {
      const open = and(
        mine,
        eq(differences.instrumentId, instrumentId),
        isNull(differences.goneAt),
        isNull(differences.settledAt),
        found.length > 0 ? notInArray(differences.subject, [...found]) : undefined,
      );
      await tx.update(differences).set({ goneAt }).where(open);
    },
    async settle(id, { at, by, words }) {
      await tx.update(differences).set({ settledAt: at, settledBy: by, words }).where(of(id));
    },
  };
}
