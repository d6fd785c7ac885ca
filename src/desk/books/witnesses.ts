/** What debts, awards and vouchers say of the books, each for itself. */
import { and, eq, gt, inArray, isNull, sql } from "drizzle-orm";
import { awards } from "../../compensation/compensation.tables.ts";
import type { Witnesses } from "../../ledger/index.ts";
import { debts } from "../../ledger/ledger.tables.ts";
import type { Tx } from "../../rim/db/db.ts";
import { redemptions, vouchers } from "../../vouchers/vouchers.tables.ts";

type Said = { readonly currency: string; readonly minor: number };

export const witnessesIn = (tx: Tx, workspaceId: string) => async (): Promise<Witnesses> => {
  const of = (column: typeof debts.owedMinor) => sql<number>`sum(${column})`.mapWith(Number);
  const { currency } = debts;
  const ofDebts = await tx
    .select({ currency, owed: of(debts.owedMinor), vouchers: of(debts.vouchersMinor) })
    .from(debts)
    .where(eq(debts.workspaceId, workspaceId))
    .groupBy(currency);
  const owing = ["pledged", "instructed", "failed", "reversed"] as const;
  const ofAwards: Said[] = await tx
    .select({
      currency: awards.currency,
      minor: sql<number>`sum(${awards.amountMinor})`.mapWith(Number),
    })
    .from(awards)
    .where(and(eq(awards.workspaceId, workspaceId), inArray(awards.state, [...owing])))
    .groupBy(awards.currency);
  const ofVouchers: Said[] = await tx
    .select({
      currency: vouchers.currency,
      minor: sql<number>`sum(${vouchers.leftMinor})`.mapWith(Number),
    })
    .from(vouchers)
    .where(eq(vouchers.workspaceId, workspaceId))
    .groupBy(vouchers.currency);
  const minorOf = (said: readonly Said[], which: string) =>
    said.find((each) => each.currency === which)?.minor ?? 0;
  const all = new Set([...ofDebts, ...ofAwards, ...ofVouchers].map((each) => each.currency));
  return new Map(
    [...all].map((each) => {
      const debt = ofDebts.find((row) => row.currency === each);
      return [
        each,
        {
          debts: { owedMinor: debt?.owed ?? 0, vouchersMinor: debt?.vouchers ?? 0 },
          others: { owedMinor: minorOf(ofAwards, each), vouchersMinor: minorOf(ofVouchers, each) },
        },
      ];
    }),
  );
};

export const overGivenIn = (tx: Tx, workspaceId: string) => () =>
  tx
    .select({
      currency: vouchers.currency,
      minor: sql<number>`sum(${redemptions.overMinor})`.mapWith(Number),
      count: sql<number>`count(*)`.mapWith(Number),
    })
    .from(redemptions)
    .innerJoin(
      vouchers,
      and(eq(vouchers.workspaceId, workspaceId), eq(vouchers.id, redemptions.voucherId)),
    )
    .where(
      and(
        eq(redemptions.workspaceId, workspaceId),
        gt(redemptions.overMinor, 0),
        isNull(redemptions.returnedAt),
      ),
    )
    .groupBy(vouchers.currency);
