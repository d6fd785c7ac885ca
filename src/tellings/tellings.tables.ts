/** The tables of tellings: each message about a change, and who heard of it. */
import { sql } from "drizzle-orm";
import {
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
import { customers } from "../people/people.tables.ts";
import { actions } from "../plans/plans.tables.ts";
import { moment, workspace } from "../rim/db/columns.ts";
import type { HearerState } from "./hearer.ts";
import type { Telling, TellingState } from "./telling.ts";

export const tellings = pgTable(
  "tellings",
  {
    workspaceId: workspace(),
    id: uuid().notNull(),
    actionId: uuid("action_id").notNull(),
    state: text().$type<TellingState>().notNull(),
    body: text().notNull(),
    perMinute: integer("per_minute").notNull(),
    version: integer().notNull(),
    byId: text("by_id").notNull(),
    byName: text("by_name").notNull(),
    begunAt: moment("begun_at").notNull(),
    approved: jsonb().$type<NonNullable<Telling["approved"]>>(),
    ended: jsonb().$type<NonNullable<Telling["ended"]>>(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({
      columns: [t.workspaceId, t.actionId],
      foreignColumns: [actions.workspaceId, actions.id],
    }),
    uniqueIndex("tellings_one")
      .on(t.workspaceId, t.actionId)
      .where(sql`state in ('draft', 'approved', 'sending')`),
    index("tellings_sending").on(t.workspaceId, t.state),
  ],
);

/** Once for each customer and change. */
export const told = pgTable(
  "told",
  {
    workspaceId: workspace(),
    tellingId: uuid("telling_id").notNull(),
    actionId: uuid("action_id").notNull(),
    customerId: uuid("customer_id").notNull(),
    caseId: uuid("case_id").notNull(),
    state: text().$type<HearerState>().notNull(),
    because: text(),
    dueAt: moment("due_at").notNull(),
    messageId: uuid("message_id"),
    toldAt: moment("told_at"),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.actionId, t.customerId] }),
    foreignKey({
      columns: [t.workspaceId, t.tellingId],
      foreignColumns: [tellings.workspaceId, tellings.id],
    }),
    foreignKey({
      columns: [t.workspaceId, t.caseId],
      foreignColumns: [cases.workspaceId, cases.id],
    }),
    foreignKey({
      columns: [t.workspaceId, t.customerId],
      foreignColumns: [customers.workspaceId, customers.id],
    }),
    index("told_telling").on(t.workspaceId, t.tellingId, t.state, t.dueAt),
    index("told_at").on(t.workspaceId, t.toldAt),
  ],
);
