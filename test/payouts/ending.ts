/** How a storm stands: instructions beside their awards and their debts, all in one look. */
import { and, eq, sql } from "drizzle-orm";
import { awards } from "../../src/compensation/compensation.tables.ts";
import type { Desk } from "../../src/desk/run.ts";
import { debts } from "../../src/ledger/ledger.tables.ts";
import { instructions } from "../../src/payouts/payouts.tables.ts";

export type End = {
  readonly states: Readonly<Record<string, number>>;
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

export const isOpen = (state: string): boolean => OPEN.has(state);

const OPEN = new Set(["waiting", "claimed", "asked", "under_way", "unknown"]);

export async function count(desk: Desk, workspaceId: string): Promise<End> {
  const mine = eq(instructions.workspaceId, workspaceId);
  const rows = await desk.house.db.look(workspaceId, (tx) =>
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
  const open = rows.filter(({ state }) => OPEN.has(state)).length;
  const waiting = rows.filter(({ isDue }) => isDue).length;
  return { states, open, waiting, rows };
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
