/** What an instrument tells by itself: refunds end or come back; its calls come as they like. */
import type { Chance } from "../chance.ts";
import type { StripeStandIn } from "./stripe.ts";

const EVERY_MS = 250;
const LATE_MS = 2_000;
const TYPES = ["refund.updated", "refund.failed", "charge.refund.updated"] as const;

/** Refunds end by and by; some that were paid come back; calls come twice, late, or never. */
export function ringing(
  stripe: StripeStandIn,
  { chance, to, now }: { readonly chance: Chance; readonly to: string; readonly now: () => string },
) {
  let rung = 0;
  const odds = (percent: number) => chance.between(1, 100) <= percent;
  const alarm = setInterval(() => {
    for (const refund of stripe.refunds) {
      if (refund.status === "pending" && odds(20)) stripe.finish(refund.id, odds(90));
      else if (refund.status === "succeeded" && chance.between(1, 20_000) === 1) {
        stripe.finish(refund.id, false);
      } else continue;
      if (odds(30)) continue;
      for (let times = chance.between(1, 3); times > 0; times -= 1) {
        setTimeout(() => void tell({ ...refund }), chance.between(0, LATE_MS));
      }
    }
  }, EVERY_MS);

  async function tell(refund: object): Promise<void> {
    rung += 1;
    const { payload, signature } = stripe.event(chance.oneOf(TYPES), refund, Date.parse(now()));
    const headers = { "stripe-signature": signature };
    await fetch(to, { method: "POST", body: payload, headers }).catch(() => null);
  }

  return { rung: () => rung, stop: () => clearInterval(alarm) };
}
