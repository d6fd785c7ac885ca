/** Redeem a voucher, once; the shop's order is its receipt. */
import type { Journal } from "../journal/index.ts";
import { may } from "../people/index.ts";
import type { Actor } from "../words/actor.ts";
import type { Moment } from "../words/moment.ts";
import { done, type Outcome } from "../words/outcome.ts";
import { normal, redeem, unknownCode, type Voucher, type Vouchers } from "./voucher.ts";

export async function redeemVoucher(
  needs: {
    readonly vouchers: Pick<Vouchers, "hold" | "redeem">;
    readonly journal: Journal;
    readonly now: () => Moment;
    readonly hash: (code: string) => string;
  },
  { code, order, by }: { code: string; order: string; by: Actor },
): Promise<Outcome<Voucher>> {
  const { vouchers, journal, now, hash } = needs;
  const allowed = may(by, "voucher:redeem");
  if (!allowed.ok) return allowed;
  const spelled = normal(code);
  const voucher = spelled && (await vouchers.hold(hash(spelled)));
  if (!voucher) return unknownCode();
  const redeemed = redeem(voucher, order, now());
  if (!redeemed.ok || redeemed.value === voucher) return redeemed;

  await vouchers.redeem(redeemed.value);
  const { id: voucherId, awardId, caseId, percent, amountMinor, currency } = voucher;
  const facts = { voucherId, awardId, order, percent, amountMinor, currency };
  await journal.add({ what: "voucher redeemed", by, caseId, facts });
  return done(redeemed.value);
}
