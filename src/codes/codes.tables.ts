/** The table of codes: what a customer accepted, and by which digits it is shown to be theirs. */
import { sql } from "drizzle-orm";
import {
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
import { offers } from "../compensation/compensation.tables.ts";
import type { Fit } from "../compensation/index.ts";
import { moment, workspace } from "../rim/db/columns.ts";
import type { CodeState } from "./code.ts";

export const codes = pgTable(
  "codes",
  {
    workspaceId: workspace(),
    id: uuid().notNull(),
    caseId: uuid("case_id").notNull(),
    offerId: uuid("offer_id").notNull(),
    optionId: text("option_id").notNull(),
    fit: text().$type<Fit>(),
    words: text(),
    state: text().$type<CodeState>().notNull(),
    /** Keyed hashes: neither the digits nor the address lies here. */
    codeHash: text("code_hash"),
    sentTo: text("sent_to"),
    tries: integer().notNull().default(0),
    sentAt: moment("sent_at").notNull(),
    endsAt: moment("ends_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({
      columns: [t.workspaceId, t.caseId],
      foreignColumns: [cases.workspaceId, cases.id],
    }),
    foreignKey({
      columns: [t.workspaceId, t.offerId],
      foreignColumns: [offers.workspaceId, offers.id],
    }),
    index("codes_case").on(t.workspaceId, t.caseId, t.sentAt),
    index("codes_offer").on(t.workspaceId, t.offerId, t.sentAt),
    uniqueIndex("codes_one_waiting").on(t.workspaceId, t.offerId).where(sql`state = 'waiting'`),
  ],
);
