/** The table of calls. */
import { eq } from "drizzle-orm";
import {
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { cases } from "../cases/cases.tables.ts";
import { customers } from "../people/people.tables.ts";
import { moment, workspace } from "../rim/db/columns.ts";
import type { Caller, CallState, Consent, Miss, RingBack, Way } from "./call.ts";
import type { Note } from "./notes.ts";

export const calls = pgTable(
  "calls",
  {
    workspaceId: workspace(),
    id: uuid().notNull(),
    way: text().$type<Way>().notNull(),
    state: text().$type<CallState>().notNull(),
    customerId: uuid("customer_id"),
    caller: jsonb().$type<Caller>().notNull(),
    caseId: uuid("case_id"),
    subject: text().notNull(),
    consent: text().$type<Consent>().notNull(),
    notes: jsonb().$type<readonly Note[]>().notNull(),
    outcome: text().notNull(),
    ringBack: jsonb("ring_back").$type<RingBack>(),
    miss: text().$type<Miss>(),
    beganAt: moment("began_at").notNull(),
    endedAt: moment("ended_at"),
    byKind: text("by_kind").notNull(),
    byId: text("by_id").notNull(),
    byName: text("by_name").notNull(),
    updatedAt: moment("updated_at").notNull(),
    version: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({
      columns: [t.workspaceId, t.customerId],
      foreignColumns: [customers.workspaceId, customers.id],
    }),
    foreignKey({
      columns: [t.workspaceId, t.caseId],
      foreignColumns: [cases.workspaceId, cases.id],
    }),
    index("calls_case").on(t.workspaceId, t.caseId),
    index("calls_customer").on(t.workspaceId, t.customerId),
    index("calls_log").on(t.workspaceId, t.beganAt.desc(), t.id.desc()),
    index("calls_open").on(t.workspaceId, t.beganAt).where(eq(t.state, "open")),
  ],
);
