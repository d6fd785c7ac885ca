/** What was offered or given so far, by what budgets are for; what the law owes does not count. */
import { and, eq, gte, inArray, isNull, type SQL, sql } from "drizzle-orm";
import { atTheWall, onTheWall } from "../../clocks/index.ts";
import { offers } from "../../compensation/compensation.tables.ts";
import { incidentCases } from "../../incidents/incidents.tables.ts";
import { handsOf, type People } from "../../people/index.ts";
import type { Spending } from "../../policies/index.ts";
import { queues } from "../../queues/queues.tables.ts";
import type { Tx } from "../../rim/db/db.ts";
import type { Moment } from "../../words/moment.ts";
import { listings } from "../../worklists/worklists.tables.ts";

/** Neither declined, withdrawn nor run out: it may still cost, or has. */
const COUNTS = ["proposed", "approved", "made", "accepted"] as const;

type Needs = { readonly now: () => Moment; readonly people: Pick<People, "keys" | "workspace"> };

export const spendingIn =
  (tx: Tx, workspaceId: string, { now, people }: Needs) =>
  async (caseId: string, byId: string, currency: string): Promise<Spending> => {
    const [{ timeZone }, keys, incidentId, queue] = await Promise.all([
      people.workspace(),
      people.keys(),
      incidentOf(tx, workspaceId, caseId),
      queueOf(tx, workspaceId, caseId),
    ]);
    // What somebody's key proposes is drawn from that colleague's month.
    const hands = [...handsOf(byId, keys)];
    // A month begins on the house's own wall.
    const month = atTheWall(`${onTheWall(now(), timeZone).day.slice(0, 7)}-01`, 0, timeZone);
    const counted = and(
      eq(offers.workspaceId, workspaceId),
      eq(offers.currency, currency),
      inArray(offers.state, [...COUNTS]),
    );
    const inMonth = and(counted, gte(offers.proposedAt, month));
    const total = async (which: SQL | undefined) => {
      const [row] = await tx.select({ sum: summed() }).from(offers).where(which);
      return row?.sum ?? 0;
    };
    // A case that is moved takes what it was offered along: its team answers for it from then on.
    const beside = tx
      .select({ id: listings.caseId })
      .from(listings)
      .where(and(eq(listings.workspaceId, workspaceId), eq(listings.queueId, queue?.id ?? caseId)));
    const among = tx
      .select({ id: incidentCases.caseId })
      .from(incidentCases)
      .where(
        and(
          eq(incidentCases.workspaceId, workspaceId),
          eq(incidentCases.incidentId, incidentId ?? caseId),
        ),
      );
    const [[all], ours, amid] = await Promise.all([
      tx
        .select({ sum: summed(), theirs: summed(inArray(offers.proposedById, hands)) })
        .from(offers)
        .where(inMonth),
      queue ? total(and(inMonth, inArray(offers.caseId, beside))) : null,
      incidentId ? total(and(counted, inArray(offers.caseId, among))) : null,
    ]);
    return {
      month: all?.sum ?? 0,
      colleague: all?.theirs ?? 0,
      queue: ours,
      queueName: queue?.name ?? null,
      incident: amid,
    };
  };

function summed(which?: SQL) {
  const some = which ? sql` filter (where ${which})` : sql``;
  return sql<number>`coalesce(sum(${offers.costMinor})${some}, 0)`.mapWith(Number);
}

async function incidentOf(tx: Tx, workspaceId: string, caseId: string) {
  const [joined] = await tx
    .select({ id: incidentCases.incidentId })
    .from(incidentCases)
    .where(and(eq(incidentCases.workspaceId, workspaceId), eq(incidentCases.caseId, caseId)));
  return joined?.id;
}

async function queueOf(tx: Tx, workspaceId: string, caseId: string) {
  const [queue] = await tx
    .select({ id: queues.id, name: queues.name })
    .from(listings)
    .innerJoin(queues, and(eq(queues.workspaceId, workspaceId), eq(queues.id, listings.queueId)))
    .where(
      and(
        eq(listings.workspaceId, workspaceId),
        eq(listings.caseId, caseId),
        isNull(queues.endedAt),
      ),
    );
  return queue;
}
