/** The tables of incidents: each incident, and the cases that are part of it. */
import { foreignKey, index, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { cases } from "../cases/cases.tables.ts";
import { moment, workspace } from "../rim/db/columns.ts";
import type { Incident } from "./incident.ts";

export const incidents = pgTable(
  "incidents",
  {
    workspaceId: workspace(),
    id: uuid().notNull(),
    title: text().notNull(),
    openedAt: moment("opened_at").notNull(),
    openedBy: text("opened_by").notNull(),
    ended: jsonb().$type<NonNullable<Incident["ended"]>>(),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.id] })],
);

export const incidentCases = pgTable(
  "incident_cases",
  {
    workspaceId: workspace(),
    caseId: uuid("case_id").notNull(),
    incidentId: uuid("incident_id").notNull(),
    at: moment().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.caseId] }),
    foreignKey({
      columns: [t.workspaceId, t.caseId],
      foreignColumns: [cases.workspaceId, cases.id],
    }),
    foreignKey({
      columns: [t.workspaceId, t.incidentId],
      foreignColumns: [incidents.workspaceId, incidents.id],
    }),
    index("incident_cases_incident").on(t.workspaceId, t.incidentId),
  ],
);
