/** Which cases an incident met, for the books to be read over them alone. */
import { and, eq } from "drizzle-orm";
import { incidentCases, incidents } from "../../incidents/incidents.tables.ts";
import type { Tx } from "../../rim/db/db.ts";

export const casesAmidIn =
  (tx: Tx, workspaceId: string) =>
  async (incidentId: string): Promise<readonly string[] | undefined> => {
    const ofHouse = and(eq(incidents.workspaceId, workspaceId), eq(incidents.id, incidentId));
    const [known] = await tx.select({ id: incidents.id }).from(incidents).where(ofHouse);
    if (!known) return undefined;
    const rows = await tx
      .select({ id: incidentCases.caseId })
      .from(incidentCases)
      .where(
        and(eq(incidentCases.workspaceId, workspaceId), eq(incidentCases.incidentId, incidentId)),
      );
    return rows.map(({ id }) => id);
  };
