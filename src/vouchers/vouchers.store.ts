/** Vouchers and redemptions in the database, one workspace at a time. */
import { and, asc, desc, eq, gt, lt, lte, type SQL } from "drizzle-orm";
import type { Tx } from "../rim/db/db.ts";
import { drawn, drawnWrite, blank, rowKept } from "../rim/db/drawn.ts";
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
  const theirs = eq(redemptions.workspaceId, workspaceId);
  const used = (which: SQL | undefined) => tx.select().from(redemptions).where(and(theirs, which));
  return {
    keep: async ({ caseId: _, ...voucher }) =>
      void (await tx.insert(vouchers).values({ workspaceId, ...voucher })),
    ofCase: async (caseId) => (await found(eq(debts.caseId, caseId))).map(voucherOf),
    hold: async (codeHash) => oneOf(await HELD(tx, { workspaceId, codeHash })),
    holdId: async (id) => oneOf(await HELD_ID(tx, { workspaceId, id })),
    change: async (voucher) => CHANGE(tx, { ...voucher, workspaceId }),
    async redemption(voucherId, order) {
      const [row] = await USED(tx, { workspaceId, voucherId, order });
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
      keepUse(tx, { workspaceId, ...redemption, ...who });
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

const MINE = eq(vouchers.workspaceId, blank("workspaceId"));
const held = (which: SQL) =>
  drawn((db) =>
    db
      .select({ voucher: vouchers, caseId: debts.caseId })
      .from(vouchers)
      .innerJoin(
        debts,
        and(eq(debts.workspaceId, vouchers.workspaceId), eq(debts.id, vouchers.debtId)),
      )
      .where(and(MINE, which))
      .for("update", { of: vouchers }),
  );
const HELD = held(eq(vouchers.codeHash, blank("codeHash")));
const HELD_ID = held(eq(vouchers.id, blank("id")));
const LEFT = {
  leftMinor: blank("leftMinor"),
  expiredMinor: blank("expiredMinor"),
  uses: blank("uses"),
  expiresAt: blank("expiresAt"),
};
const CHANGE = drawnWrite((db) =>
  db
    .update(vouchers)
    .set(LEFT)
    .where(and(MINE, eq(vouchers.id, blank("id")))),
);
const USED = drawn((db) =>
  db
    .select()
    .from(redemptions)
    .where(
      and(
        eq(redemptions.workspaceId, blank("workspaceId")),
        eq(redemptions.voucherId, blank("voucherId")),
        eq(redemptions.order, blank("order")),
      ),
    ),
);
const keepUse = rowKept(redemptions);

const oneOf = ([row]: Parameters<typeof voucherOf>[0][]): Voucher | null =>
  row ? voucherOf(row) : null;

const voucherOf = (row: { voucher: typeof vouchers.$inferSelect; caseId: string }): Voucher => {
  const { workspaceId: _, ...voucher } = row.voucher;
  return { ...voucher, caseId: row.caseId };
};

const redemptionOf = (row: typeof redemptions.$inferSelect): Redemption => {
  const { workspaceId: _, byKind: kind, byId: id, byName: name, ...redemption } = row;
  return { ...redemption, by: { kind, id, name } };
};
