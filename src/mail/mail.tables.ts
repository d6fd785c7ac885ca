/** The tables of mail: mail as it came, and the outbox. */
import { sql } from "drizzle-orm";
import { boolean, index, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { bytes, moment, workspace } from "../rim/db/columns.ts";
import type { DeliveryState, GoesTo } from "./delivery.ts";
import type { RawState } from "./raw.ts";

export const rawMails = pgTable(
  "raw_mails",
  {
    workspaceId: workspace(),
    id: uuid().notNull(),
    receivedAt: moment("received_at").notNull(),
    mailFrom: text("mail_from").notNull(),
    rcptTo: text("rcpt_to").notNull(),
    size: integer().notNull(),
    content: bytes().notNull(),
    /** Two copies of one mail have the same. */
    print: text().notNull(),
    state: text().$type<RawState>().notNull(),
    problem: text(),
    attempts: integer().notNull().default(0),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    index("raw_mails_state").on(t.workspaceId, t.state, t.receivedAt),
    index("raw_mails_print").on(t.workspaceId, t.print),
  ],
);

/**
 * The outbox: one row a message that leaves by mail, from queued to sent or given up. The message
 * lies to the right, so its foreign key stands in the migration alone.
 */
export const deliveries = pgTable(
  "deliveries",
  {
    workspaceId: workspace(),
    messageId: uuid("message_id").notNull(),
    toAddress: text("to_address").notNull(),
    /** The mail as it leaves, rendered once, so that a retry sends the same bytes. */
    content: bytes().notNull(),
    state: text().$type<DeliveryState>().notNull(),
    dueAt: moment("due_at").notNull(),
    attempts: integer().notNull().default(0),
    claimedBy: text("claimed_by"),
    claimedUntil: moment("claimed_until"),
    sentAt: moment("sent_at"),
    problem: text(),
    bounceKind: text("bounce_kind").$type<"hard" | "soft">(),
    deliveredAt: moment("delivered_at"),
    automatic: boolean().notNull().default(false),
    goesTo: text("goes_to").$type<GoesTo>().notNull().default("one"),
    noted: boolean().notNull().default(true),
    sealed: boolean().notNull().default(false),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.messageId] }),
    index("deliveries_to").on(t.workspaceId, t.toAddress, t.dueAt),
    index("deliveries_due").on(t.workspaceId, t.state, t.goesTo, t.dueAt),
    index("deliveries_unnoted").on(t.workspaceId, t.messageId).where(sql`not noted`),
    index("deliveries_sent").on(t.workspaceId, t.sentAt),
  ],
);

/** Who asked not to be written to by the desk itself. */
export const quietAddresses = pgTable(
  "quiet_addresses",
  {
    workspaceId: workspace(),
    address: text().notNull(),
    since: moment().notNull(),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.address] })],
);
