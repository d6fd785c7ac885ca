/** The tables of chats: windows, chats, and who is there to answer. */
import {
  boolean,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { isNull } from "drizzle-orm";
import { cases } from "../cases/cases.tables.ts";
import { colleagues } from "../people/people.tables.ts";
import { moment, workspace } from "../rim/db/columns.ts";

export const chatWindows = pgTable(
  "chat_windows",
  {
    workspaceId: workspace(),
    id: uuid().notNull(),
    key: text().notNull(),
    title: text().notNull(),
    greeting: text().notNull(),
    isOpen: boolean("is_open").notNull(),
    language: text(),
    createdAt: moment("created_at").notNull(),
    version: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    uniqueIndex("chat_windows_key").on(t.key),
  ],
);

export const chats = pgTable(
  "chats",
  {
    workspaceId: workspace(),
    id: uuid().notNull(),
    windowId: uuid("window_id").notNull(),
    caseId: uuid("case_id").notNull(),
    visitor: text().notNull(),
    startedAt: moment("started_at").notNull(),
    answeredAt: moment("answered_at"),
    seenAt: moment("seen_at").notNull(),
    leftAt: moment("left_at"),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({
      columns: [t.workspaceId, t.windowId],
      foreignColumns: [chatWindows.workspaceId, chatWindows.id],
    }),
    foreignKey({
      columns: [t.workspaceId, t.caseId],
      foreignColumns: [cases.workspaceId, cases.id],
    }),
    index("chats_case").on(t.workspaceId, t.caseId),
    index("chats_open").on(t.workspaceId, t.seenAt).where(isNull(t.leftAt)),
  ],
);

export const attendances = pgTable(
  "attendances",
  {
    workspaceId: workspace(),
    colleagueId: uuid("colleague_id").notNull(),
    until: moment().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.colleagueId] }),
    foreignKey({
      columns: [t.workspaceId, t.colleagueId],
      foreignColumns: [colleagues.workspaceId, colleagues.id],
    }),
  ],
);
