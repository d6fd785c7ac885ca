/** The tables of reckonings: when each instrument was compared with, and what differed. */
import {
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
import type { DifferenceKind } from "./difference.ts";
import type { ReckoningState } from "./reckoning.ts";

export const reckonings = pgTable(
  "reckonings",
  {
    workspaceId: workspace(),
    instrumentId: uuid("instrument_id").notNull(),
    day: text().notNull(),
    state: text().$type<ReckoningState>().notNull(),
    listed: integer().notNull(),
    differed: integer().notNull(),
    problem: text(),
    at: moment().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.instrumentId, t.day] }),
    foreignKey({
      columns: [t.workspaceId, t.instrumentId],
      foreignColumns: [instruments.workspaceId, instruments.id],
    }),
  ],
);

export const differences = pgTable(
  "differences",
  {
    workspaceId: workspace(),
    id: uuid().notNull(),
    kind: text().$type<DifferenceKind>().notNull(),
    subject: text().notNull(),
    says: text().notNull(),
    instrumentId: uuid("instrument_id").notNull(),
    instructionId: uuid("instruction_id"),
    awardId: uuid("award_id"),
    caseId: uuid("case_id"),
    reference: text(),
    foundAt: moment("found_at").notNull(),
    goneAt: moment("gone_at"),
    settledAt: moment("settled_at"),
    settledBy: text("settled_by"),
    words: text(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({
      columns: [t.workspaceId, t.instrumentId],
      foreignColumns: [instruments.workspaceId, instruments.id],
    }),
    uniqueIndex("differences_once").on(t.workspaceId, t.subject),
  ],
);
