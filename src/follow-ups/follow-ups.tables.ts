/** The tables of follow-ups: the questions we ask later, and how the customer stands to us. */
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
import type { FollowUpState, Verdict } from "./followup.ts";
import type { Scale } from "./rating.ts";
import type { Side } from "./standing.ts";

export const followUps = pgTable(
  "follow_ups",
  {
    workspaceId: workspace(),
    id: uuid().notNull(),
    caseId: uuid("case_id").notNull(),
    checkpoint: text().notNull(),
    state: text().$type<FollowUpState>().notNull(),
    scheduledAt: moment("scheduled_at").notNull(),
    dueAt: moment("due_at").notNull(),
    askedAt: moment("asked_at"),
    messageId: uuid("message_id"),
    answeredAt: moment("answered_at"),
    verdict: text().$type<Verdict>(),
    words: text(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({
      columns: [t.workspaceId, t.caseId],
      foreignColumns: [cases.workspaceId, cases.id],
    }),
    index("follow_ups_case").on(t.workspaceId, t.caseId),
    index("follow_ups_due").on(t.workspaceId, t.state, t.dueAt),
  ],
);

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
