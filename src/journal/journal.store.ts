/** The journal in the database; adding a line tells whoever listens, once the deed is kept. */
import { and, asc, eq, sql } from "drizzle-orm";
import type { Tx } from "../rim/db/db.ts";
import type { Moment } from "../words/moment.ts";
import { BEGINNING, type Entry, type Journal, sealed } from "./journal.ts";
import { journal, journalHeads } from "./journal.tables.ts";

/** Where every new line is announced: "workspace seq case what". */
export const CHANNEL = "amends_journal";

export type Books = Journal & {
  /** Every line of the workspace, oldest first. */
  all(): Promise<Entry[]>;
};

export function journalIn(
  tx: Tx,
  workspaceId: string,
  { now, hash }: { now: () => Moment; hash: (text: string) => string },
): Books {
  const mine = eq(journal.workspaceId, workspaceId);
  /** Held until the deed is kept: whoever writes next in this workspace waits for it. */
  const headOf = async () =>
    (
      await tx
        .select()
        .from(journalHeads)
        .where(eq(journalHeads.workspaceId, workspaceId))
        .for("update")
    )[0];
  const firstHead = async () => {
    const beginning = { workspaceId, seq: 0, hash: BEGINNING };
    await tx.insert(journalHeads).values(beginning).onConflictDoNothing();
    return headOf();
  };
  return {
    async add({ what, by, caseId, facts = {} }) {
      const head = (await headOf()) ?? (await firstHead());
      if (!head) throw new Error("the journal has lost its head");

      const entry = {
        seq: head.seq + 1,
        at: now(),
        what,
        by: { kind: by.kind, id: by.id, name: by.name },
        caseId: caseId ?? null,
        facts: JSON.parse(JSON.stringify(facts)) as Record<string, unknown>,
        previous: head.hash,
      };
      const seal = hash(sealed(entry));
      await tx.insert(journal).values({
        workspaceId,
        ...entry,
        byKind: by.kind,
        byId: by.id,
        byName: by.name,
        hash: seal,
      });
      await tx
        .update(journalHeads)
        .set({ seq: entry.seq, hash: seal })
        .where(eq(journalHeads.workspaceId, workspaceId));
      const news = [workspaceId, entry.seq, entry.caseId ?? "-", what].join(" ");
      await tx.execute(sql`select pg_notify(${CHANNEL}, ${news})`);
    },
    ofCase: async (caseId) =>
      (
        await tx
          .select()
          .from(journal)
          .where(and(mine, eq(journal.caseId, caseId)))
          .orderBy(asc(journal.seq))
      ).map(entryOf),
    all: async () =>
      (await tx.select().from(journal).where(mine).orderBy(asc(journal.seq))).map(entryOf),
  };
}

export const entryOf = (row: typeof journal.$inferSelect): Entry => ({
  seq: row.seq,
  at: row.at,
  what: row.what,
  by: { kind: row.byKind, id: row.byId, name: row.byName },
  caseId: row.caseId,
  facts: row.facts,
  previous: row.previous,
  hash: row.hash,
});
