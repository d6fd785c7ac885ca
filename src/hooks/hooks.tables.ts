/** The tables of hooks: who may call, and which of their threads became which case. */
import { foreignKey, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { cases } from "../cases/cases.tables.ts";
import { moment, workspace } from "../rim/db/columns.ts";
import type { Desk } from "./hook.ts";

export const hooks = pgTable(
  "hooks",
  {
    workspaceId: workspace(),
    id: uuid().notNull(),
    key: text().notNull(),
    desk: text().$type<Desk>().notNull(),
    name: text().notNull(),
    sealedSecret: text("sealed_secret").notNull(),
    createdAt: moment("created_at").notNull(),
    createdBy: text("created_by").notNull(),
    revokedAt: moment("revoked_at"),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.id] }), uniqueIndex("hooks_key").on(t.key)],
);

export const hookThreads = pgTable(
  "hook_threads",
  {
    workspaceId: workspace(),
    hookId: uuid("hook_id").notNull(),
    thread: text().notNull(),
    caseId: uuid("case_id").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.hookId, t.thread] }),
    foreignKey({
      columns: [t.workspaceId, t.hookId],
      foreignColumns: [hooks.workspaceId, hooks.id],
    }),
    foreignKey({
      columns: [t.workspaceId, t.caseId],
      foreignColumns: [cases.workspaceId, cases.id],
    }),
  ],
);
