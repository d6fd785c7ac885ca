/** Vouchers and redemptions in the database, one workspace at a time. */
import { and, asc, desc, eq, gt, lt, lte, type SQL } from "drizzle-orm";
import { type Tx, tell } from "../rim/db/db.ts";
import type { Redemption } from "./redemption.ts";
import type { Voucher } from "./voucher.ts";
import type { Vouchers } from "./vouchers.ts";
import { debts, redemptions, vouchers } from "./vouchers.tables.ts";

export function vouchersIn(tx: Tx, workspaceId: string): Vouchers {
  const mine = eq(vouchers.workspaceId, workspaceId);
  const ofDebt = and(eq(debts.workspaceId, vouchers.workspaceId), eq(debts.id, vouchers.debtId));
  const found = (which: SQL | undefined) =>
    tx
      .select({ voucher: vouchers, caseId: debts.caseId })
      .from(vouchers)
      .innerJoin(debts, ofDebt)
      .where(and(mine, which));
  const held = async (which: SQL): Promise<Voucher | null> => {
    const [row] = await found(which).for("update", { of: vouchers });
    return row ? voucherOf(row) : null;
  };
  const theirs = eq(redemptions.workspaceId, workspaceId);
  const used = (which: SQL | undefined) => tx.select().from(redemptions).where(and(theirs, which));
  return {
    keep: async ({ caseId: _, ...voucher }) =>
      void (await tx.insert(vouchers).values({ workspaceId, ...voucher })),
    ofCase: async (caseId) => (await found(eq(debts.caseId, caseId))).map(voucherOf),
    hold: (codeHash) => held(eq(vouchers.codeHash, codeHash)),
    holdId: (id) => held(eq(vouchers.id, id)),
    async change({ id, leftMinor, expiredMinor, uses, expiresAt }) {
      const ofId = and(mine, eq(vouchers.id, id));
      tell(tx, tx.update(vouchers).set({ leftMinor, expiredMinor, uses, expiresAt }).where(ofId));
    },
    async redemption(voucherId, order) {
      const [row] = await used(
        and(eq(redemptions.voucherId, voucherId), eq(redemptions.order, order)),
      );
      return row ? redemptionOf(row) : null;
    },
    async findRedemption(id) {
      const [row] = await used(eq(redemptions.id, id));
      return row ? redemptionOf(row) : null;
    },
    async redemptionsOf(caseId) {
      const rows = await tx
        .select({ redemption: redemptions })
        .from(redemptions)
        .innerJoin(vouchers, and(mine, eq(vouchers.id, redemptions.voucherId)))
        .innerJoin(debts, ofDebt)
        .where(and(theirs, eq(debts.caseId, caseId)))
        .orderBy(asc(redemptions.at), asc(redemptions.id));
      return rows.map(({ redemption }) => redemptionOf(redemption));
    },
    async keepRedemption({ by, ...redemption }) {
      const who = { byKind: by.kind, byId: by.id, byName: by.name };
      tell(tx, tx.insert(redemptions).values({ workspaceId, ...redemption, ...who }));
    },
    async changeRedemption({ id, returnedAt, returnedBecause }) {
      const ofId = and(theirs, eq(redemptions.id, id));
      await tx.update(redemptions).set({ returnedAt, returnedBecause }).where(ofId);
    },
    async newest(after, limit) {
      const behind = after === undefined ? undefined : lt(vouchers.id, after);
      return (await found(behind).orderBy(desc(vouchers.id)).limit(limit)).map(voucherOf);
    },
    async holdLapsed(now, limit) {
      const over = and(gt(vouchers.leftMinor, 0), lte(vouchers.expiresAt, now));
      const first = found(over).orderBy(asc(vouchers.expiresAt)).limit(limit);
      const rows = await first.for("update", { of: vouchers, skipLocked: true });
      return rows.map(voucherOf);
    },
  };
}

const voucherOf = (row: { voucher: typeof vouchers.$inferSelect; caseId: string }): Voucher => {
  const { workspaceId: _, ...voucher } = row.voucher;
  return { ...voucher, caseId: row.caseId };
};

const redemptionOf = (row: typeof redemptions.$inferSelect): Redemption => {
  const { workspaceId: _, byKind: kind, byId: id, byName: name, ...redemption } = row;
  return { ...redemption, by: { kind, id, name } };
};
