/** Debts and entries in the database, one workspace at a time; sums are added up there. */
import { and, eq, inArray, lt, type SQL, sql } from "drizzle-orm";
import { newId } from "../rim/clock.ts";
import type { Tx } from "../rim/db/db.ts";
import { drawn, blank, rowKept } from "../rim/db/drawn.ts";
import type { Moment } from "../words/moment.ts";
import type { Moved } from "./books.ts";
import type { Ledger } from "./ledger.ts";
import { debts, entries } from "./ledger.tables.ts";

/** From the first moment on, up to the last; open where there is none. */
export type Span = { readonly from?: Moment | undefined; readonly to?: Moment | undefined };

type Summing = {
  readonly moved: Sum;
  /** What moved for these cases, ever or within a span. */
  readonly ofCases: (caseIds: readonly string[], span?: Span) => Promise<Moved[]>;
};

export function ledgerIn(tx: Tx, workspaceId: string): Ledger & Summing {
  return {
    open: async (debt) => void (await tx.insert(debts).values({ workspaceId, ...debt })),
    async hold(id) {
      const [row] = await HELD(tx, { workspaceId, id });
      if (!row) return null;
      const { workspaceId: _, ...debt } = row;
      return debt;
    },
    async enter({ id: debtId, caseId, source }, { act, from, to, amount }, by, at) {
      const entry = {
        workspaceId,
        id: newId(),
        debtId,
        caseId,
        source,
        act,
        fromAccount: from,
        toAccount: to,
        amountMinor: amount.minor,
        currency: amount.currency,
        at,
        byId: by.id,
        byName: by.name,
      };
      keepEntry(tx, entry);
    },
    moved: (span) => movedIn(tx, workspaceId, span),
    ofCases: async (caseIds, span = {}) =>
      caseIds.length > 0
        ? movedIn(tx, workspaceId, span, inArray(entries.caseId, [...caseIds]))
        : [],
  };
}

const HELD = drawn((db) =>
  db
    .select()
    .from(debts)
    .where(and(eq(debts.workspaceId, blank("workspaceId")), eq(debts.id, blank("id"))))
    .for("update"),
);
const keepEntry = rowKept(entries);

export type Sum = (span: Span) => Promise<Moved[]>;

async function movedIn(
  tx: Tx,
  workspaceId: string,
  { from, to }: Span,
  which?: SQL,
): Promise<Moved[]> {
  const inSpan = from ? sql`at >= ${from}` : sql`true`;
  const { currency, source, act, fromAccount, toAccount, amountMinor } = entries;
  const summed = (filter: SQL) =>
    sql<number>`coalesce(sum(${amountMinor}) filter (where ${filter}), 0)`.mapWith(Number);
  const rows = await tx
    .select({
      currency,
      source,
      act,
      from: fromAccount,
      to: toAccount,
      minor: summed(inSpan),
      everMinor: summed(sql`true`),
      count: sql<number>`count(*) filter (where ${inSpan})`.mapWith(Number),
    })
    .from(entries)
    .where(and(eq(entries.workspaceId, workspaceId), to ? lt(entries.at, to) : undefined, which))
    .groupBy(currency, source, act, fromAccount, toAccount);
  return rows;
}
