/** The tables of lists: a derived row a case, the words it is found by, and saved views. */
import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  customType,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import type { Stance } from "../cases/index.ts";
import { cases } from "../cases/cases.tables.ts";
import type { Severity } from "../clocks/index.ts";
import type { Channel, Haste } from "../conversations/index.ts";
import { colleagues } from "../people/people.tables.ts";
import { moment, workspace } from "../rim/db/columns.ts";
import type { Filter, Sort } from "./filter.ts";
import type { RunningClock } from "./listing.ts";

const words = customType<{ data: string }>({ dataType: () => "tsvector" });

export const listings = pgTable(
  "listings",
  {
    workspaceId: workspace(),
    caseId: uuid("case_id").notNull(),
    conversationId: uuid("conversation_id").notNull(),
    number: integer().notNull(),
    state: text().$type<"open" | "closed">().notNull(),
    ownerId: uuid("owner_id"),
    queueId: uuid("queue_id"),
    tags: uuid().array().notNull(),
    severity: text().$type<Severity>(),
    failure: text(),
    stance: text().$type<Stance>().notNull(),
    channel: text().$type<Channel>().notNull(),
    playbookId: text("playbook_id").notNull(),
    language: text(),
    customerId: uuid("customer_id").notNull(),
    customer: text().notNull(),
    title: text().notNull(),
    glimpse: text().notNull(),
    lastAt: moment("last_at").notNull(),
    lastBy: text("last_by").$type<"customer" | "house">().notNull(),
    complainedAt: moment("complained_at").notNull(),
    answered: boolean().notNull(),
    stepsDone: integer("steps_done").notNull(),
    stepsAll: integer("steps_all").notNull(),
    next: text(),
    task: text(),
    undelivered: boolean().notNull(),
    toldAt: moment("told_at"),
    shortAt: moment("short_at"),
    urgent: jsonb().$type<readonly Haste[]>().notNull(),
    clock: jsonb().$type<RunningClock>(),
    clockSoonAt: moment("clock_soon_at"),
    clockDueAt: moment("clock_due_at"),
    promise: text(),
    promiseOn: date("promise_on"),
    promiseEndsAt: moment("promise_ends_at"),
    promiseOwnerId: uuid("promise_owner_id"),
    offerEndsAt: moment("offer_ends_at"),
    pressAt: moment("press_at"),
    dueAt: moment("due_at").notNull(),
    snoozedUntil: moment("snoozed_until"),
    backBecause: text("back_because"),
    againAt: moment("again_at"),
    /** The print of the rules that it was made by; another print, and it is made anew. */
    madeBy: text("made_by").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.caseId] }),
    foreignKey({
      columns: [t.workspaceId, t.caseId],
      foreignColumns: [cases.workspaceId, cases.id],
    }).onDelete("cascade"),
    // With what filters ask beside the order: see the migrations.
    index("listings_newest").on(t.workspaceId, t.state, t.lastAt, t.caseId),
    index("listings_all").on(t.workspaceId, t.lastAt, t.caseId),
    index("listings_owner").on(t.workspaceId, t.ownerId, t.state, t.lastAt, t.caseId),
    index("listings_due").on(t.workspaceId, t.dueAt, t.caseId),
    index("listings_press").on(t.workspaceId, t.pressAt),
    index("listings_promised").on(t.workspaceId, t.promiseOwnerId, t.promiseEndsAt),
    index("listings_offers").on(t.workspaceId, t.offerEndsAt),
    index("listings_undelivered").on(t.workspaceId, t.ownerId),
    index("listings_back").on(t.workspaceId, t.ownerId),
    index("listings_asleep").on(t.workspaceId, t.snoozedUntil),
    index("listings_told").on(t.workspaceId, t.toldAt).where(sql`told_at is not null`),
    index("listings_short").on(t.workspaceId, t.shortAt).where(sql`short_at is not null`),
    index("listings_again").on(t.workspaceId, t.againAt),
    index("listings_number").on(t.workspaceId, t.number),
    index("listings_customer").on(t.workspaceId, t.customerId),
  ],
);

export const caseWords = pgTable(
  "case_words",
  { workspaceId: workspace(), caseId: uuid("case_id").notNull(), words: words().notNull() },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.caseId] }),
    foreignKey({
      columns: [t.workspaceId, t.caseId],
      foreignColumns: [cases.workspaceId, cases.id],
    }).onDelete("cascade"),
    index("case_words_words").using("gin", t.words),
  ],
);

/** How far the journal has been read for rows of lists. */
export const listHeads = pgTable(
  "list_heads",
  { workspaceId: workspace(), seq: bigint({ mode: "number" }).notNull() },
  (t) => [primaryKey({ columns: [t.workspaceId] })],
);

export const savedViews = pgTable(
  "saved_views",
  {
    workspaceId: workspace(),
    id: uuid().notNull(),
    name: text().notNull(),
    ownerId: uuid("owner_id").notNull(),
    shared: boolean().notNull(),
    filter: jsonb().$type<Filter>().notNull(),
    sort: text().$type<Sort>().notNull(),
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
