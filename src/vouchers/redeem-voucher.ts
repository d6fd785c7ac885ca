/** Redeem a voucher, or a part of it, for one order; the shop's order is its receipt. */
import type { Journal } from "../journal/index.ts";
import { type Ledger, redeem } from "../ledger/index.ts";
import { may } from "../people/index.ts";
import { type Actor, byOf } from "../words/actor.ts";
import type { NewId } from "../words/id.ts";
import type { Moment } from "../words/moment.ts";
import { done, type Outcome } from "../words/outcome.ts";
import { normal } from "./code.ts";
import { again, type Redemption, usedBy } from "./redemption.ts";
import { type Asked, unknownCode, usable, type Voucher } from "./voucher.ts";
import type { Vouchers } from "./vouchers.ts";

export type RedeemNeeds = {
  readonly vouchers: Pick<Vouchers, "hold" | "holdId" | "change" | "redemption" | "keepRedemption">;
  readonly ledger: Pick<Ledger, "hold" | "enter">;
  readonly journal: Journal;
  readonly now: () => Moment;
  readonly newId: NewId;
  readonly hash: (code: string) => string;
};

export type Redeemed = { readonly voucher: Voucher; readonly redemption: Redemption };

export async function redeemVoucher(
  needs: RedeemNeeds,
  { code, by, ...asked }: Asked & { code: string; by: Actor },
): Promise<Outcome<Redeemed>> {
  const { vouchers, ledger, journal, now, newId, hash } = needs;
  const allowed = may(by, "voucher:redeem");
  if (!allowed.ok) return allowed;
  const spelled = normal(code);
  const voucher = spelled && (await vouchers.hold(hash(spelled)));
  if (!voucher) return unknownCode();
  const { id: voucherId, debtId, caseId, percent, currency } = voucher;
  const [known, debt] = await Promise.all([
    vouchers.redemption(voucherId, asked.order),
    ledger.hold(debtId),
  ]);
  if (known) {
    const same = again(known, asked.amountMinor, currency);
    return same.ok ? done({ voucher, redemption: same.value }) : same;
  }
  const at = now();
  const booked = usable(voucher, asked, at);
  if (!booked.ok) return booked;

  if (!debt) return unknownCode();
  const entry = redeem(debt, booked.value);
  if (!entry.ok) return entry;
  const { order, amountMinor = percent === null ? booked.value : null } = asked;
  const redemption: Redemption = {
    id: newId(),
    voucherId,
    order,
    amountMinor,
    bookedMinor: booked.value,
    overMinor: 0,
    at,
    by: byOf(by),
    returnedAt: null,
    returnedBecause: null,
  };
  const used = usedBy(voucher, redemption);
  await vouchers.keepRedemption(redemption);
  await vouchers.change(used);
  await ledger.enter(debt, entry.value, byOf(by), at);
  const { leftMinor } = used;
  const facts = { voucherId, awardId: debtId, order, percent, amountMinor, leftMinor, currency };
  await journal.add({ what: "voucher redeemed", by, caseId, facts });
  return done({ voucher: used, redemption });
}
