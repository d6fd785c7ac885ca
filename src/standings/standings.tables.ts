/** The tables of standings: how customers stand to us, and how they rate us. */
import {
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { cases } from "../cases/cases.tables.ts";
import { moment, workspace } from "../rim/db/columns.ts";
import type { Scale } from "./rating.ts";
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

/** Scores of customers who never had a failure; nobody is named. */
export const baselines = pgTable(
  "baselines",
  {
    workspaceId: workspace(),
    id: uuid().notNull(),
    scale: text().$type<Scale>().notNull(),
    score: integer().notNull(),
    source: text().notNull(),
    at: moment().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    index("baselines_scale").on(t.workspaceId, t.scale, t.at),
  ],
);
