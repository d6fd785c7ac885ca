/** What causes weigh, added up over cases and awards; and how often one came back. */
import { and, eq, gte, inArray, lt, ne, sum } from "drizzle-orm";
import { cases } from "../../cases/cases.tables.ts";
import { branchOf, type Causes, type Weights } from "../../causes/index.ts";
import { traces } from "../../causes/causes.tables.ts";
import { awards } from "../../compensation/compensation.tables.ts";
import type { People } from "../../people/index.ts";
import type { Recurrence } from "../../plans/index.ts";
import type { Tx } from "../../rim/db/db.ts";

export const weightsIn =
  (tx: Tx, workspaceId: string, people: Pick<People, "workspace">): Weights =>
  async (from, to) => {
    const { currency } = await people.workspace();
    const rows = await tx
      .select({ causeId: traces.causeId, caseId: cases.id, severity: cases.severity })
      .from(traces)
      .innerJoin(cases, and(eq(cases.workspaceId, traces.workspaceId), eq(cases.id, traces.caseId)))
      .where(
        and(
          eq(traces.workspaceId, workspaceId),
          gte(cases.complainedAt, from),
          lt(cases.complainedAt, to),
        ),
      );
    const ids = [...new Set(rows.map(({ caseId }) => caseId))];
    if (ids.length === 0) return [];
    const costs = await tx
      .select({ caseId: awards.caseId, costMinor: sum(awards.amountMinor).mapWith(Number) })
      .from(awards)
      .where(
        and(
          eq(awards.workspaceId, workspaceId),
          eq(awards.currency, currency),
          ne(awards.state, "withdrawn"),
          inArray(awards.caseId, ids),
        ),
      )
      .groupBy(awards.caseId);
    const costOf = new Map(costs.map(({ caseId, costMinor }) => [caseId, costMinor]));
    return rows.map((row) => ({ ...row, costMinor: costOf.get(row.caseId) ?? 0 }));
  };

/** Counted with all that hangs below the cause; before the house was founded nothing could be. */
export const recurrenceIn =
  (
    tx: Tx,
    workspaceId: string,
    { causes, people }: { causes: Pick<Causes, "all">; people: Pick<People, "workspace"> },
  ): Recurrence =>
  async (causeId, from) => {
    const branch = branchOf(await causes.all(), causeId);
    const { createdAt: known } = await people.workspace();
    const rows = await tx
      .selectDistinct({ id: cases.id, at: cases.complainedAt })
      .from(traces)
      .innerJoin(cases, and(eq(cases.workspaceId, traces.workspaceId), eq(cases.id, traces.caseId)))
      .where(
        and(
          eq(traces.workspaceId, workspaceId),
          inArray(traces.causeId, [...branch]),
          gte(cases.complainedAt, from),
        ),
      );
    return { complaints: rows.map(({ at }) => at), known };
  };
