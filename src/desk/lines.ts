/** The journals of many cases in one question. */
import { and, asc, eq, inArray } from "drizzle-orm";
import type { Entry } from "../journal/index.ts";
import { entryOf } from "../journal/journal.store.ts";
import { journal } from "../journal/journal.tables.ts";
import type { Tx } from "../rim/db/db.ts";

/** By case, oldest first. */
export async function linesOf(
  tx: Tx,
  workspaceId: string,
  caseIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Entry[]>> {
  if (caseIds.length === 0) return new Map();
  const rows = await tx
    .select()
    .from(journal)
    .where(and(eq(journal.workspaceId, workspaceId), inArray(journal.caseId, [...caseIds])))
    .orderBy(asc(journal.seq));
  return Map.groupBy(rows.map(entryOf), ({ caseId }) => caseId ?? "");
}
