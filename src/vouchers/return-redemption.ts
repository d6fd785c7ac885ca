/** Return a redemption: its order came to nothing, so what it used lies on the voucher again. */
import type { Journal } from "../journal/index.ts";
import { type Ledger, reverse } from "../ledger/index.ts";
import { may } from "../people/index.ts";
import { type Actor, byOf } from "../words/actor.ts";
import type { Moment } from "../words/moment.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Redeemed } from "./redeem-voucher.ts";
import { returned } from "./redemption.ts";
import type { Vouchers } from "./vouchers.ts";

export async function returnRedemption(
  needs: {
    readonly vouchers: Pick<
      Vouchers,
      "findRedemption" | "redemption" | "holdId" | "change" | "changeRedemption"
    >;
    readonly ledger: Pick<Ledger, "hold" | "enter">;
    readonly journal: Journal;
    readonly now: () => Moment;
  },
  { redemptionId, because, by }: { redemptionId: string; because: string; by: Actor },
): Promise<Outcome<Redeemed>> {
  const { vouchers, ledger, journal, now } = needs;
  const allowed = may(by, "voucher:redeem");
  if (!allowed.ok) return allowed;
  const found = await vouchers.findRedemption(redemptionId);
  const voucher = found && (await vouchers.holdId(found.voucherId));
  // Read again now that the voucher is held: somebody may just have returned it.
  const redemption = voucher && (await vouchers.redemption(voucher.id, found.order));
  const debt = voucher && (await ledger.hold(voucher.debtId));
  if (!voucher || !redemption || !debt) return noRedemption();
  const at = now();
  const back = returned(voucher, redemption, { because, at });
  if (!back.ok) return back;
  const entry = reverse(debt, "redemption", redemption.bookedMinor);
  if (!entry.ok) return entry;

  await vouchers.changeRedemption(back.value.redemption);
  await vouchers.change(back.value.voucher);
  await ledger.enter(debt, entry.value, byOf(by), at);
  const { id: voucherId, debtId: awardId, caseId, currency } = voucher;
  const { order, amountMinor } = redemption;
  const { leftMinor } = back.value.voucher;
  const facts = { voucherId, awardId, order, amountMinor, leftMinor, currency, because };
  await journal.add({ what: "voucher taken back", by, caseId, facts });
  return done(back.value);
}

const noRedemption = () => refused("not_found", "There is no such redemption.");
