/** A redemption is one order that used a voucher, or a part of it; the order is its receipt. */
import type { By } from "../words/actor.ts";
import { daysLater, type Moment } from "../words/moment.ts";
import { money, spoken } from "../words/money.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import type { Voucher } from "./voucher.ts";

export type Redemption = {
  readonly id: string;
  readonly voucherId: string;
  /** The shop's own order. */
  readonly order: string;
  /** What the order used; of a percentage what it came to, where the shop said so. */
  readonly amountMinor: number | null;
  /** What moved in the books: at cost. */
  readonly bookedMinor: number;
  /** What a shop without a line gave beyond what was left: named, and in no book. */
  readonly overMinor: number;
  readonly at: Moment;
  readonly by: By;
  readonly returnedAt: Moment | null;
  readonly returnedBecause: string | null;
};

/** The same order asking again hears the same answer, because a till may ask twice. */
export function again(
  redemption: Redemption,
  amountMinor: number | undefined,
  currency: string,
): Outcome<Redemption> {
  const { order, returnedAt } = redemption;
  if (returnedAt) {
    return refused("taken_back", `What order ${order} used was taken back. Name another order.`);
  }
  if (amountMinor === undefined || amountMinor === redemption.amountMinor) return done(redemption);
  const used = spoken(money(redemption.amountMinor ?? redemption.bookedMinor, currency));
  return refused("other_amount", `Order ${order} has used ${used} of this voucher. That stands.`);
}

/** A percentage works once: what a shop gave on it after that is no use of it, and frees none. */
const usesOf = ({ percent }: Voucher, { overMinor }: Redemption): number =>
  percent !== null && overMinor > 0 ? 0 : 1;

/** A voucher after an order has used some of it. */
export const usedBy = (voucher: Voucher, redemption: Redemption): Voucher => ({
  ...voucher,
  leftMinor: voucher.leftMinor - redemption.bookedMinor,
  uses: voucher.uses + usesOf(voucher, redemption),
});

/** Who gets something back has time to use it: our choice. */
export const GRACE_DAYS = 30;

/** The order came to nothing: what it used lies on the voucher again. */
export function returned(
  voucher: Voucher,
  redemption: Redemption,
  { because, at }: { readonly because: string; readonly at: Moment },
): Outcome<{ voucher: Voucher; redemption: Redemption }> {
  if (redemption.returnedAt) {
    return refused("already_taken_back", "This redemption was taken back already; that stands.");
  }
  const grace = daysLater(at, GRACE_DAYS);
  return done({
    redemption: { ...redemption, returnedAt: at, returnedBecause: because },
    voucher: {
      ...voucher,
      leftMinor: voucher.leftMinor + redemption.bookedMinor,
      uses: voucher.uses - usesOf(voucher, redemption),
      expiresAt: voucher.expiresAt > grace ? voucher.expiresAt : grace,
    },
  });
}

/**
 * What an order may use that a shop took while it had no line: all it asks for, it has happened.
 * What is there is booked; what came back with the voucher's end lives again if the order was
 * earlier; the rest is over. Where nothing is there and no amount was said, nobody could tell how
 * much is over: whoever hands it in says so.
 */
export function offline(
  voucher: Voucher,
  amountMinor: number | undefined,
  takenAt: Moment,
): Outcome<{ bookedMinor: number; revivedMinor: number; overMinor: number }> {
  const { percent, leftMinor, expiredMinor, uses, expiresAt } = voucher;
  const isFree = takenAt < expiresAt && (percent === null || uses === 0);
  const there = isFree ? leftMinor + expiredMinor : 0;
  const isOver = percent === null ? there === 0 : !isFree;
  if (isOver && amountMinor === undefined) return AMOUNT_NEEDED;
  if (percent !== null) {
    const overMinor = isOver ? (amountMinor ?? 0) : 0;
    return done({ bookedMinor: there, revivedMinor: isOver ? 0 : expiredMinor, overMinor });
  }
  const asked = amountMinor ?? there;
  const bookedMinor = Math.min(asked, there);
  const revivedMinor = Math.max(0, bookedMinor - leftMinor);
  return done({ bookedMinor, revivedMinor, overMinor: asked - bookedMinor });
}

const AMOUNT_NEEDED = refused(
  "amount_needed",
  "Nothing was left of this voucher by then. Write into the file how much this order was given.",
);
