/** The journals and the playbooks of many cases, in few questions. */
import { and, asc, eq, inArray } from "drizzle-orm";
import type { Entry } from "../../journal/index.ts";
import { entryOf } from "../../journal/journal.store.ts";
import { journal } from "../../journal/journal.tables.ts";
import type { Tx } from "../../rim/db/db.ts";
import type { Playbook, Shelf } from "../../playbooks/index.ts";

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

/** The playbooks that these cases began with, each looked up once. */
export async function playbooksOf(
  shelf: Shelf,
  found: readonly { readonly playbookId: string; readonly playbookVersion: number }[],
) {
  const marks = new Map(
    found.map((row) => [`${row.playbookId} ${row.playbookVersion}`, row] as const),
  );
  const books = new Map<string, Playbook | undefined>();
  for (const [mark, { playbookId, playbookVersion }] of marks) {
    books.set(mark, await shelf.get(playbookId, playbookVersion));
  }
  return books;
}
