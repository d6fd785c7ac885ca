/** The tables of the journal: the lines, and the head of each workspace's chain. */
import { bigint, index, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { moment, workspace } from "../rim/db/columns.ts";

export const journal = pgTable(
  "journal",
  {
    workspaceId: workspace(),
    seq: bigint({ mode: "number" }).notNull(),
    at: moment().notNull(),
    what: text().notNull(),
    byKind: text("by_kind").notNull(),
    byId: text("by_id").notNull(),
    byName: text("by_name").notNull(),
    caseId: uuid("case_id"),
    facts: jsonb().$type<Record<string, unknown>>().notNull(),
    previous: text().notNull(),
    hash: text().notNull(),
    salt: text(),
    erasedIn: bigint("erased_in", { mode: "number" }),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.seq] }),
    index("journal_of_case").on(t.workspaceId, t.caseId, t.seq),
    index("journal_of_what").on(t.workspaceId, t.what, t.at),
  ],
);

export const journalHeads = pgTable("journal_heads", {
  workspaceId: workspace().primaryKey(),
  seq: bigint({ mode: "number" }).notNull(),
  hash: text().notNull(),
});
