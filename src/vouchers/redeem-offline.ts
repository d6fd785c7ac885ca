/** Redeem what a shop took while it had no line: it has happened, so nothing of it is lost. */
import { after, type Debt, type Entry, redeem, reverse } from "../ledger/index.ts";
import { may } from "../people/index.ts";
import { type Actor, byOf } from "../words/actor.ts";
import { daysLater, isAfter, type Moment } from "../words/moment.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import { normal } from "./code.ts";
import type { Redeemed, RedeemNeeds } from "./redeem-voucher.ts";
import { again, offline, type Redemption, usedBy } from "./redemption.ts";
import { type Asked, unknownCode } from "./voucher.ts";

/** One order that used a code; `takenAt` is when the shop took it. */
export type Taken = Asked & { readonly code: string; readonly takenAt: Moment };

/** A shop without a line for longer tells us by hand: our choice. */
const DAYS_BACK = 60;

/** What there was is booked; what there was not is named as `overMinor`, and is in no book. */
export async function redeemOffline(
  needs: RedeemNeeds,
  { taken, by }: { taken: Taken; by: Actor },
): Promise<Outcome<Redeemed & { known: boolean }>> {
  const { vouchers, ledger, journal, now, newId, hash } = needs;
  const allowed = may(by, "voucher:redeem");
  if (!allowed.ok) return allowed;
  const { code, order, amountMinor, takenAt } = taken;
  if (isAfter(takenAt, now()))
    return refused("not_yet", "This was taken at a later hour than now.");
  if (!isAfter(takenAt, daysLater(now(), -DAYS_BACK))) return TOO_LONG_AGO;
  const spelled = normal(code);
  const voucher = spelled && (await vouchers.hold(hash(spelled)));
  if (!voucher) return unknownCode();
  const { id: voucherId, debtId, caseId, percent, currency } = voucher;
  if (taken.currency && taken.currency !== currency) {
    return refused("other_currency", `This voucher is in ${currency}, not in ${taken.currency}.`);
  }
  const before = await vouchers.redemption(voucherId, order);
  if (before) {
    const same = again(before, amountMinor, currency);
    return same.ok ? done({ voucher, redemption: same.value, known: true }) : same;
  }
  const split = offline(voucher, amountMinor, takenAt);
  if (!split.ok) return split;
  const { bookedMinor, revivedMinor, overMinor } = split.value;
  const debt = await ledger.hold(debtId);
  if (!debt) return unknownCode();
  const entries: Entry[] = [];
  let lies = debt;
  for (const next of [
    ...(revivedMinor > 0 ? [(it: Debt) => reverse(it, "expiry", revivedMinor)] : []),
    ...(bookedMinor > 0 ? [(it: Debt) => redeem(it, bookedMinor)] : []),
  ]) {
    const entry = next(lies);
    if (!entry.ok) return entry;
    entries.push(entry.value);
    lies = after(lies, entry.value);
  }
  const redemption: Redemption = {
    id: newId(),
    voucherId,
    order,
    amountMinor: amountMinor ?? (percent === null ? bookedMinor : null),
    bookedMinor,
    overMinor,
    at: takenAt,
    by: byOf(by),
    returnedAt: null,
    returnedBecause: null,
  };
  const lives = {
    ...voucher,
    leftMinor: voucher.leftMinor + revivedMinor,
    expiredMinor: voucher.expiredMinor - revivedMinor,
  };
  const used = usedBy(lives, redemption);
  await vouchers.keepRedemption(redemption);
  await vouchers.change(used);
  for (const entry of entries) await ledger.enter(debt, entry, byOf(by), now());
  const { leftMinor } = used;
  const facts = { voucherId, awardId: debtId, order, percent, leftMinor, currency, takenAt };
  const what = overMinor > 0 ? "voucher overspent" : "voucher redeemed";
  const sums = { amountMinor: redemption.amountMinor, ...(overMinor > 0 ? { overMinor } : {}) };
  await journal.add({ what, by, caseId, facts: { ...facts, ...sums } });
  return done({ voucher: used, redemption, known: false });
}

const TOO_LONG_AGO = refused(
  "too_long_ago",
  "This was taken more than sixty days ago. Tell a colleague, who can look at it.",
);
