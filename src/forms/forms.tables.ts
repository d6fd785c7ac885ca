/** The table of forms. */
import {
  boolean,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { moment, workspace } from "../rim/db/columns.ts";
import type { Field } from "./form.ts";

export const forms = pgTable(
  "forms",
  {
    workspaceId: workspace(),
    id: uuid().notNull(),
    key: text().notNull(),
    title: text().notNull(),
    intro: text().notNull(),
    thanks: text().notNull(),
    fields: jsonb().$type<readonly Field[]>().notNull(),
    takesFiles: boolean("takes_files").notNull(),
    isOpen: boolean("is_open").notNull(),
    language: text(),
    createdAt: moment("created_at").notNull(),
    version: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.id] }), uniqueIndex("forms_key").on(t.key)],
);
