/** Which playbooks are out of use, in the database, one workspace at a time. */
import { and, desc, eq } from "drizzle-orm";
import type { Tx } from "../rim/db/db.ts";
import { retirements } from "./playbooks.tables.ts";
import type { Retirements } from "./retirement.ts";

export function retirementsIn(tx: Tx, workspaceId: string): Retirements {
  const mine = eq(retirements.workspaceId, workspaceId);
  return {
    of: (playbookId) =>
      tx
        .select(RETIREMENT)
        .from(retirements)
        .where(and(mine, eq(retirements.playbookId, playbookId)))
        .orderBy(desc(retirements.number)),
    async standing() {
      const newest = await tx
        .selectDistinctOn([retirements.playbookId], RETIREMENT)
        .from(retirements)
        .where(mine)
        .orderBy(retirements.playbookId, desc(retirements.number));
      return newest.filter(({ retired }) => retired);
    },
    async keep(retirement) {
      const rows = await tx
        .insert(retirements)
        .values({ workspaceId, ...retirement })
        .onConflictDoNothing()
        .returning({ number: retirements.number });
      return rows.length === 1;
    },
  };
}

const RETIREMENT = {
  playbookId: retirements.playbookId,
  number: retirements.number,
  retired: retirements.retired,
  at: retirements.at,
  byId: retirements.byId,
  byName: retirements.byName,
  because: retirements.because,
};
