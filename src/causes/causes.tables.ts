/** The tables of causes: the tree, and the cases that were traced to it. */
import { foreignKey, index, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { cases } from "../cases/cases.tables.ts";
import { moment, workspace } from "../rim/db/columns.ts";
import type { Factor } from "./cause.ts";

export const causes = pgTable(
  "causes",
  {
    workspaceId: workspace(),
    id: uuid().notNull(),
    parentId: uuid("parent_id"),
    name: text().notNull(),
    factor: text().$type<Factor>().notNull(),
    namedAt: moment("named_at").notNull(),
    namedBy: text("named_by").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({ columns: [t.workspaceId, t.parentId], foreignColumns: [t.workspaceId, t.id] }),
  ],
);

export const traces = pgTable(
  "traces",
  {
    workspaceId: workspace(),
    caseId: uuid("case_id").notNull(),
    causeId: uuid("cause_id").notNull(),
    whys: jsonb().$type<readonly string[]>().notNull(),
    at: moment().notNull(),
    byName: text("by_name").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.caseId, t.causeId] }),
    foreignKey({
      columns: [t.workspaceId, t.caseId],
      foreignColumns: [cases.workspaceId, cases.id],
    }),
    foreignKey({
      columns: [t.workspaceId, t.causeId],
      foreignColumns: [causes.workspaceId, causes.id],
    }),
    index("traces_cause").on(t.workspaceId, t.causeId),
  ],
);
