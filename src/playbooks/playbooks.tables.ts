/** The tables of playbooks: their editions, which are out of use, what a house makes of a trade. */
import { boolean, integer, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { moment, workspace } from "../rim/db/columns.ts";
import type { Sheet } from "./sheet.ts";
import type { Terms } from "./terms.ts";

export const editions = pgTable(
  "editions",
  {
    workspaceId: workspace(),
    playbookId: text("playbook_id").notNull(),
    version: integer().notNull(),
    sheet: jsonb().$type<Sheet>().notNull(),
    origin: text().$type<"folder" | "house">().notNull(),
    at: moment().notNull(),
    byId: text("by_id").notNull(),
    byName: text("by_name").notNull(),
    because: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.playbookId, t.version] })],
);

export const retirements = pgTable(
  "retirements",
  {
    workspaceId: workspace(),
    playbookId: text("playbook_id").notNull(),
    number: integer().notNull(),
    retired: boolean().notNull(),
    at: moment().notNull(),
    byId: text("by_id").notNull(),
    byName: text("by_name").notNull(),
    because: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.playbookId, t.number] })],
);

export const tradeTerms = pgTable(
  "trade_terms",
  {
    workspaceId: workspace(),
    tradeId: text("trade_id").notNull(),
    version: integer().notNull(),
    terms: jsonb().$type<Terms>().notNull(),
    at: moment().notNull(),
    byId: text("by_id").notNull(),
    byName: text("by_name").notNull(),
    because: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.tradeId, t.version] })],
);
