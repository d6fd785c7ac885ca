/** What was offered or given so far, by what budgets are for; what the law owes does not count. */
import { and, eq, gte, inArray, sql } from "drizzle-orm";
import { offers } from "../../compensation/compensation.tables.ts";
import { incidentCases } from "../../incidents/incidents.tables.ts";
import type { Spending } from "../../policies/index.ts";
import type { Tx } from "../../rim/db/db.ts";
import type { Moment } from "../../words/moment.ts";

/** Neither declined, withdrawn nor run out: it may still cost, or has. */
const COUNTS = ["proposed", "approved", "made", "accepted"] as const;

export const spendingIn =
  (tx: Tx, workspaceId: string, now: () => Moment) =>
  async (caseId: string, byId: string, currency: string): Promise<Spending> => {
    const month = `${now().slice(0, 7)}-01T00:00:00.000Z` as Moment;
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
    return {
      month: await total(inMonth),
      colleague: await total(inMonth, eq(offers.proposedById, byId)),
      incident: joined ? await total(inArray(offers.caseId, among)) : null,
    };
  };
