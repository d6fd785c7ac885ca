/** The tables of compensation: offers, answers, awards. */
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
import { cases } from "../cases/cases.tables.ts";
import { debts } from "../ledger/ledger.tables.ts";
import { moment, workspace } from "../rim/db/columns.ts";
import type { Counter } from "./counter.ts";
import type { Hold } from "../policies/index.ts";
import type { AwardState, Telling } from "./award.ts";
import type { Held } from "./held.ts";
import type { Fit, OfferState } from "./offer.ts";
import type { OwedLine } from "../entitlements/index.ts";
import type { Harm, Option, RemedyKind } from "../policies/index.ts";

export const offers = pgTable(
  "offers",
  {
    workspaceId: workspace(),
    id: uuid().notNull(),
    caseId: uuid("case_id").notNull(),
    state: text().$type<OfferState>().notNull(),
    clauseId: text("clause_id").notNull(),
    /** Why this much is allowed: the sentence that will be defensible to the next customer. */
    why: text().notNull(),
    options: jsonb().$type<readonly Option[]>().notNull(),
    /** What the law owes besides. */
    owed: jsonb().$type<readonly OwedLine[]>().notNull().default([]),
    currency: text().notNull(),
    /** The dearest option's cost to the house, and the most that the clause allows. */
    costMinor: bigint("cost_minor", { mode: "number" }).notNull(),
    allowedMinor: bigint("allowed_minor", { mode: "number" }).notNull(),
    proposedByKind: text("proposed_by_kind").notNull(),
    proposedById: text("proposed_by_id").notNull(),
    proposedByName: text("proposed_by_name").notNull(),
    proposedAt: moment("proposed_at").notNull(),
    approvedByKind: text("approved_by_kind"),
    approvedById: text("approved_by_id"),
    approvedByName: text("approved_by_name"),
    approvedAt: moment("approved_at"),
    madeAt: moment("made_at"),
    withdrawnBecause: text("withdrawn_because"),
    holds: jsonb().$type<readonly Hold[]>().notNull().default([]),
    harm: jsonb().$type<Harm>().notNull().default({}),
    /** One round of it: what they asked for, and what we answered. */
    counter: jsonb().$type<Counter>(),
    /** Accepted, and waiting until they have shown that it is them. */
    held: jsonb().$type<Held>(),
    remindedAt: moment("reminded_at"),
    expiresAt: moment("expires_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({
      columns: [t.workspaceId, t.caseId],
      foreignColumns: [cases.workspaceId, cases.id],
    }),
    index("offers_case").on(t.workspaceId, t.caseId),
    index("offers_proposed").on(t.workspaceId, t.currency, t.proposedAt),
  ],
);

export const answers = pgTable(
  "answers",
  {
    workspaceId: workspace(),
    id: uuid().notNull(),
    offerId: uuid("offer_id").notNull(),
    at: moment().notNull(),
    byKind: text("by_kind").notNull(),
    byId: text("by_id").notNull(),
    byName: text("by_name").notNull(),
    verdict: text().$type<"accepted" | "declined">().notNull(),
    fit: text().$type<Fit>(),
    optionId: text("option_id"),
    words: text(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({
      columns: [t.workspaceId, t.offerId],
      foreignColumns: [offers.workspaceId, offers.id],
    }),
    uniqueIndex("answers_one_an_offer").on(t.workspaceId, t.offerId),
  ],
);

export const awards = pgTable(
  "awards",
  {
    workspaceId: workspace(),
    id: uuid().notNull(),
    caseId: uuid("case_id").notNull(),
    offerId: uuid("offer_id").notNull(),
    /** The place of the remedy in the accepted option: one award each, never two. */
    place: integer().notNull(),
    kind: text().$type<RemedyKind>().notNull(),
    what: text().notNull(),
    percent: integer(),
    amountMinor: bigint("amount_minor", { mode: "number" }).notNull(),
    currency: text().notNull(),
    state: text().$type<AwardState>().notNull(),
    awardedAt: moment("awarded_at").notNull(),
    instrument: text(),
    instructedAt: moment("instructed_at"),
    /** Why it failed, or came back. */
    trouble: text(),
    settledAt: moment("settled_at"),
    toldAt: moment("told_at"),
    toldHow: text("told_how").$type<Telling>(),
    /** A tracking number, a bank reference, the words of whoever saw it done. */
    proof: text(),
    entitlementId: uuid("entitlement_id"),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({
      columns: [t.workspaceId, t.offerId],
      foreignColumns: [offers.workspaceId, offers.id],
    }),
    foreignKey({
      columns: [t.workspaceId, t.id],
      foreignColumns: [debts.workspaceId, debts.id],
    }),
    uniqueIndex("awards_once").on(t.workspaceId, t.offerId, t.place),
    index("awards_case").on(t.workspaceId, t.caseId),
    // What the law owes is promised once, however many offers are made.
    uniqueIndex("awards_entitlement")
      .on(t.workspaceId, t.entitlementId)
      .where(sql`state <> 'withdrawn'`),
  ],
);
