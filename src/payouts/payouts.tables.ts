/** The tables of payouts: instruments, and the instructions that go over them. */
import { sql } from "drizzle-orm";
import {
  bigint,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { awards } from "../compensation/compensation.tables.ts";
import { moment, workspace } from "../rim/db/columns.ts";
import type { InstructionState } from "./instruction.ts";
import type { RemedyKind } from "../policies/index.ts";
import type { Carried, Place } from "./instrument.ts";
import type { Means } from "./means.ts";
import type { Target } from "./target.ts";

export const instruments = pgTable(
  "instruments",
  {
    workspaceId: workspace(),
    id: uuid().notNull(),
    means: text().$type<Means>().notNull(),
    name: text().notNull(),
    /** Stands in its public address, where it calls back. */
    key: text().notNull(),
    carries: jsonb().$type<readonly Carried[]>().notNull(),
    place: jsonb().$type<Place>().notNull(),
    /** What opens it, closed with the house's secret. */
    sealed: text().notNull(),
    addedAt: moment("added_at").notNull(),
    triedAt: moment("tried_at"),
    problem: text(),
    removedAt: moment("removed_at"),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.id] }), uniqueIndex("instruments_key").on(t.key)],
);

export const instructions = pgTable(
  "instructions",
  {
    workspaceId: workspace(),
    id: uuid().notNull(),
    awardId: uuid("award_id").notNull(),
    caseId: uuid("case_id").notNull(),
    instrumentId: uuid("instrument_id").notNull(),
    means: text().$type<Means>().notNull(),
    kind: text().$type<RemedyKind>().notNull(),
    key: text().notNull(),
    round: integer().notNull(),
    amountMinor: bigint("amount_minor", { mode: "number" }).notNull(),
    currency: text().notNull(),
    what: text().notNull(),
    percent: integer(),
    target: jsonb().$type<Target>(),
    state: text().$type<InstructionState>().notNull(),
    dueAt: moment("due_at"),
    tries: integer().notNull().default(0),
    claimedBy: text("claimed_by"),
    claimedUntil: moment("claimed_until"),
    askedAt: moment("asked_at"),
    reference: text(),
    problem: text(),
    proof: text(),
    ownerId: uuid("owner_id"),
    createdAt: moment("created_at").notNull(),
    settledAt: moment("settled_at"),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({
      columns: [t.workspaceId, t.awardId],
      foreignColumns: [awards.workspaceId, awards.id],
    }),
    foreignKey({
      columns: [t.workspaceId, t.instrumentId],
      foreignColumns: [instruments.workspaceId, instruments.id],
    }),
    // One award is carried once, and a key is given away once.
    uniqueIndex("instructions_award").on(t.workspaceId, t.awardId),
    uniqueIndex("instructions_once").on(t.workspaceId, t.key),
    index("instructions_case").on(t.workspaceId, t.caseId),
    index("instructions_reference").on(t.workspaceId, t.instrumentId, t.reference),
    index("instructions_due").on(t.workspaceId, t.dueAt).where(sql`due_at is not null`),
    index("instructions_claimed").on(t.workspaceId).where(sql`claimed_by is not null`),
  ],
);
