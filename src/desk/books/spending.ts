/** What was offered or given so far, by what budgets are for; what the law owes does not count. */
import { and, eq, gte, inArray, isNull, sql } from "drizzle-orm";
import { atTheWall, onTheWall } from "../../clocks/index.ts";
import { offers } from "../../compensation/compensation.tables.ts";
import { incidentCases } from "../../incidents/incidents.tables.ts";
import type { People } from "../../people/index.ts";
import type { Spending } from "../../policies/index.ts";
import { queues } from "../../queues/queues.tables.ts";
import type { Tx } from "../../rim/db/db.ts";
import type { Moment } from "../../words/moment.ts";
import { listings } from "../../worklists/worklists.tables.ts";

/** Neither declined, withdrawn nor run out: it may still cost, or has. */
const COUNTS = ["proposed", "approved", "made", "accepted"] as const;

type Needs = { readonly now: () => Moment; readonly people: Pick<People, "workspace"> };

export const spendingIn =
  (tx: Tx, workspaceId: string, { now, people }: Needs) =>
  async (caseId: string, byId: string, currency: string): Promise<Spending> => {
    // A month begins on the house's own wall.
    const { timeZone } = await people.workspace();
    const month = atTheWall(`${onTheWall(now(), timeZone).day.slice(0, 7)}-01`, 0, timeZone);
    const total = async (...more: Parameters<typeof and>) => {
      const counted = and(
        eq(offers.workspaceId, workspaceId),
        eq(offers.currency, currency),
        inArray(offers.state, [...COUNTS]),
        ...more,
      );
      const sum = sql<number>`coalesce(sum(${offers.costMinor}), 0)`.mapWith(Number);
      const [row] = await tx.select({ sum }).from(offers).where(counted);
      return row?.sum ?? 0;
    };
    const inMonth = gte(offers.proposedAt, month);
    const mine = eq(incidentCases.workspaceId, workspaceId);
    const [joined] = await tx
      .select({ id: incidentCases.incidentId })
      .from(incidentCases)
      .where(and(mine, eq(incidentCases.caseId, caseId)));
    const among = tx
      .select({ id: incidentCases.caseId })
      .from(incidentCases)
      .where(and(mine, eq(incidentCases.incidentId, joined?.id ?? caseId)));
    const ours = eq(listings.workspaceId, workspaceId);
    const [queue] = await tx
      .select({ id: queues.id, name: queues.name })
      .from(listings)
      .innerJoin(queues, and(eq(queues.workspaceId, workspaceId), eq(queues.id, listings.queueId)))
      .where(and(ours, eq(listings.caseId, caseId), isNull(queues.endedAt)));
    // A case that is moved takes what it was offered along: its team answers for it from then on.
    const beside = tx
      .select({ id: listings.caseId })
      .from(listings)
      .where(and(ours, eq(listings.queueId, queue?.id ?? caseId)));
    return {
      month: await total(inMonth),
      colleague: await total(inMonth, eq(offers.proposedById, byId)),
      queue: queue ? await total(inMonth, inArray(offers.caseId, beside)) : null,
      queueName: queue?.name ?? null,
      incident: joined ? await total(inArray(offers.caseId, among)) : null,
    };
  };
