/** Incidents in the database, one workspace at a time. */
import { and, asc, between, count, desc, eq, isNull, type SQL, sql } from "drizzle-orm";
import { cases } from "../cases/cases.tables.ts";
import { messages } from "../conversations/conversations.tables.ts";
import { nameNow } from "../people/customers.store.ts";
import { customers } from "../people/people.tables.ts";
import type { Tx } from "../rim/db/db.ts";
import type { Incidents } from "./incidents.ts";
import { incidentCases, incidents } from "./incidents.tables.ts";

/** As many as are compared at once; a house with more in two months knows what goes wrong. */
const ACCOUNTS_MOST = 2_000;
/** So much of the first message: who complains says early what it is about. */
const FIRST_LETTERS = 2_000;

export function incidentsIn(tx: Tx, workspaceId: string): Incidents {
  const mine = eq(incidents.workspaceId, workspaceId);
  const joined = eq(incidentCases.workspaceId, workspaceId);
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
    find: async (id) =>
      (
        await tx
          .select(INCIDENT)
          .from(incidents)
          .where(and(mine, eq(incidents.id, id)))
      )[0],
    all: () =>
      tx
        .select({ ...INCIDENT, cases: count(incidentCases.caseId) })
        .from(incidents)
        .leftJoin(
          incidentCases,
          and(
            eq(incidentCases.workspaceId, incidents.workspaceId),
            eq(incidentCases.incidentId, incidents.id),
          ),
        )
        .where(mine)
        .groupBy(incidents.workspaceId, incidents.id)
        .orderBy(desc(incidents.openedAt), desc(incidents.id))
        .limit(200),
    keep: async (incident) =>
      void (await tx.insert(incidents).values({ workspaceId, ...incident })),
    change: async (incident) =>
      void (await tx
        .update(incidents)
        .set(incident)
        .where(and(mine, eq(incidents.id, incident.id)))),
    ofCase: async (caseId) =>
      (
        await tx
          .select(INCIDENT)
          .from(incidentCases)
          .innerJoin(
            incidents,
            and(
              eq(incidents.workspaceId, incidentCases.workspaceId),
              eq(incidents.id, incidentCases.incidentId),
            ),
          )
          .where(and(joined, eq(incidentCases.caseId, caseId)))
      )[0],
    async join(incidentId, caseId, at) {
      const kept = await tx
        .insert(incidentCases)
        .values({ workspaceId, incidentId, caseId, at })
        .onConflictDoNothing()
        .returning({ id: incidentCases.caseId });
      return kept.length === 1;
    },
    leave: async (caseId) =>
      void (await tx.delete(incidentCases).where(and(joined, eq(incidentCases.caseId, caseId)))),
    accountsIn: (incidentId) =>
      told(eq(incidentCases.incidentId, incidentId)).orderBy(asc(cases.complainedAt)).limit(1_000),
    accounts: ({ from, to }) =>
      told(between(cases.complainedAt, from, to))
        .orderBy(desc(cases.complainedAt))
        .limit(ACCOUNTS_MOST),
    account: async (caseId) => (await told(eq(cases.id, caseId)))[0],
    joinedTo: (caseId) =>
      tx
        .select({ id: cases.id, number: cases.number, complainedAt: cases.complainedAt })
        .from(cases)
        .where(and(eq(cases.workspaceId, workspaceId), eq(cases.joinedInto, caseId))),
  };
}

const INCIDENT = {
  id: incidents.id,
  title: incidents.title,
  openedAt: incidents.openedAt,
  openedBy: incidents.openedBy,
  ended: incidents.ended,
};

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
