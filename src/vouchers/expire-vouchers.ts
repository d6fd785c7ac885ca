/** Expire vouchers whose time is over: what nobody used of them comes back, and is in the books. */
import type { Journal } from "../journal/index.ts";
import { expire, type Ledger } from "../ledger/index.ts";
import { byOf, THE_DESK } from "../words/actor.ts";
import type { Moment } from "../words/moment.ts";
import { done, type Outcome } from "../words/outcome.ts";
import type { Vouchers } from "./vouchers.ts";

export async function expireVouchers(
  {
    vouchers,
    ledger,
    journal,
    now,
  }: {
    readonly vouchers: Pick<Vouchers, "holdLapsed" | "change">;
    readonly ledger: Pick<Ledger, "hold" | "enter">;
    readonly journal: Journal;
    readonly now: () => Moment;
  },
  { limit }: { limit: number },
): Promise<Outcome<number>> {
  const at = now();
  const lapsed = await vouchers.holdLapsed(at, limit);
  for (const voucher of lapsed) {
    const { id: voucherId, debtId, caseId, leftMinor, currency } = voucher;
    const debt = await ledger.hold(debtId);
    if (!debt) throw new Error("a voucher has lost its debt");
    const entry = expire(debt);
    if (!entry.ok) return entry;
    const expiredMinor = voucher.expiredMinor + leftMinor;
    await vouchers.change({ ...voucher, leftMinor: 0, expiredMinor });
    await ledger.enter(debt, entry.value, byOf(THE_DESK), at);
    const facts = { voucherId, awardId: debtId, amountMinor: leftMinor, currency };
    await journal.add({ what: "voucher expired", by: THE_DESK, caseId, facts });
  }
  return done(lapsed.length);
}
