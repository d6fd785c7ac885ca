/** The table of approaches: when the desk wrote to whom by itself. */
import { foreignKey, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { cases } from "../cases/cases.tables.ts";
import { customers } from "../people/people.tables.ts";
import { moment, workspace } from "../rim/db/columns.ts";
import type { Kind } from "./approach.ts";

export const approaches = pgTable(
  "approaches",
  {
    workspaceId: workspace(),
    id: uuid().notNull(),
    customerId: uuid("customer_id").notNull(),
    caseId: uuid("case_id").notNull(),
    kind: text().$type<Kind>().notNull(),
    at: moment().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({
      columns: [t.workspaceId, t.customerId],
      foreignColumns: [customers.workspaceId, customers.id],
    }),
    foreignKey({
      columns: [t.workspaceId, t.caseId],
      foreignColumns: [cases.workspaceId, cases.id],
    }),
    index("approaches_customer").on(t.workspaceId, t.customerId, t.at),
  ],
);
