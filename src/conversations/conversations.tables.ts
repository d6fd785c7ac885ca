/** The tables of conversations: threads, messages, attachments. */
import { isNotNull } from "drizzle-orm";
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
import { rawMails } from "../mail/mail.tables.ts";
import { customers } from "../people/people.tables.ts";
import { bytes, moment, workspace } from "../rim/db/columns.ts";
import type { Channel, Direction } from "./conversation.ts";
import type { Decision, FoundBy } from "./match.ts";

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
    index("conversations_last").on(t.workspaceId, t.lastAt),
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
    threadTopic: text("thread_topic"),
    threadIndex: text("thread_index"),
    hops: integer().notNull().default(0),
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
    /** What a scanner says of it; null where it is clean, or nobody was asked. */
    suspicion: text(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({
      columns: [t.workspaceId, t.messageId],
      foreignColumns: [messages.workspaceId, messages.id],
    }),
    index("attachments_message").on(t.workspaceId, t.messageId),
    index("attachments_held").on(t.workspaceId).where(isNotNull(t.suspicion)),
  ],
);

/** Mails in a known thread from another sender, and what a person said of each. */
export const matches = pgTable(
  "matches",
  {
    workspaceId: workspace(),
    rawMailId: uuid("raw_mail_id").notNull(),
    conversationId: uuid("conversation_id").notNull(),
    writerName: text("writer_name").notNull(),
    writerAddress: text("writer_address").notNull(),
    subject: text().notNull(),
    glimpse: text().notNull(),
    foundBy: text("found_by").$type<FoundBy>().notNull(),
    at: moment().notNull(),
    state: text().$type<"waiting" | Decision>().notNull(),
    decidedAt: moment("decided_at"),
    decidedBy: text("decided_by"),
    because: text(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.rawMailId] }),
    foreignKey({
      columns: [t.workspaceId, t.rawMailId],
      foreignColumns: [rawMails.workspaceId, rawMails.id],
    }),
    foreignKey({
      columns: [t.workspaceId, t.conversationId],
      foreignColumns: [conversations.workspaceId, conversations.id],
    }),
    index("matches_state").on(t.workspaceId, t.state, t.at),
    index("matches_writer").on(t.workspaceId, t.conversationId, t.writerAddress),
  ],
);
