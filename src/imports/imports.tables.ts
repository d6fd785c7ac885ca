/** The table of imports: what came from another desk, and what became of it. */
import { foreignKey, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { cases } from "../cases/cases.tables.ts";
import { conversations } from "../conversations/conversations.tables.ts";
import { workspace } from "../rim/db/columns.ts";
import type { Source } from "./ticket.ts";

export const imports = pgTable(
  "imports",
  {
    workspaceId: workspace(),
    source: text().$type<Source>().notNull(),
    mark: text().notNull(),
    conversationId: uuid("conversation_id").notNull(),
    caseId: uuid("case_id"),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.source, t.mark] }),
    foreignKey({
      columns: [t.workspaceId, t.conversationId],
      foreignColumns: [conversations.workspaceId, conversations.id],
    }),
    foreignKey({
      columns: [t.workspaceId, t.caseId],
      foreignColumns: [cases.workspaceId, cases.id],
    }),
  ],
);
