/** The table of transfers: the files that were made for the bank. */
import {
  bigint,
  foreignKey,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { instruments } from "../payouts/payouts.tables.ts";
import { moment, workspace } from "../rim/db/columns.ts";

/** What lies in a file is read off its instructions, so that no account is kept twice. */
export const batches = pgTable(
  "transfer_batches",
  {
    workspaceId: workspace(),
    id: uuid().notNull(),
    instrumentId: uuid("instrument_id").notNull(),
    messageId: text("message_id").notNull(),
    currency: text().notNull(),
    count: integer().notNull(),
    sumMinor: bigint("sum_minor", { mode: "number" }).notNull(),
    day: text().notNull(),
    madeAt: moment("made_at").notNull(),
    byKind: text("by_kind").notNull(),
    byId: text("by_id").notNull(),
    byName: text("by_name").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({
      columns: [t.workspaceId, t.instrumentId],
      foreignColumns: [instruments.workspaceId, instruments.id],
    }),
    uniqueIndex("transfer_batches_once").on(t.workspaceId, t.messageId),
  ],
);
