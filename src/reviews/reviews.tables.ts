/** The table of reviews. */
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
import { moment, workspace } from "../rim/db/columns.ts";
import type { Platform } from "./platform.ts";
import type { Reply } from "./review.ts";

export const reviews = pgTable(
  "reviews",
  {
    workspaceId: workspace(),
    id: uuid().notNull(),
    caseId: uuid("case_id").notNull(),
    platform: text().$type<Platform>().notNull(),
    mark: text().notNull(),
    author: text().notNull(),
    stars: integer(),
    title: text().notNull(),
    text: text().notNull(),
    postedAt: moment("posted_at"),
    url: text(),
    reply: jsonb().$type<Reply>(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({
      columns: [t.workspaceId, t.caseId],
      foreignColumns: [cases.workspaceId, cases.id],
    }),
    index("reviews_case").on(t.workspaceId, t.caseId),
    uniqueIndex("reviews_once").on(t.workspaceId, t.platform, t.mark),
  ],
);
