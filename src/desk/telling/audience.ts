/** Whom a change concerns: who was promised it, and who complained of what it changes. */
import { and, eq, inArray, lte, or, type SQL, sql } from "drizzle-orm";
import { commitments } from "../../apologies/apologies.tables.ts";
import { cases } from "../../cases/cases.tables.ts";
import { branchOf, type Causes } from "../../causes/index.ts";
import { traces } from "../../causes/causes.tables.ts";
import { incidentCases } from "../../incidents/incidents.tables.ts";
import { nameNow } from "../../people/customers.store.ts";
import { customers } from "../../people/people.tables.ts";
import type { Tx } from "../../rim/db/db.ts";
import type { Audience } from "../../tellings/index.ts";

export const audienceIn =
  (tx: Tx, workspaceId: string, { causes }: { causes: Pick<Causes, "all"> }): Audience =>
  async ({ caseId, causeId, what, shown, doneAt }) => {
    const branch = causeId ? [...branchOf(await causes.all(), causeId)] : [];
    const onPage = shown ? eq(cases.id, caseId) : sql`false`;
    const inLetter = sql`exists (select from ${commitments}
      where ${commitments.workspaceId} = ${cases.workspaceId}
        and ${commitments.caseId} = ${cases.id} and ${commitments.kind} = 'prevention'
        and ${commitments.state} in ('open', 'kept')
        and lower(${commitments.what}) = lower(${what}))`;
    const ofCause =
      branch.length === 0
        ? sql`false`
        : inArray(
            cases.id,
            tx
              .select({ id: traces.caseId })
              .from(traces)
              .where(and(eq(traces.workspaceId, workspaceId), inArray(traces.causeId, branch))),
          );
    const incident = tx
      .select({ id: incidentCases.incidentId })
      .from(incidentCases)
      .where(and(eq(incidentCases.workspaceId, workspaceId), eq(incidentCases.caseId, caseId)));
    const ofIncident = inArray(
      cases.id,
      tx
        .select({ id: incidentCases.caseId })
        .from(incidentCases)
        .where(
          and(
            eq(incidentCases.workspaceId, workspaceId),
            inArray(incidentCases.incidentId, incident),
          ),
        ),
    );
    const why = (says: string, where: SQL) => sql`when ${where} then ${sql.raw(`'${says}'`)}`;
    const rows = await tx
      .select({
        caseId: sql<string>`coalesce(${cases.joinedInto}, ${cases.id})`,
        number: cases.number,
        title: cases.title,
        complainedAt: cases.complainedAt,
        customerId: sql<string>`coalesce(${customers.mergedInto}, ${customers.id})`,
        customer: nameNow,
        email: customers.email,
        contact: customers.contact,
        reason: sql<Reason>`case ${why("page", onPage)} ${why("letter", inLetter)}
          ${why("cause", ofCause)} else 'incident' end`,
      })
      .from(cases)
      .innerJoin(
        customers,
        and(eq(customers.workspaceId, cases.workspaceId), eq(customers.id, cases.customerId)),
      )
      .where(
        and(
          eq(cases.workspaceId, workspaceId),
          // Who complained after the change was not told of it by what came before.
          doneAt ? lte(cases.complainedAt, doneAt) : undefined,
          or(onPage, inLetter, ofCause, ofIncident),
        ),
      );
    return rows.map(({ email, contact, ...row }) => ({
      ...row,
      unreachable:
        contact === "unwanted"
          ? ("contact_unwanted" as const)
          : email === null
            ? ("no_address" as const)
            : null,
    }));
  };

type Reason = "page" | "letter" | "cause" | "incident";
