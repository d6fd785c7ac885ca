/** The rim's own tables: answers kept for replays, and the house's secret. */
import { integer, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { moment, workspace } from "./columns.ts";

/** The answer to a POST that carried an Idempotency-Key, kept with the deed in one transaction. */
export const replays = pgTable(
  "replays",
  {
    workspaceId: workspace(),
    key: text().notNull(),
    /** A hash of method, path and body: the same key with another request is a mistake. */
    request: text().notNull(),
    status: integer().notNull(),
    answer: jsonb().notNull(),
    at: moment().notNull(),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.key] })],
);

export const secrets = pgTable("secrets", {
  name: text().primaryKey(),
  value: text().notNull(),
});
