/** The tables of cases: the case, what we heard, who was involved, and its closures. */
import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
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
import { conversations } from "../conversations/conversations.tables.ts";
import { colleagues, customers } from "../people/people.tables.ts";
import { moment, workspace } from "../rim/db/columns.ts";
import type { CauseState, Severity, Stance } from "./case.ts";

export const cases = pgTable(
  "cases",
  {
    workspaceId: workspace(),
    id: uuid().notNull(),
    /** Counts up within the workspace; colleagues say it aloud, customers never need it. */
    number: integer().notNull(),
    conversationId: uuid("conversation_id").notNull(),
    customerId: uuid("customer_id").notNull(),
    title: text().notNull(),
    state: text().$type<"open" | "closed">().notNull(),
    complainedAt: moment("complained_at").notNull(),
    openedAt: moment("opened_at").notNull(),
    ownerId: uuid("owner_id"),
    playbookId: text("playbook_id").notNull(),
    playbookVersion: integer("playbook_version").notNull(),
    failure: text(),
    severity: text().$type<Severity>(),
    stance: text().$type<Stance>().notNull(),
    causeState: text("cause_state").$type<CauseState>().notNull(),
    cause: text(),
    feels: text(),
    asks: text(),
    /** The price of what failed, in minor units of the workspace's currency. */
    priceMinor: bigint("price_minor", { mode: "number" }),
    /** The customer's page answers only links of this generation; raising it revokes the older. */
    pageGeneration: integer("page_generation").notNull().default(1),
    /** The case that this one rests in: one complaint that came twice. */
    joinedInto: uuid("joined_into"),
    version: integer().notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({
      columns: [t.workspaceId, t.conversationId],
      foreignColumns: [conversations.workspaceId, conversations.id],
    }),
    foreignKey({
      columns: [t.workspaceId, t.customerId],
      foreignColumns: [customers.workspaceId, customers.id],
    }),
    foreignKey({
      columns: [t.workspaceId, t.ownerId],
      foreignColumns: [colleagues.workspaceId, colleagues.id],
    }),
    uniqueIndex("cases_number").on(t.workspaceId, t.number),
    index("cases_open").on(t.workspaceId, t.state, t.complainedAt),
    index("cases_conversation").on(t.workspaceId, t.conversationId),
    index("cases_customer").on(t.workspaceId, t.customerId),
    index("cases_complained").on(t.workspaceId, t.complainedAt),
    foreignKey({
      columns: [t.workspaceId, t.joinedInto],
      foreignColumns: [t.workspaceId, t.id],
    }),
    index("cases_joined").on(t.workspaceId, t.joinedInto).where(sql`joined_into is not null`),
  ],
);

/** What we understood; the customer may say on their page whether it is right. */
export const listenings = pgTable(
  "listenings",
  {
    workspaceId: workspace(),
    id: uuid().notNull(),
    caseId: uuid("case_id").notNull(),
    at: moment().notNull(),
    byId: text("by_id").notNull(),
    byName: text("by_name").notNull(),
    happened: text().notNull(),
    feels: text().notNull(),
    costThem: text("cost_them").notNull(),
    wants: text().notNull(),
    right: boolean(),
    correction: text(),
    answeredAt: moment("answered_at"),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({
      columns: [t.workspaceId, t.caseId],
      foreignColumns: [cases.workspaceId, cases.id],
    }),
    index("listenings_case").on(t.workspaceId, t.caseId, t.at),
  ],
);

export const involvements = pgTable(
  "involvements",
  {
    workspaceId: workspace(),
    caseId: uuid("case_id").notNull(),
    colleagueId: uuid("colleague_id").notNull(),
    part: text().notNull(),
    at: moment().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.caseId, t.colleagueId] }),
    foreignKey({
      columns: [t.workspaceId, t.colleagueId],
      foreignColumns: [colleagues.workspaceId, colleagues.id],
    }),
    foreignKey({
      columns: [t.workspaceId, t.caseId],
      foreignColumns: [cases.workspaceId, cases.id],
    }),
  ],
);

/** A closure has an author, a moment, a reason and a report card; reopening ends it. */
export const closures = pgTable(
  "closures",
  {
    workspaceId: workspace(),
    id: uuid().notNull(),
    caseId: uuid("case_id").notNull(),
    at: moment().notNull(),
    byId: text("by_id").notNull(),
    byName: text("by_name").notNull(),
    reason: text().notNull(),
    card: jsonb().$type<Record<string, unknown>>().notNull(),
    reopenedAt: moment("reopened_at"),
    reopenedBy: text("reopened_by"),
    reopenedBecause: text("reopened_because"),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({
      columns: [t.workspaceId, t.caseId],
      foreignColumns: [cases.workspaceId, cases.id],
    }),
    index("closures_case").on(t.workspaceId, t.caseId, t.at),
  ],
);

export const counters = pgTable(
  "counters",
  { workspaceId: workspace(), name: text().notNull(), value: integer().notNull() },
  (t) => [primaryKey({ columns: [t.workspaceId, t.name] })],
);
