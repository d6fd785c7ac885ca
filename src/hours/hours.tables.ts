/** The tables of hours: every edition of the house's timetable. */
import { integer, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { moment, workspace } from "../rim/db/columns.ts";
import type { Timetable } from "./timetable.ts";

export const hoursEditions = pgTable(
  "hours_editions",
  {
    workspaceId: workspace(),
    version: integer().notNull(),
    timetable: jsonb().$type<Timetable>().notNull(),
    at: moment().notNull(),
    byId: text("by_id").notNull(),
    byName: text("by_name").notNull(),
    because: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.version] })],
);
