/** The table of mailboxes. */
import { bigint, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { moment, workspace } from "../rim/db/columns.ts";
import type { Login, Security } from "./mailbox.ts";

/** Mailboxes that the desk looks into by IMAP. */
export const mailboxes = pgTable(
  "mailboxes",
  {
    workspaceId: workspace(),
    id: uuid().notNull(),
    name: text().notNull(),
    host: text().notNull(),
    port: integer().notNull(),
    security: text().$type<Security>().notNull(),
    username: text().notNull(),
    login: text().$type<Login>().notNull(),
    /** The password or refresh token, closed with the house's secret. */
    sealed: text().notNull(),
    tokenUrl: text("token_url"),
    clientId: text("client_id"),
    folder: text().notNull(),
    /** How far it was read: everything up to this UID is kept. */
    uidValidity: bigint("uid_validity", { mode: "number" }),
    lastUid: bigint("last_uid", { mode: "number" }).notNull().default(0),
    lookedAt: moment("looked_at"),
    problem: text(),
    addedAt: moment("added_at").notNull(),
    removedAt: moment("removed_at"),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.id] })],
);
