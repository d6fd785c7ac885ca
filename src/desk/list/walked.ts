/** How many open cases walk a playbook, in whatever edition. */
import { and, count, eq } from "drizzle-orm";
import { cases } from "../../cases/cases.tables.ts";
import type { Tx } from "../../rim/db/db.ts";

export const walkedIn =
  (tx: Tx, workspaceId: string) =>
  async (playbookId: string): Promise<number> => {
    const walking = and(
      eq(cases.workspaceId, workspaceId),
      eq(cases.playbookId, playbookId),
      eq(cases.state, "open"),
    );
    const [row] = await tx.select({ open: count() }).from(cases).where(walking);
    return row?.open ?? 0;
  };
