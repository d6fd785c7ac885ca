/** The table of debriefs: what those who were there added. */
import { foreignKey, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { cases } from "../cases/cases.tables.ts";
import { colleagues } from "../people/people.tables.ts";
import { debriefs } from "../plans/plans.tables.ts";
import { moment, workspace } from "../rim/db/columns.ts";

export const debriefAccounts = pgTable(
  "debrief_accounts",
  {
    workspaceId: workspace(),
    id: uuid().notNull(),
    caseId: uuid("case_id").notNull(),
    debriefId: uuid("debrief_id").notNull(),
    colleagueId: uuid("colleague_id").notNull(),
    colleagueName: text("colleague_name").notNull(),
    at: moment().notNull(),
    words: text(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({
      columns: [t.workspaceId, t.caseId],
      foreignColumns: [cases.workspaceId, cases.id],
    }),
    foreignKey({
      columns: [t.workspaceId, t.debriefId],
      foreignColumns: [debriefs.workspaceId, debriefs.id],
    }),
    foreignKey({
      columns: [t.workspaceId, t.colleagueId],
      foreignColumns: [colleagues.workspaceId, colleagues.id],
    }),
    index("debrief_accounts_debrief").on(t.workspaceId, t.debriefId, t.at),
    index("debrief_accounts_case").on(t.workspaceId, t.caseId),
  ],
);
