/** The table of follow-ups: the questions that we ask later. */
import { sql } from "drizzle-orm";
import { foreignKey, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { cases } from "../cases/cases.tables.ts";
import { moment, workspace } from "../rim/db/columns.ts";
import type { About } from "./checkpoint.ts";
import type { FollowUpState } from "./followup.ts";
import type { Verdict } from "./verdict.ts";

export { cases };

export const followUps = pgTable(
  "follow_ups",
  {
    workspaceId: workspace(),
    id: uuid().notNull(),
    caseId: uuid("case_id").notNull(),
    checkpoint: text().notNull(),
    about: text().$type<About>().notNull(),
    state: text().$type<FollowUpState>().notNull(),
    scheduledAt: moment("scheduled_at").notNull(),
    dueAt: moment("due_at").notNull(),
    because: text(),
    askedAt: moment("asked_at"),
    messageId: uuid("message_id"),
    language: text(),
    remindAt: moment("remind_at"),
    remindedAt: moment("reminded_at"),
    answeredAt: moment("answered_at"),
    verdict: text().$type<Verdict>(),
    answer: text(),
    words: text(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({
      columns: [t.workspaceId, t.caseId],
      foreignColumns: [cases.workspaceId, cases.id],
    }),
    index("follow_ups_case").on(t.workspaceId, t.caseId),
    index("follow_ups_next").on(t.workspaceId, t.state, t.dueAt, t.id),
    index("follow_ups_remind")
      .on(t.workspaceId, t.remindAt, t.id)
      .where(sql`remind_at is not null`),
  ],
);
