/** The tables of plans: actions, debriefs, and the closure messages to our own people. */
import { sql } from "drizzle-orm";
import {
  boolean,
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
import { causes } from "../causes/causes.tables.ts";
import { cases } from "../cases/cases.tables.ts";
import { colleagues } from "../people/people.tables.ts";
import { moment, workspace } from "../rim/db/columns.ts";
import type { Action, ActionKind, Means } from "./action.ts";

export const actions = pgTable(
  "actions",
  {
    workspaceId: workspace(),
    id: uuid().notNull(),
    caseId: uuid("case_id").notNull(),
    kind: text().$type<ActionKind>().notNull(),
    what: text().notNull(),
    ownerId: uuid("owner_id").notNull(),
    dueOn: date("due_on", { mode: "string" }).notNull(),
    /** Whether the customer is told of it, and told again when it is done (A4). */
    shown: boolean().notNull(),
    createdAt: moment("created_at").notNull(),
    createdBy: text("created_by").notNull(),
    doneAt: moment("done_at"),
    doneBy: text("done_by"),
    proof: text(),
    means: text().$type<Means>().notNull(),
    causeId: uuid("cause_id"),
    windowDays: integer("window_days").notNull(),
    doneById: text("done_by_id"),
    verified: jsonb().$type<NonNullable<Action["verified"]>>(),
    effect: jsonb().$type<NonNullable<Action["effect"]>>(),
    reopened: jsonb().$type<NonNullable<Action["reopened"]>>(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({
      columns: [t.workspaceId, t.caseId],
      foreignColumns: [cases.workspaceId, cases.id],
    }),
    foreignKey({
      columns: [t.workspaceId, t.ownerId],
      foreignColumns: [colleagues.workspaceId, colleagues.id],
    }),
    foreignKey({
      columns: [t.workspaceId, t.causeId],
      foreignColumns: [causes.workspaceId, causes.id],
    }),
    index("actions_case").on(t.workspaceId, t.caseId),
    index("actions_unjudged")
      .on(t.workspaceId, t.doneAt)
      .where(sql`cause_id is not null and done_at is not null and effect is null`),
  ],
);

/** Read only by those who were in it, and by nobody's performance review. */
export const debriefs = pgTable(
  "debriefs",
  {
    workspaceId: workspace(),
    id: uuid().notNull(),
    caseId: uuid("case_id").notNull(),
    at: moment().notNull(),
    byId: text("by_id").notNull(),
    byName: text("by_name").notNull(),
    withIds: jsonb("with_ids").$type<readonly string[]>().notNull(),
    happened: text().notNull(),
    madeSense: text("made_sense").notNull(),
    wouldHaveHelped: text("would_have_helped").notNull(),
    changes: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({
      columns: [t.workspaceId, t.caseId],
      foreignColumns: [cases.workspaceId, cases.id],
    }),
    index("debriefs_case").on(t.workspaceId, t.caseId),
  ],
);

export const closureMessages = pgTable(
  "closure_messages",
  {
    workspaceId: workspace(),
    id: uuid().notNull(),
    caseId: uuid("case_id").notNull(),
    colleagueId: uuid("colleague_id").notNull(),
    at: moment().notNull(),
    byId: text("by_id").notNull(),
    byName: text("by_name").notNull(),
    words: text().notNull(),
    seenAt: moment("seen_at"),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({
      columns: [t.workspaceId, t.caseId],
      foreignColumns: [cases.workspaceId, cases.id],
    }),
    foreignKey({
      columns: [t.workspaceId, t.colleagueId],
      foreignColumns: [colleagues.workspaceId, colleagues.id],
    }),
    uniqueIndex("closure_messages_once").on(t.workspaceId, t.caseId, t.colleagueId),
  ],
);
