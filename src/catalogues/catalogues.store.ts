/** The house's catalogues in the database, one workspace at a time. */
import { desc, eq } from "drizzle-orm";
import type { Tx } from "../rim/db/db.ts";
import { catalogueEditions } from "./catalogues.tables.ts";
import type { Editions } from "./edition.ts";

export function cataloguesIn(tx: Tx, workspaceId: string): Editions {
  const newestFirst = () =>
    tx
      .select(EDITION)
      .from(catalogueEditions)
      .where(eq(catalogueEditions.workspaceId, workspaceId))
      .orderBy(desc(catalogueEditions.version));
  return {
    all: () => newestFirst(),
    newest: async () => (await newestFirst().limit(1))[0],
    async keep(edition) {
      const rows = await tx
        .insert(catalogueEditions)
        .values({ workspaceId, ...edition })
        .onConflictDoNothing()
        .returning({ version: catalogueEditions.version });
      return rows.length === 1;
    },
  };
}

const EDITION = {
  version: catalogueEditions.version,
  entries: catalogueEditions.entries,
  at: catalogueEditions.at,
  byId: catalogueEditions.byId,
  byName: catalogueEditions.byName,
  because: catalogueEditions.because,
};
