/** The tables of watches: when to look at a case's clocks, who is told, and who is here. */
import {
  bigint,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { isNotNull, sql } from "drizzle-orm";
import { cases } from "../cases/cases.tables.ts";
import { colleagues } from "../people/people.tables.ts";
import { moment, workspace } from "../rim/db/columns.ts";
import type { ToldBy } from "./duty.ts";
import type { NoticeState } from "./notice.ts";

export const watches = pgTable(
  "watches",
  {
    workspaceId: workspace(),
    caseId: uuid("case_id").notNull(),
    /** Nothing while no clock of the case can run out. */
    lookAt: moment("look_at"),
    soonAt: moment("soon_at"),
    dueAt: moment("due_at"),
    toldIds: uuid("told_ids").array().notNull().default([]),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.caseId] }),
    foreignKey({
      columns: [t.workspaceId, t.caseId],
      foreignColumns: [cases.workspaceId, cases.id],
    }),
    index("watches_look").on(t.workspaceId, t.lookAt).where(isNotNull(t.lookAt)),
    index("watches_due").on(t.workspaceId, t.dueAt).where(isNotNull(t.dueAt)),
  ],
);

/** How far the journal has been read for news of clocks. */
export const watchHeads = pgTable(
  "watch_heads",
  { workspaceId: workspace(), seq: bigint({ mode: "number" }).notNull() },
  (t) => [primaryKey({ columns: [t.workspaceId] })],
);

export const notices = pgTable(
  "notices",
  {
    workspaceId: workspace(),
    id: uuid().notNull(),
    colleagueId: uuid("colleague_id").notNull(),
    caseId: uuid("case_id").notNull(),
    says: text().notNull(),
    at: moment().notNull(),
    state: text().$type<NoticeState>().notNull(),
    claimedUntil: moment("claimed_until"),
    attempts: integer().notNull().default(0),
    problem: text(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({
      columns: [t.workspaceId, t.colleagueId],
      foreignColumns: [colleagues.workspaceId, colleagues.id],
    }),
    foreignKey({
      columns: [t.workspaceId, t.caseId],
      foreignColumns: [cases.workspaceId, cases.id],
    }),
    index("notices_waiting")
      .on(t.workspaceId, t.at)
      .where(sql`${t.state} in ('waiting', 'leaving')`),
  ],
);

export const duties = pgTable(
  "duties",
  {
    workspaceId: workspace(),
    colleagueId: uuid("colleague_id").notNull(),
    awayUntil: moment("away_until"),
    toldBy: text("told_by").$type<ToldBy>().notNull(),
    leadId: uuid("lead_id"),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.colleagueId] }),
    foreignKey({
      columns: [t.workspaceId, t.colleagueId],
      foreignColumns: [colleagues.workspaceId, colleagues.id],
    }),
    foreignKey({
      columns: [t.workspaceId, t.leadId],
      foreignColumns: [colleagues.workspaceId, colleagues.id],
    }),
  ],
);
