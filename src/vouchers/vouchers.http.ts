/** Vouchers over HTTP: what a till asks. */
import type { Doors } from "../rim/http/doors.ts";
import { done, type Outcome } from "../words/outcome.ts";
import { type Redeemed, type RedeemNeeds, redeemVoucher } from "./redeem-voucher.ts";
import { returnRedemption } from "./return-redemption.ts";
import type { Vouchers } from "./vouchers.ts";
import type { vouchersContract } from "./vouchers.contract.ts";

export type Needs = RedeemNeeds & { readonly vouchers: Vouchers };

export const vouchersDoors: Doors<typeof vouchersContract, Needs> = {
  "POST /vouchers/redemption": async (needs, { body, by }) =>
    shown(await redeemVoucher(needs, { ...body, by })),
  "POST /redemptions/:redemption/return": async (needs, { params, body, by }) =>
    shown(
      await returnRedemption(needs, { redemptionId: params.redemption, because: body.because, by }),
    ),
};

/** Of a percentage something is left in the books only: no order can have it. */
const shown = (outcome: Outcome<Redeemed>) => {
  if (!outcome.ok) return outcome;
  const { voucher, redemption } = outcome.value;
  return done({
    id: voucher.id,
    redemptionId: redemption.id,
    percent: voucher.percent,
    amountMinor: redemption.amountMinor,
    leftMinor: voucher.percent === null ? voucher.leftMinor : 0,
    currency: voucher.currency,
    redeemedAt: redemption.at,
    order: redemption.order,
    returnedAt: redemption.returnedAt,
  });
};
