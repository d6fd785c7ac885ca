/** The tables of queues: queues, tags, skills, macros, and deeds done to many cases. */
import { isNull, sql } from "drizzle-orm";
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
import { colleagues } from "../people/people.tables.ts";
import { moment, workspace } from "../rim/db/columns.ts";
import type { Role } from "../words/actor.ts";
import type { BulkState, PartState } from "./bulk.ts";
import type { BulkDeed, Deed } from "./deed.ts";
import type { Hue, Rule, Sharing } from "./queue.ts";

export const queues = pgTable(
  "queues",
  {
    workspaceId: workspace(),
    id: uuid().notNull(),
    name: text().notNull(),
    /** Which cases come by themselves; none, where people put them. */
    rule: jsonb().$type<Rule>(),
    shares: text().$type<Sharing>().notNull().default("by_hand"),
    /** Rules are asked in this order, and the first that fits decides. */
    place: integer().notNull(),
    endedAt: moment("ended_at"),
    version: integer().notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    uniqueIndex("queues_name").on(t.workspaceId, sql`lower(${t.name})`).where(isNull(t.endedAt)),
  ],
);

export const tags = pgTable(
  "tags",
  {
    workspaceId: workspace(),
    id: uuid().notNull(),
    name: text().notNull(),
    hue: text().$type<Hue>().notNull(),
    endedAt: moment("ended_at"),
    version: integer().notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    uniqueIndex("tags_name").on(t.workspaceId, sql`lower(${t.name})`).where(isNull(t.endedAt)),
  ],
);

export const skills = pgTable(
  "skills",
  {
    workspaceId: workspace(),
    colleagueId: uuid("colleague_id").notNull(),
    /** ISO 639-1. */
    languages: text().array().notNull(),
    /** Failures of the handbook, by their ids. */
    topics: text().array().notNull(),
    version: integer().notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.colleagueId] }),
    foreignKey({
      columns: [t.workspaceId, t.colleagueId],
      foreignColumns: [colleagues.workspaceId, colleagues.id],
    }),
  ],
);

export const macros = pgTable(
  "macros",
  {
    workspaceId: workspace(),
    id: uuid().notNull(),
    name: text().notNull(),
    deeds: jsonb().$type<readonly Deed[]>().notNull(),
    snippet: text().notNull(),
    /** Whose own it is; nobody's is everybody's. */
    ownerId: uuid("owner_id"),
    endedAt: moment("ended_at"),
    version: integer().notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({
      columns: [t.workspaceId, t.ownerId],
      foreignColumns: [colleagues.workspaceId, colleagues.id],
    }),
  ],
);

export const bulks = pgTable(
  "bulks",
  {
    workspaceId: workspace(),
    id: uuid().notNull(),
    deed: jsonb().$type<BulkDeed>().notNull(),
    byKind: text("by_kind").notNull(),
    byId: text("by_id").notNull(),
    byName: text("by_name").notNull(),
    byRole: text("by_role").$type<Role>().notNull(),
    begunAt: moment("begun_at").notNull(),
    state: text().$type<BulkState>().notNull(),
    endedAt: moment("ended_at"),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    index("bulks_state").on(t.workspaceId, t.state, t.begunAt),
  ],
);

export const bulkParts = pgTable(
  "bulk_parts",
  {
    workspaceId: workspace(),
    bulkId: uuid("bulk_id").notNull(),
    caseId: uuid("case_id").notNull(),
    place: integer().notNull(),
    state: text().$type<PartState>().notNull(),
    because: text(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.bulkId, t.caseId] }),
    foreignKey({
      columns: [t.workspaceId, t.bulkId],
      foreignColumns: [bulks.workspaceId, bulks.id],
    }),
    foreignKey({
      columns: [t.workspaceId, t.caseId],
      foreignColumns: [cases.workspaceId, cases.id],
    }).onDelete("cascade"),
    index("bulk_parts_state").on(t.workspaceId, t.bulkId, t.state, t.place),
  ],
);
