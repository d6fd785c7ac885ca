/** The house's timetables in the database, one workspace at a time. */
import { and, desc, eq } from "drizzle-orm";
import type { Tx } from "../rim/db/db.ts";
import { together } from "../rim/db/together.ts";
import { hoursEditions } from "./hours.tables.ts";
import type { Editions } from "./timetable.ts";

export function hoursIn(tx: Tx, workspaceId: string): Editions {
  const mine = eq(hoursEditions.workspaceId, workspaceId);
  const newestFirst = () =>
    tx.select(EDITION).from(hoursEditions).where(mine).orderBy(desc(hoursEditions.version));
  const newest = together(async (_: readonly string[]) => {
    const [row] = await newestFirst().limit(1);
    return () => row;
  });
  return {
    all: () => newestFirst(),
    newest: () => newest(workspaceId),
    async find(version) {
      const one = and(mine, eq(hoursEditions.version, version));
      const [row] = await tx.select(EDITION).from(hoursEditions).where(one);
      return row;
    },
    async keep(edition) {
      const rows = await tx
        .insert(hoursEditions)
        .values({ workspaceId, ...edition })
        .onConflictDoNothing()
        .returning({ version: hoursEditions.version });
      return rows.length === 1;
    },
  };
}

const EDITION = {
  version: hoursEditions.version,
  timetable: hoursEditions.timetable,
  at: hoursEditions.at,
  byId: hoursEditions.byId,
  byName: hoursEditions.byName,
  because: hoursEditions.because,
};
