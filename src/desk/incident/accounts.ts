/** What cases tell, for whoever looks for the same elsewhere: title, first words, customer. */
import { and, asc, between, desc, eq, isNull, type SQL, sql } from "drizzle-orm";
import { cases } from "../../cases/cases.tables.ts";
import { messages } from "../../conversations/conversations.tables.ts";
import { incidentCases } from "../../incidents/incidents.tables.ts";
import type { Accounts } from "../../incidents/index.ts";
import { nameNow } from "../../people/customers.store.ts";
import { customers } from "../../people/people.tables.ts";
import type { Tx } from "../../rim/db/db.ts";

/** As many as are compared at once; a house with more in two months knows what goes wrong. */
const MOST = 2_000;
/** So much of the first message: who complains says early what it is about. */
const FIRST_LETTERS = 2_000;

export function accountsIn(tx: Tx, workspaceId: string): Accounts {
  const told = (which: SQL | undefined) =>
    tx
      .select(ACCOUNT)
      .from(cases)
      .innerJoin(
        customers,
        and(eq(customers.workspaceId, cases.workspaceId), eq(customers.id, cases.customerId)),
      )
      .leftJoin(
        incidentCases,
        and(eq(incidentCases.workspaceId, cases.workspaceId), eq(incidentCases.caseId, cases.id)),
      )
      .where(and(eq(cases.workspaceId, workspaceId), isNull(cases.joinedInto), which));
  return {
    of: async (caseId) => (await told(eq(cases.id, caseId)))[0],
    between: (from, to) =>
      told(between(cases.complainedAt, from, to))
        .orderBy(desc(cases.complainedAt))
        .limit(MOST),
    within: (incidentId) =>
      told(eq(incidentCases.incidentId, incidentId)).orderBy(asc(cases.complainedAt)).limit(MOST),
  };
}

const firstWords = sql<string>`coalesce((
  select left(${messages.body}, ${sql.raw(String(FIRST_LETTERS))}) from ${messages}
  where ${messages.workspaceId} = ${cases.workspaceId}
    and ${messages.conversationId} = ${cases.conversationId} and ${messages.direction} = 'in'
  order by ${messages.at} limit 1), '')`;

const ACCOUNT = {
  caseId: cases.id,
  number: cases.number,
  title: cases.title,
  customerId: sql<string>`coalesce(${customers.mergedInto}, ${customers.id})`,
  customer: nameNow,
  failure: cases.failure,
  complainedAt: cases.complainedAt,
  open: sql<boolean>`${cases.state} = 'open'`,
  incidentId: incidentCases.incidentId,
  text: sql<string>`${cases.title} || ' ' || ${firstWords}`,
};
