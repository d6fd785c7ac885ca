/** The tables of people: workspaces, colleagues, their sessions and keys, and customers. */
import {
  bigint,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { isNotNull } from "drizzle-orm";
import { moment, workspace } from "../rim/db/columns.ts";
import type { Contact } from "./customer.ts";
import type { Erasure } from "./people.ts";
import type { Role } from "../words/actor.ts";

export const workspaces = pgTable(
  "workspaces",
  {
    id: uuid().primaryKey(),
    name: text().notNull(),
    industry: text().notNull(),
    currency: text().notNull(),
    timeZone: text("time_zone").notNull(),
    mailbox: text().notNull(),
    createdAt: moment("created_at").notNull(),
  },
  (t) => [uniqueIndex("workspaces_mailbox").on(t.mailbox)],
);

export const colleagues = pgTable(
  "colleagues",
  {
    workspaceId: workspace(),
    id: uuid().notNull(),
    email: text().notNull(),
    name: text().notNull(),
    role: text().$type<Role>().notNull(),
    passwordHash: text("password_hash"),
    createdAt: moment("created_at").notNull(),
    leftAt: moment("left_at"),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    uniqueIndex("colleagues_email").on(t.email),
  ],
);

export const sessions = pgTable(
  "sessions",
  {
    workspaceId: workspace(),
    id: uuid().notNull(),
    colleagueId: uuid("colleague_id").notNull(),
    tokenHash: text("token_hash").notNull(),
    createdAt: moment("created_at").notNull(),
    expiresAt: moment("expires_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({
      columns: [t.workspaceId, t.colleagueId],
      foreignColumns: [colleagues.workspaceId, colleagues.id],
    }),
    uniqueIndex("sessions_token").on(t.tokenHash),
  ],
);

export const apiKeys = pgTable(
  "api_keys",
  {
    workspaceId: workspace(),
    id: uuid().notNull(),
    name: text().notNull(),
    role: text().$type<Role>().notNull(),
    tokenHash: text("token_hash").notNull(),
    createdAt: moment("created_at").notNull(),
    createdBy: text("created_by").notNull(),
    makerId: uuid("maker_id"),
    revokedAt: moment("revoked_at"),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({
      columns: [t.workspaceId, t.makerId],
      foreignColumns: [colleagues.workspaceId, colleagues.id],
    }),
    uniqueIndex("api_keys_token").on(t.tokenHash),
  ],
);

export const customers = pgTable(
  "customers",
  {
    workspaceId: workspace(),
    id: uuid().notNull(),
    name: text().notNull(),
    email: text(),
    phone: text(),
    since: date({ mode: "string" }),
    /** What the customer brings in a year, in minor units of the workspace's currency. */
    yearlyMinor: bigint("yearly_minor", { mode: "number" }),
    /** People who came through this customer. */
    referrals: integer().notNull().default(0),
    createdAt: moment("created_at").notNull(),
    version: integer().notNull().default(1),
    /** The customer whom a person said that this one is. */
    mergedInto: uuid("merged_into"),
    /** ISO 639-1, as far as anybody said. */
    language: text(),
    contact: text().$type<Contact>().notNull().default("welcome"),
    erasedAt: moment("erased_at"),
    erasedBy: text("erased_by"),
    erasedGround: text("erased_ground").$type<Erasure["ground"]>(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({
      columns: [t.workspaceId, t.mergedInto],
      foreignColumns: [t.workspaceId, t.id],
    }),
    index("customers_email").on(t.workspaceId, t.email),
    index("customers_erased").on(t.erasedAt).where(isNotNull(t.erasedAt)),
    index("customers_merged").on(t.workspaceId, t.mergedInto).where(isNotNull(t.mergedInto)),
  ],
);

/** Addresses that nobody may write to, of customers who were erased: only hashes of them. */
export const unwantedMarks = pgTable(
  "unwanted_marks",
  {
    workspaceId: workspace(),
    mark: text().notNull(),
    since: moment().notNull(),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.mark] })],
);
