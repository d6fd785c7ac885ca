/** The tables of vouchers: what each is worth, and which orders used it. */
import { sql } from "drizzle-orm";
import {
  bigint,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { debts } from "../ledger/ledger.tables.ts";
import { moment, workspace } from "../rim/db/columns.ts";

/** A voucher is of the case of its debt. */
export { debts };

export const vouchers = pgTable(
  "vouchers",
  {
    workspaceId: workspace(),
    id: uuid().notNull(),
    debtId: uuid("debt_id").notNull(),
    codeHash: text("code_hash").notNull(),
    percent: integer(),
    amountMinor: bigint("amount_minor", { mode: "number" }),
    currency: text().notNull(),
    issuedAt: moment("issued_at").notNull(),
    expiresAt: moment("expires_at").notNull(),
    leftMinor: bigint("left_minor", { mode: "number" }).notNull().default(0),
    expiredMinor: bigint("expired_minor", { mode: "number" }).notNull().default(0),
    uses: integer().notNull().default(0),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({
      columns: [t.workspaceId, t.debtId],
      foreignColumns: [debts.workspaceId, debts.id],
    }),
    uniqueIndex("vouchers_debt").on(t.workspaceId, t.debtId),
    uniqueIndex("vouchers_code").on(t.workspaceId, t.codeHash),
    index("vouchers_lapse").on(t.workspaceId, t.expiresAt).where(sql`left_minor > 0`),
  ],
);

export const redemptions = pgTable(
  "redemptions",
  {
    workspaceId: workspace(),
    id: uuid().notNull(),
    voucherId: uuid("voucher_id").notNull(),
    order: text("for_order").notNull(),
    amountMinor: bigint("amount_minor", { mode: "number" }),
    bookedMinor: bigint("booked_minor", { mode: "number" }).notNull(),
    overMinor: bigint("over_minor", { mode: "number" }).notNull(),
    at: moment().notNull(),
    byKind: text("by_kind").notNull(),
    byId: text("by_id").notNull(),
    byName: text("by_name").notNull(),
    returnedAt: moment("returned_at"),
    returnedBecause: text("returned_because"),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({
      columns: [t.workspaceId, t.voucherId],
      foreignColumns: [vouchers.workspaceId, vouchers.id],
    }),
    // An order uses a voucher once, whatever its till says twice.
    uniqueIndex("redemptions_order").on(t.workspaceId, t.voucherId, t.order),
    index("redemptions_over").on(t.workspaceId, t.at).where(sql`over_minor > 0`),
  ],
);
