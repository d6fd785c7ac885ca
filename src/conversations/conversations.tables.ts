/** The tables of conversations: mail as it came, threads, messages, attachments, deliveries. */
import {
  boolean,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { customers } from "../people/people.tables.ts";
import { bytes, moment, workspace } from "../rim/columns.ts";
import type { Channel, Direction } from "./conversation.ts";
import type { DeliveryState } from "./delivery.ts";

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
    state: text().$type<"waiting" | "read" | "needs_look" | "set_aside">().notNull(),
    problem: text(),
    attempts: integer().notNull().default(0),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    index("raw_mails_state").on(t.workspaceId, t.state, t.receivedAt),
  ],
);

export const conversations = pgTable(
  "conversations",
  {
    workspaceId: workspace(),
    id: uuid().notNull(),
    customerId: uuid("customer_id").notNull(),
    channel: text().$type<Channel>().notNull(),
    subject: text().notNull(),
    startedAt: moment("started_at").notNull(),
    lastAt: moment("last_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({
      columns: [t.workspaceId, t.customerId],
      foreignColumns: [customers.workspaceId, customers.id],
    }),
    index("conversations_customer").on(t.workspaceId, t.customerId),
  ],
);

export const messages = pgTable(
  "messages",
  {
    workspaceId: workspace(),
    id: uuid().notNull(),
    conversationId: uuid("conversation_id").notNull(),
    direction: text().$type<Direction>().notNull(),
    channel: text().$type<Channel>().notNull(),
    at: moment().notNull(),
    byKind: text("by_kind").notNull(),
    byId: text("by_id").notNull(),
    byName: text("by_name").notNull(),
    subject: text().notNull(),
    body: text().notNull(),
    /** What the mail quoted or signed with, folded away from `body`. */
    folded: text(),
    /** Cleaned for display: no script, no remote image. */
    html: text(),
    /** The Message-ID header, without angle brackets. */
    mailId: text("mail_id"),
    inReplyTo: text("in_reply_to"),
    /** The References header: ids without brackets, oldest first, parted by spaces. */
    mailReferences: text("mail_references"),
    rawMailId: uuid("raw_mail_id"),
    automatic: boolean().notNull().default(false),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({
      columns: [t.workspaceId, t.conversationId],
      foreignColumns: [conversations.workspaceId, conversations.id],
    }),
    index("messages_conversation").on(t.workspaceId, t.conversationId, t.at),
    index("messages_mail_id").on(t.workspaceId, t.mailId),
  ],
);

export const attachments = pgTable(
  "attachments",
  {
    workspaceId: workspace(),
    id: uuid().notNull(),
    messageId: uuid("message_id").notNull(),
    name: text().notNull(),
    mediaType: text("media_type").notNull(),
    size: integer().notNull(),
    content: bytes().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({
      columns: [t.workspaceId, t.messageId],
      foreignColumns: [messages.workspaceId, messages.id],
    }),
    index("attachments_message").on(t.workspaceId, t.messageId),
  ],
);

/** The outbox: one row a message that leaves by mail, from queued to sent or given up. */
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
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.messageId] }),
    foreignKey({
      columns: [t.workspaceId, t.messageId],
      foreignColumns: [messages.workspaceId, messages.id],
    }),
    index("deliveries_due").on(t.workspaceId, t.state, t.dueAt),
  ],
);
