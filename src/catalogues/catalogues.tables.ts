/** The tables of catalogues: every edition of the house's own. */
import { integer, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import type { Entry } from "../policies/index.ts";
import { moment, workspace } from "../rim/db/columns.ts";

export const catalogueEditions = pgTable(
  "catalogue_editions",
  {
    workspaceId: workspace(),
    version: integer().notNull(),
    entries: jsonb().$type<readonly Entry[]>().notNull(),
    at: moment().notNull(),
    byId: text("by_id").notNull(),
    byName: text("by_name").notNull(),
    because: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.version] })],
);
