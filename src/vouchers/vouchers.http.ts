/** Vouchers over HTTP: what a till asks. */
import type { Doors } from "../rim/http/doors.ts";
import type { Actor } from "../words/actor.ts";
import { moment } from "../words/moment.ts";
import { done, type Outcome } from "../words/outcome.ts";
import { type Brake, mayTry, missed } from "./brake.ts";
import { type FindNeeds, findVouchers } from "./find-vouchers.ts";
import { redeemOffline } from "./redeem-offline.ts";
import { type Redeemed, type RedeemNeeds, redeemVoucher } from "./redeem-voucher.ts";
import { returnRedemption } from "./return-redemption.ts";
import type { Voucher } from "./voucher.ts";
import type { Vouchers } from "./vouchers.ts";
import type { vouchersContract } from "./vouchers.contract.ts";

export type Needs = RedeemNeeds &
  FindNeeds & { readonly vouchers: Vouchers; readonly workspaceId: string };

export const vouchersDoors: Doors<typeof vouchersContract, Needs> = {
  "GET /vouchers": async (needs, { query, by }) => {
    const page = await findVouchers(needs, { ...query, by });
    if (!page.ok) return page;
    const { found, next } = page.value;
    return done({
      vouchers: found.map(({ voucher, end, state }) => ({
        ...voucher,
        end,
        state,
        leftMinor: leftOn(voucher),
      })),
      next,
    });
  },
  "POST /vouchers/redemption": async (needs, { body, by }) => {
    const brake = brakeOf(by, needs);
    const open = brake.mayTry();
    return open.ok ? shown(brake.heard(await redeemVoucher(needs, { ...body, by }))) : open;
  },
  "POST /vouchers/redemptions": async (needs, { body, by }) => {
    const brake = brakeOf(by, needs);
    const lines = [];
    for (const line of body.redemptions) {
      const taken = { ...line, takenAt: moment(line.takenAt) };
      const open = brake.mayTry();
      const outcome = open.ok ? brake.heard(await redeemOffline(needs, { taken, by })) : open;
      lines.push(lineOf(line.order, outcome));
    }
    return done({ lines });
  },
  "POST /redemptions/:redemption/return": async (needs, { params, body, by }) =>
    shown(
      await returnRedemption(needs, { redemptionId: params.redemption, because: body.because, by }),
    ),
};

/** Misses by caller. In the process alone: who guesses at two desks guesses twice as often. */
const brakes = new Map<string, Brake>();
const CALLERS_MAX = 10_000;

function brakeOf({ id }: Actor, { now, workspaceId }: Pick<Needs, "now" | "workspaceId">) {
  const who = `${workspaceId} ${id}`;
  return {
    mayTry: () => mayTry(brakes.get(who), now()),
    heard<T>(outcome: Outcome<T>): Outcome<T> {
      if (!outcome.ok && outcome.refusal.code === "unknown_code") {
        if (brakes.size >= CALLERS_MAX) brakes.clear();
        brakes.set(who, missed(brakes.get(who), now()));
      }
      return outcome;
    },
  };
}

function lineOf(order: string, outcome: Outcome<Redeemed & { known: boolean }>) {
  if (!outcome.ok) {
    const { code, because } = outcome.refusal;
    return { order, state: "refused" as const, overMinor: 0, leftMinor: null, code, because };
  }
  const { voucher, redemption, known } = outcome.value;
  const state = known ? "known" : redemption.overMinor > 0 ? "over" : "redeemed";
  const { overMinor } = redemption;
  return {
    order,
    state,
    overMinor,
    leftMinor: leftOn(voucher),
    code: null,
    because: null,
  } as const;
}

/** Of a percentage something is left in the books only: no order can have it. */
const leftOn = ({ percent, leftMinor }: Voucher): number => (percent === null ? leftMinor : 0);

const shown = (outcome: Outcome<Redeemed>) => {
  if (!outcome.ok) return outcome;
  const { voucher, redemption } = outcome.value;
  return done({
    id: voucher.id,
    redemptionId: redemption.id,
    percent: voucher.percent,
    amountMinor: redemption.amountMinor,
    leftMinor: leftOn(voucher),
    currency: voucher.currency,
    redeemedAt: redemption.at,
    order: redemption.order,
    returnedAt: redemption.returnedAt,
  });
};
