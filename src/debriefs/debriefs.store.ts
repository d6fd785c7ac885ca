/** Accounts in the database, one workspace at a time. */
import { and, asc, eq, getTableColumns, inArray } from "drizzle-orm";
import type { Tx } from "../rim/db/db.ts";
import type { Accounts } from "./accounts.ts";
import { debriefAccounts } from "./debriefs.tables.ts";

export const debriefAccountsIn = (tx: Tx, workspaceId: string): Accounts => ({
  among: async (ids) =>
    ids.length === 0
      ? []
      : await tx
          .select(ACCOUNT)
          .from(debriefAccounts)
          .where(
            and(
              eq(debriefAccounts.workspaceId, workspaceId),
              inArray(debriefAccounts.debriefId, [...ids]),
            ),
          )
          .orderBy(asc(debriefAccounts.at), asc(debriefAccounts.id)),
  keep: async (account) =>
    void (await tx.insert(debriefAccounts).values({ workspaceId, ...account })),
});

const { workspaceId: _, ...ACCOUNT } = getTableColumns(debriefAccounts);
