/** What a listing is made from: one question for each part, however many cases are asked about. */
import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";
import { cases } from "../../cases/cases.tables.ts";
import { offers } from "../../compensation/compensation.tables.ts";
import { conversations, messages } from "../../conversations/conversations.tables.ts";
import { deliveries } from "../../mail/mail.tables.ts";
import { nameNow } from "../../people/customers.store.ts";
import { customers } from "../../people/people.tables.ts";
import type { Tx } from "../../rim/db/db.ts";
import { among, drawn, blank, several } from "../../rim/db/drawn.ts";

/** As many letters of one message as words are taken from. */
const READ = 20_000;

export const filesOf = (tx: Tx, workspaceId: string, caseIds: readonly string[]) =>
  FILES(tx, { workspaceId, caseIds: several(caseIds) });

const FILES = drawn((db) =>
  db
    .select({
      caseId: cases.id,
      conversationId: cases.conversationId,
      number: cases.number,
      state: cases.state,
      ownerId: cases.ownerId,
      severity: cases.severity,
      failure: cases.failure,
      stance: cases.stance,
      channel: conversations.channel,
      playbookId: cases.playbookId,
      playbookVersion: cases.playbookVersion,
      language: customers.language,
      customerId: cases.customerId,
      customer: nameNow,
      email: customers.email,
      phone: customers.phone,
      title: cases.title,
      lastAt: conversations.lastAt,
      complainedAt: cases.complainedAt,
    })
    .from(cases)
    .innerJoin(
      conversations,
      and(
        eq(conversations.workspaceId, cases.workspaceId),
        eq(conversations.id, cases.conversationId),
      ),
    )
    .innerJoin(
      customers,
      and(eq(customers.workspaceId, cases.workspaceId), eq(customers.id, cases.customerId)),
    )
    .where(and(eq(cases.workspaceId, blank("workspaceId")), among(cases.id, "caseIds"))),
);

export type Word = {
  readonly id: string;
  readonly conversationId: string;
  readonly direction: "in" | "out" | "note";
  readonly subject: string;
  readonly body: string;
};

/** The conversations of these cases, asked within another question. */
const threads = (db: Tx) =>
  db
    .select({ id: cases.conversationId })
    .from(cases)
    .where(and(eq(cases.workspaceId, blank("workspaceId")), among(cases.id, "caseIds")));

/** Every word of these cases by conversation, oldest first. */
export async function saidIn(tx: Tx, workspaceId: string, caseIds: readonly string[]) {
  const rows: Word[] = await SAID(tx, { workspaceId, caseIds: several(caseIds) });
  return Map.groupBy(rows, ({ conversationId }) => conversationId);
}

const SAID = drawn((db) =>
  db
    .select({
      id: messages.id,
      conversationId: messages.conversationId,
      direction: messages.direction,
      subject: messages.subject,
      body: sql<string>`left(${messages.body}, ${READ})`,
    })
    .from(messages)
    .where(
      and(
        eq(messages.workspaceId, blank("workspaceId")),
        inArray(messages.conversationId, threads(db)),
      ),
    )
    .orderBy(asc(messages.at), asc(messages.id)),
);

export async function undelivered(tx: Tx, workspaceId: string, caseIds: readonly string[]) {
  const rows = await UNDELIVERED(tx, { workspaceId, caseIds: several(caseIds) });
  return new Set(rows.map(({ conversationId }) => conversationId));
}

const UNDELIVERED = drawn((db) =>
  db
    .selectDistinct({ conversationId: messages.conversationId })
    .from(deliveries)
    .innerJoin(
      messages,
      and(eq(messages.workspaceId, deliveries.workspaceId), eq(messages.id, deliveries.messageId)),
    )
    .where(
      and(
        eq(deliveries.workspaceId, blank("workspaceId")),
        inArray(messages.conversationId, threads(db)),
        inArray(deliveries.state, ["bounced", "given_up", "uncertain"]),
      ),
    ),
);

export async function endingOffers(tx: Tx, workspaceId: string, ids: readonly string[]) {
  const rows = await ENDING(tx, { workspaceId, caseIds: several(ids) });
  return new Map(rows.map(({ caseId, expiresAt }) => [caseId, expiresAt]));
}

const ENDING = drawn((db) =>
  db
    .select({ caseId: offers.caseId, expiresAt: offers.expiresAt })
    .from(offers)
    .where(
      and(
        eq(offers.workspaceId, blank("workspaceId")),
        among(offers.caseId, "caseIds"),
        eq(offers.state, "made"),
      ),
    )
    .orderBy(desc(offers.expiresAt)),
);
