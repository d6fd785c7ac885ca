/** A voucher is a code that is worth something, in the customer's hand; money on it in parts. */
import { daysLater, isAfter, type Moment } from "../words/moment.ts";
import { money, spoken } from "../words/money.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";

export type Voucher = {
  readonly id: string;
  /** What it hands over; the award has the same id. */
  readonly debtId: string;
  readonly caseId: string;
  /** Nothing readable lies at rest: only the hash of the code is kept. */
  readonly codeHash: string;
  /** Off one order, and used once; or an amount that may be used in parts. */
  readonly percent: number | null;
  readonly amountMinor: number | null;
  readonly currency: string;
  /** At cost, as the books have it: what is left, and what came back when its time was over. */
  readonly leftMinor: number;
  readonly expiredMinor: number;
  /** How many redemptions stand. */
  readonly uses: number;
  readonly issuedAt: Moment;
  readonly expiresAt: Moment;
};

/** Twelve months: our choice, long enough for the next order of a yearly customer. */
export const VOUCHER_DAYS = 365;

/** A voucher for an award: the percent that it promises, or else the amount. */
export const voucherFor = (
  of: Pick<Voucher, "debtId" | "caseId" | "percent" | "currency"> & { costMinor: number },
  { id, codeHash, at }: { readonly id: string; readonly codeHash: string; readonly at: Moment },
): Voucher => ({
  id,
  debtId: of.debtId,
  caseId: of.caseId,
  codeHash,
  percent: of.percent,
  currency: of.currency,
  amountMinor: of.percent === null ? of.costMinor : null,
  leftMinor: of.costMinor,
  expiredMinor: 0,
  uses: 0,
  issuedAt: at,
  expiresAt: daysLater(at, VOUCHER_DAYS),
});

/** used in part: something is left, and its time is not over. */
export type VoucherState = "fresh" | "used_in_part" | "used_up" | "expired";

export function stateOf(voucher: Voucher, now: Moment): VoucherState {
  const { percent, leftMinor, expiredMinor, uses, expiresAt } = voucher;
  const isUsed = uses > 0 && (percent !== null || leftMinor + expiredMinor === 0);
  if (isUsed) return "used_up";
  if (!isAfter(expiresAt, now)) return "expired";
  return uses > 0 ? "used_in_part" : "fresh";
}

export const unknownCode = (): Outcome<never> =>
  refused("unknown_code", "There is no voucher with this code. Check its three groups of four.");

/** What a shop asks of a voucher; without an amount it asks for all that is left. */
export type Asked = {
  readonly order: string;
  readonly amountMinor?: number | undefined;
  readonly currency?: string | undefined;
};

/** How much of it this order may use, in minor units at cost. */
export function usable(voucher: Voucher, asked: Asked, at: Moment): Outcome<number> {
  const { percent, currency, leftMinor, expiresAt } = voucher;
  if (asked.currency && asked.currency !== currency) {
    return refused("other_currency", `This voucher is in ${currency}, not in ${asked.currency}.`);
  }
  const state = stateOf(voucher, at);
  if (state === "used_up") {
    const because = percent === null ? "Nothing is left of it." : "It was good for one order.";
    return refused("used_up", `This voucher was used already. ${because}`, [], { leftMinor: 0 });
  }
  if (state === "expired") {
    return refused("expired", `This voucher ran out on ${expiresAt.slice(0, 10)}.`);
  }
  const { amountMinor = leftMinor } = asked;
  if (percent !== null || amountMinor <= leftMinor) {
    return done(percent === null ? amountMinor : leftMinor);
  }
  const left = spoken(money(leftMinor, currency));
  const because = `Only ${left} is left on this voucher. It can pay for as much of the order.`;
  return refused("too_little_left", because, [], { leftMinor });
}
