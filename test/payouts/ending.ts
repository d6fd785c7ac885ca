/** How a storm stands: instructions beside their awards and their debts, all in one look. */
import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { awards } from "../../src/compensation/compensation.tables.ts";
import { debts } from "../../src/ledger/ledger.tables.ts";
import { instructions } from "../../src/payouts/payouts.tables.ts";
import type { Database } from "../../src/rim/db/db.ts";

type States = Readonly<Record<string, number>>;
export type End = {
  readonly states: States;
  /** Not at their end. */
  readonly open: number;
  /** A worker has them, or will look at them. */
  readonly waiting: number;
  readonly rows: readonly Row[];
};
type Row = {
  readonly id: string;
  readonly state: string;
  readonly award: string;
  readonly amountMinor: number;
  readonly owedMinor: number;
  readonly givenMinor: number;
};

/** The instrument may have these; only its word, or ours to it, moves them on. */
const OUT = ["asked", "under_way", "unknown"] as const;
const OPEN: ReadonlySet<string> = new Set(["waiting", "claimed", ...OUT]);

export const openIn = (states: States): number =>
  Object.entries(states).reduce((sum, [state, many]) => sum + (OPEN.has(state) ? many : 0), 0);

/** How many stand where: cheap, so that one may look every other second. */
export async function statesOf(db: Database, workspaceId: string): Promise<States> {
  const many = sql<number>`count(*)`.mapWith(Number);
  const rows = await db.look(workspaceId, (tx) =>
    tx
      .select({ state: instructions.state, many })
      .from(instructions)
      .where(eq(instructions.workspaceId, workspaceId))
      .groupBy(instructions.state),
  );
  return Object.fromEntries(rows.map(({ state, many: each }) => [state, each]));
}

/** Those that nobody looks at now, the oldest first. */
export async function openOnes(db: Database, workspaceId: string): Promise<string[]> {
  const out = and(
    eq(instructions.workspaceId, workspaceId),
    inArray(instructions.state, [...OUT]),
    sql`${instructions.claimedBy} is null`,
  );
  const rows = await db.look(workspaceId, (tx) =>
    tx
      .select({ id: instructions.id })
      .from(instructions)
      .where(out)
      .orderBy(asc(instructions.createdAt), asc(instructions.id)),
  );
  return rows.map(({ id }) => id);
}

export async function count(db: Database, workspaceId: string): Promise<End> {
  const mine = eq(instructions.workspaceId, workspaceId);
  const rows = await db.look(workspaceId, (tx) =>
    tx
      .select({
        id: instructions.id,
        state: instructions.state,
        award: awards.state,
        amountMinor: instructions.amountMinor,
        owedMinor: debts.owedMinor,
        givenMinor: debts.givenMinor,
        isDue: sql<boolean>`coalesce(${instructions.dueAt}::text, ${instructions.claimedBy})
          is not null`,
      })
      .from(instructions)
      .innerJoin(
        awards,
        and(eq(awards.workspaceId, workspaceId), eq(awards.id, instructions.awardId)),
      )
      .innerJoin(debts, and(eq(debts.workspaceId, workspaceId), eq(debts.id, instructions.awardId)))
      .where(mine),
  );
  const states: Record<string, number> = {};
  for (const { state } of rows) states[state] = (states[state] ?? 0) + 1;
  const waiting = rows.filter(({ isDue }) => isDue).length;
  return { states, open: openIn(states), waiting, rows };
}

type Refund = { readonly status: string; readonly amount: number; readonly key: string };

/** What must never be: paid twice, paid and not known, known and not paid, books that differ. */
export function wrongIn(rows: readonly Row[], refunds: readonly Refund[]) {
  const paid = new Map<string, number[]>();
  for (const { status, key, amount } of refunds) {
    const id = key.replace(/^amends-/, "").replace(/-\d+$/, "");
    if (status !== "failed") paid.set(id, [...(paid.get(id) ?? []), amount]);
  }
  const there = (id: string) => paid.get(id) ?? [];
  return {
    doubled: rows.filter(({ id }) => there(id).length > 1).length,
    lost: rows.filter(({ id, state }) => (state === "confirmed") !== (there(id).length === 1))
      .length,
    amiss: rows.filter(({ id, amountMinor }) => there(id).some((each) => each !== amountMinor))
      .length,
    awards: rows.filter(({ state, award }) => (state === "confirmed" ? "paid" : state) !== award)
      .length,
    books: rows.filter(({ award, amountMinor, owedMinor, givenMinor }) => {
      const given = award === "paid" ? amountMinor : 0;
      return givenMinor !== given || owedMinor !== amountMinor - given;
    }).length,
  };
}
