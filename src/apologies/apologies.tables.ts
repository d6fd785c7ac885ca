/** The tables of apologies: letters, their approvals, and the commitments made. */
import {
  boolean,
  date,
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
import { sql } from "drizzle-orm";
import { cases } from "../cases/cases.tables.ts";
import { colleagues } from "../people/people.tables.ts";
import { moment, workspace } from "../rim/db/columns.ts";
import type { CommitmentKind, CommitmentState, Move, Source } from "./commitment.ts";
import type { Actor } from "../words/actor.ts";
import type { LetterKind, LetterState, Summary } from "./letter.ts";
import type { GoesWith, SendingState } from "./sending.ts";

export const letters = pgTable(
  "letters",
  {
    workspaceId: workspace(),
    id: uuid().notNull(),
    caseId: uuid("case_id").notNull(),
    kind: text().$type<LetterKind>().notNull(),
    state: text().$type<LetterState>().notNull(),
    subject: text().notNull(),
    body: text().notNull(),
    authorKind: text("author_kind").notNull(),
    authorId: text("author_id").notNull(),
    authorName: text("author_name").notNull(),
    createdAt: moment("created_at").notNull(),
    updatedAt: moment("updated_at").notNull(),
    version: integer().notNull().default(1),
    /** The customer's newest word that the writer had read: nobody is answered unread. */
    seenMessageId: uuid("seen_message_id"),
    messageId: uuid("message_id"),
    sentAt: moment("sent_at"),
    /** What the checker said of the letter that was sent: elements held, faults left, score. */
    reading: jsonb().$type<Summary>(),
    /** The broken promises that it owns up to. */
    ownsUpTo: uuid("owns_up_to").array().$type<readonly string[]>().notNull().default([]),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({
      columns: [t.workspaceId, t.caseId],
      foreignColumns: [cases.workspaceId, cases.id],
    }),
    index("letters_case").on(t.workspaceId, t.caseId, t.createdAt),
    index("letters_sent").on(t.workspaceId, t.sentAt),
  ],
);

/** An approval is of one version of the letter; an edit afterwards needs a new one. */
export const approvals = pgTable(
  "approvals",
  {
    workspaceId: workspace(),
    id: uuid().notNull(),
    letterId: uuid("letter_id").notNull(),
    letterVersion: integer("letter_version").notNull(),
    at: moment().notNull(),
    byKind: text("by_kind").notNull(),
    byId: text("by_id").notNull(),
    byName: text("by_name").notNull(),
    overrideReason: text("override_reason"),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({
      columns: [t.workspaceId, t.letterId],
      foreignColumns: [letters.workspaceId, letters.id],
    }),
    index("approvals_letter").on(t.workspaceId, t.letterId),
  ],
);

export const commitments = pgTable(
  "commitments",
  {
    workspaceId: workspace(),
    id: uuid().notNull(),
    caseId: uuid("case_id").notNull(),
    letterId: uuid("letter_id"),
    source: text().$type<Source>().notNull(),
    kind: text().$type<CommitmentKind>().notNull(),
    what: text().notNull(),
    ownerId: uuid("owner_id").notNull(),
    dueOn: date("due_on", { mode: "string" }).notNull(),
    dueAt: moment("due_at"),
    state: text().$type<CommitmentState>().notNull(),
    madeAt: moment("made_at").notNull(),
    settledAt: moment("settled_at"),
    settledBy: text("settled_by"),
    /** How one can see that it was kept, or why it was withdrawn. */
    proof: text(),
    /** Whether the customer reads it. */
    proofShown: boolean("proof_shown").notNull().default(false),
    moves: jsonb().$type<readonly Move[]>().notNull().default([]),
    brokenAt: moment("broken_at"),
    /** The broken one in whose place it stands; one takes the place of one. */
    replaces: uuid(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({
      columns: [t.workspaceId, t.caseId],
      foreignColumns: [cases.workspaceId, cases.id],
    }),
    foreignKey({
      columns: [t.workspaceId, t.ownerId],
      foreignColumns: [colleagues.workspaceId, colleagues.id],
    }),
    foreignKey({
      columns: [t.workspaceId, t.replaces],
      foreignColumns: [t.workspaceId, t.id],
    }),
    index("commitments_case").on(t.workspaceId, t.caseId),
    index("commitments_due").on(t.workspaceId, t.state, t.dueOn),
    index("commitments_settled").on(t.workspaceId, t.state, t.settledAt),
    uniqueIndex("commitments_once").on(t.workspaceId, t.replaces),
  ],
);

/** A letter that waits to leave, what goes with it, and how the waiting ended. */
export const sendings = pgTable(
  "sendings",
  {
    workspaceId: workspace(),
    id: uuid().notNull(),
    letterId: uuid("letter_id").notNull(),
    caseId: uuid("case_id").notNull(),
    by: jsonb().$type<Actor>().notNull(),
    goesWith: jsonb("goes_with").$type<GoesWith>().notNull(),
    askedAt: moment("asked_at").notNull(),
    dueAt: moment("due_at").notNull(),
    state: text().$type<SendingState>().notNull(),
    settledAt: moment("settled_at"),
    because: text(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({
      columns: [t.workspaceId, t.letterId],
      foreignColumns: [letters.workspaceId, letters.id],
    }),
    foreignKey({
      columns: [t.workspaceId, t.caseId],
      foreignColumns: [cases.workspaceId, cases.id],
    }),
    uniqueIndex("sendings_waiting").on(t.workspaceId, t.letterId).where(sql`state = 'waiting'`),
    index("sendings_due").on(t.workspaceId, t.state, t.dueAt),
    index("sendings_case").on(t.workspaceId, t.caseId),
  ],
);
