/** Mailboxes in the database, one workspace at a time. */
import { and, asc, eq, getTableColumns, isNull } from "drizzle-orm";
import type { Tx } from "../rim/db/db.ts";
import type { Mailboxes } from "./mailboxes.ts";
import { mailboxes } from "./mailboxes.tables.ts";

export function mailboxesIn(tx: Tx, workspaceId: string): Mailboxes {
  const mine = eq(mailboxes.workspaceId, workspaceId);
  const of = (id: string) => and(mine, eq(mailboxes.id, id));
  return {
    all: () =>
      tx
        .select(MAILBOX)
        .from(mailboxes)
        .where(and(mine, isNull(mailboxes.removedAt)))
        .orderBy(asc(mailboxes.addedAt), asc(mailboxes.id)),
    hold: async (id) => (await tx.select(MAILBOX).from(mailboxes).where(of(id)).for("update"))[0],
    keep: async (mailbox) => void (await tx.insert(mailboxes).values({ workspaceId, ...mailbox })),
    change: async (id, change) => void (await tx.update(mailboxes).set(change).where(of(id))),
  };
}

const { workspaceId: _, ...MAILBOX } = getTableColumns(mailboxes);
