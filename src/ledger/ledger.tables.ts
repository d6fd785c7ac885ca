/** The tables of the ledger: what is owed for each award, and every movement of it. */
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
import { cases } from "../cases/cases.tables.ts";
import { moment, workspace } from "../rim/db/columns.ts";
import type { Account, Act, Source } from "./ledger.ts";

const minor = (name: string) => bigint(name, { mode: "number" }).notNull();

/** The database keeps its amounts by itself as entries come in, and refuses any below zero. */
export const debts = pgTable(
  "debts",
  {
    workspaceId: workspace(),
    id: uuid().notNull(),
    caseId: uuid("case_id").notNull(),
    source: text().$type<Source>().notNull(),
    currency: text().notNull(),
    pledgedMinor: minor("pledged_minor").default(0),
    owedMinor: minor("owed_minor").default(0),
    vouchersMinor: minor("vouchers_minor").default(0),
    givenMinor: minor("given_minor").default(0),
    entries: integer().notNull().default(0),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({
      columns: [t.workspaceId, t.caseId],
      foreignColumns: [cases.workspaceId, cases.id],
    }),
    index("debts_case").on(t.workspaceId, t.caseId),
  ],
);

/** One entry moves one amount from one account to another: the books balance by construction. */
export const entries = pgTable(
  "entries",
  {
    workspaceId: workspace(),
    id: uuid().notNull(),
    debtId: uuid("debt_id").notNull(),
    caseId: uuid("case_id").notNull(),
    source: text().$type<Source>().notNull(),
    act: text().$type<Act>().notNull(),
    fromAccount: text("from_account").$type<Account>().notNull(),
    toAccount: text("to_account").$type<Account>().notNull(),
    amountMinor: minor("amount_minor"),
    currency: text().notNull(),
    at: moment().notNull(),
    byId: text("by_id").notNull(),
    byName: text("by_name").notNull(),
    /** Its place among the entries of its debt, given by the database. */
    nth: integer().notNull().default(0),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({
      columns: [t.workspaceId, t.debtId],
      foreignColumns: [debts.workspaceId, debts.id],
    }),
    uniqueIndex("entries_nth").on(t.workspaceId, t.debtId, t.nth),
    uniqueIndex("entries_pledged_once").on(t.workspaceId, t.debtId).where(sql`act = 'pledge'`),
    index("entries_case").on(t.workspaceId, t.caseId),
    // All that the books add up lies in the index.
    index("entries_sums").on(
      t.workspaceId,
      t.currency,
      t.source,
      t.act,
      t.fromAccount,
      t.toAccount,
      t.at,
      t.amountMinor,
    ),
  ],
);
