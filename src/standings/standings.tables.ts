/** The tables of standings: how customers stand to us, and how they rate us. */
import { sql } from "drizzle-orm";
import {
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { cases } from "../cases/cases.tables.ts";
import { moment, workspace } from "../rim/db/columns.ts";
import type { Scale } from "./rating.ts";
import type { Sheet } from "./sheet.ts";
import type { Side } from "./standing.ts";

/** "How likely are you to come back to us?", 1 to 5, asked before the remedy and after it (A6). */
export const standings = pgTable(
  "standings",
  {
    workspaceId: workspace(),
    id: uuid().notNull(),
    caseId: uuid("case_id").notNull(),
    moment: text().$type<Side>().notNull(),
    score: integer().notNull(),
    at: moment().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({
      columns: [t.workspaceId, t.caseId],
      foreignColumns: [cases.workspaceId, cases.id],
    }),
    uniqueIndex("standings_once").on(t.workspaceId, t.caseId, t.moment),
  ],
);

/** Satisfaction, recommendation, ease: each once before we put it right, once after. */
export const ratings = pgTable(
  "ratings",
  {
    workspaceId: workspace(),
    id: uuid().notNull(),
    caseId: uuid("case_id").notNull(),
    scale: text().$type<Scale>().notNull(),
    moment: text().$type<Side>().notNull(),
    score: integer().notNull(),
    at: moment().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({
      columns: [t.workspaceId, t.caseId],
      foreignColumns: [cases.workspaceId, cases.id],
    }),
    uniqueIndex("ratings_once").on(t.workspaceId, t.caseId, t.scale, t.moment),
  ],
);

/** Batches of scores of customers who never had a failure: whom one asked, and how. */
export const baselineSheets = pgTable(
  "baseline_sheets",
  {
    workspaceId: workspace(),
    id: uuid().notNull(),
    scale: text().$type<Scale>().notNull(),
    source: text().notNull(),
    count: integer().notNull(),
    firstOn: date("first_on", { mode: "string" }),
    lastOn: date("last_on", { mode: "string" }),
    digest: text(),
    at: moment().notNull(),
    byName: text("by_name").notNull(),
    withdrawn: jsonb().$type<NonNullable<Sheet["withdrawn"]>>(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    uniqueIndex("baseline_sheets_once")
      .on(t.workspaceId, t.digest)
      .where(sql`digest is not null and withdrawn is null`),
  ],
);

/** Their scores; nobody is named. */
export const baselines = pgTable(
  "baselines",
  {
    workspaceId: workspace(),
    id: uuid().notNull(),
    sheetId: uuid("sheet_id").notNull(),
    score: integer().notNull(),
    answeredOn: date("answered_on", { mode: "string" }),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({
      columns: [t.workspaceId, t.sheetId],
      foreignColumns: [baselineSheets.workspaceId, baselineSheets.id],
    }),
    index("baselines_sheet").on(t.workspaceId, t.sheetId),
  ],
);
