/** Incidents in the database, one workspace at a time. */
import { and, count, desc, eq } from "drizzle-orm";
import type { Tx } from "../rim/db/db.ts";
import type { Incidents } from "./incidents.ts";
import { incidentCases, incidents } from "./incidents.tables.ts";

export function incidentsIn(tx: Tx, workspaceId: string): Incidents {
  const mine = eq(incidents.workspaceId, workspaceId);
  const joined = eq(incidentCases.workspaceId, workspaceId);
  return {
    find: async (id) =>
      (
        await tx
          .select(INCIDENT)
          .from(incidents)
          .where(and(mine, eq(incidents.id, id)))
      )[0],
    all: () =>
      tx
        .select({ ...INCIDENT, cases: count(incidentCases.caseId) })
        .from(incidents)
        .leftJoin(
          incidentCases,
          and(
            eq(incidentCases.workspaceId, incidents.workspaceId),
            eq(incidentCases.incidentId, incidents.id),
          ),
        )
        .where(mine)
        .groupBy(incidents.workspaceId, incidents.id)
        .orderBy(desc(incidents.openedAt), desc(incidents.id))
        .limit(200),
    keep: async (incident) =>
      void (await tx.insert(incidents).values({ workspaceId, ...incident })),
    change: async (incident) =>
      void (await tx
        .update(incidents)
        .set(incident)
        .where(and(mine, eq(incidents.id, incident.id)))),
    ofCase: async (caseId) =>
      (
        await tx
          .select(INCIDENT)
          .from(incidentCases)
          .innerJoin(
            incidents,
            and(
              eq(incidents.workspaceId, incidentCases.workspaceId),
              eq(incidents.id, incidentCases.incidentId),
            ),
          )
          .where(and(joined, eq(incidentCases.caseId, caseId)))
      )[0],
    async join(incidentId, caseId, at) {
      const kept = await tx
        .insert(incidentCases)
        .values({ workspaceId, incidentId, caseId, at })
        .onConflictDoNothing()
        .returning({ id: incidentCases.caseId });
      return kept.length === 1;
    },
    leave: async (caseId) =>
      void (await tx.delete(incidentCases).where(and(joined, eq(incidentCases.caseId, caseId)))),
  };
}

const INCIDENT = {
  id: incidents.id,
  title: incidents.title,
  openedAt: incidents.openedAt,
  openedBy: incidents.openedBy,
  ended: incidents.ended,
};
