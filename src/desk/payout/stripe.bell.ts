/** Stripe rings: whether a call is its own and from now, and what it is about. */
import type { Moment } from "../../words/moment.ts";

export type Heard = { readonly key: string | null; readonly reference: string | null };

/** As Stripe's client has it: docs.stripe.com/webhooks, five minutes. */
const TOLERANCE_S = 300;

/** The client turns away what is too old, and nothing that is stamped ahead of its time. */
function isAhead(signature: string, at: number): boolean {
  const stamps = signature.split(",").filter((part) => part.startsWith("t="));
  const [stamp = ""] = stamps;
  // Two stamps, and the client might have read the other one.
  if (stamps.length !== 1 || !/^t=\d{9,11}$/.test(stamp)) return true;
  return Number(stamp.slice(2)) - Math.floor(at / 1_000) > TOLERANCE_S;
}

/** What a signed call is about; null when its signature is not Stripe's, too old or not yet due. */
export async function stripeHeard(
  { webhookSecret, now }: { webhookSecret: string; now: Moment },
  body: Buffer,
  signature: string,
): Promise<Heard | null> {
  const { default: Client } = await import("stripe");
  const at = Date.parse(now);
  if (isAhead(signature, at)) return null;
  try {
    const { webhooks } = new Client("sk_unused");
    const event = webhooks.constructEvent(
      body,
      signature,
      webhookSecret,
      TOLERANCE_S,
      undefined,
      at,
    );
    const it = event.data.object as {
      id?: string;
      object?: string;
      metadata?: { amends_key?: string };
    };
    if (it.object !== "refund") return { key: null, reference: null };
    return { key: it.metadata?.amends_key ?? null, reference: it.id ?? null };
  } catch {
    return null;
  }
}
