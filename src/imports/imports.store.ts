/** Imports in the database, one workspace at a time. */
import { and, eq, inArray } from "drizzle-orm";
import { sha256 } from "../rim/clock.ts";
import type { Tx } from "../rim/db/db.ts";
import type { Imports } from "./imports.ts";
import { imports } from "./imports.tables.ts";

export const importsIn = (tx: Tx, workspaceId: string): Imports => ({
  async find(source, mark) {
    const [row] = await tx
      .select({
        source: imports.source,
        mark: imports.mark,
        conversationId: imports.conversationId,
        caseId: imports.caseId,
      })
      .from(imports)
      .where(
        and(
          eq(imports.workspaceId, workspaceId),
          eq(imports.source, source),
          // Of a customer who was erased only the hash is left; it still comes in once.
          inArray(imports.mark, [mark, sha256(mark)]),
        ),
      );
    return row;
  },
  keep: async (imported) => void (await tx.insert(imports).values({ workspaceId, ...imported })),
});
