/** Stripe as an instrument: refunds of card payments, through its official client. */
import type StripeClient from "stripe";
import type { Carrier, Listed, Order, Said } from "../../payouts/index.ts";
import { moment } from "../../words/moment.ts";

type Stripe = InstanceType<typeof StripeClient>;
type Refund = StripeClient.Refund;

/** docs.stripe.com/api/idempotent_requests: keys are kept for 24 hours at least; four to spare. */
const SAME_KEY_MINUTES = 20 * 60;
const PATIENCE_MS = 30_000;
const PAGE = 100;
const LISTED_MOST = 20_000;

export type StripeSetting = {
  readonly secret: string;
  /** Where its API is; its own address unless the operator says another, for a trial. */
  readonly url?: string | undefined;
  readonly patienceMs?: number | undefined;
};

/** The client is loaded when a house first uses it. */
async function clientOf({ secret, url, patienceMs }: StripeSetting): Promise<Stripe> {
  const { default: Client } = await import("stripe");
  const to = url ? new URL(url) : undefined;
  const place = to
    ? {
        host: to.hostname,
        port: to.port || (to.protocol === "http:" ? "80" : "443"),
        protocol: to.protocol === "http:" ? ("http" as const) : ("https" as const),
      }
    : {};
  const timeout = patienceMs ?? PATIENCE_MS;
  // It is we who ask again, and only after we have asked what became of it.
  return new Client(secret, { ...place, maxNetworkRetries: 0, timeout, telemetry: false });
}

export function stripeCarrier(setting: StripeSetting): Carrier {
  const opened = clientOf(setting);
  return {
    sameKeyMinutes: SAME_KEY_MINUTES,
    async ask(order) {
      const stripe = await opened;
      const { key, amount, target } = order;
      const payment = target.payment ?? "";
      const of = payment.startsWith("pi_") ? { payment_intent: payment } : { charge: payment };
      const wanted = {
        ...of,
        amount: amount.minor,
        reason: "requested_by_customer" as const,
        metadata: { amends_key: key },
      };
      return stripe.refunds
        .create(wanted, { idempotencyKey: key })
        .then(saidOf, (problem: unknown) => troubleIn(problem));
    },
    async find(order) {
      const stripe = await opened;
      return found(stripe, order).catch(doubtIn);
    },
    async list(since) {
      const stripe = await opened;
      const created = { gte: Math.floor(Date.parse(since) / 1_000) };
      const listed: Listed[] = [];
      for await (const refund of stripe.refunds.list({ created, limit: PAGE })) {
        listed.push(listedOf(refund));
        if (listed.length >= LISTED_MOST) break;
      }
      return listed;
    },
    async probe() {
      const stripe = await opened;
      return stripe.refunds.list({ limit: 1 }).then(
        () => null,
        (problem: unknown) => wordsOf(problem),
      );
    },
  };
}

/** By its own name; before that is known, among the refunds of the payment, by our key. */
async function found(stripe: Stripe, { reference, key, target, askedAt }: Order): Promise<Said> {
  if (reference) return saidOf(await stripe.refunds.retrieve(reference));
  const { payment } = target;
  const of = !payment
    ? { created: { gte: Math.floor(Date.parse(askedAt) / 1_000) - 300 } }
    : payment.startsWith("pi_")
      ? { payment_intent: payment }
      : { charge: payment };
  for await (const refund of stripe.refunds.list({ ...of, limit: PAGE })) {
    if (refund.metadata?.["amends_key"] === key) return saidOf(refund);
  }
  return { end: "absent" };
}

/** docs.stripe.com/refunds: pending, requires_action, succeeded, failed or canceled. */
function saidOf({ id, status, amount, currency, failure_reason: why }: Refund): Said {
  const paid = { minor: amount, currency: currency.toUpperCase() };
  if (status === "succeeded") {
    return { end: "confirmed", reference: id, amount: paid, proof: `Stripe refund ${id}` };
  }
  if (status === "failed" || status === "canceled") {
    const reason = why ? `: ${why.replaceAll("_", " ")}` : "";
    return { end: "refused", because: `Stripe says the refund was ${status}${reason}.` };
  }
  const says = status === "requires_action" ? "Stripe waits for the customer." : null;
  return { end: "under_way", reference: id, says };
}

const listedOf = (refund: Refund): Listed => ({
  reference: refund.id,
  key: refund.metadata?.["amends_key"] ?? null,
  amount: { minor: refund.amount, currency: refund.currency.toUpperCase() },
  state:
    refund.status === "succeeded"
      ? "paid"
      : refund.status === "failed" || refund.status === "canceled"
        ? "unpaid"
        : "under_way",
  of: idOf(refund.payment_intent) ?? idOf(refund.charge),
  at: moment(new Date(refund.created * 1_000).toISOString()),
});

const idOf = (it: string | { readonly id: string } | null): string | null =>
  typeof it === "string" ? it : (it?.id ?? null);

type Problem = {
  readonly type?: string;
  readonly statusCode?: number;
  readonly code?: string;
  readonly message?: string;
  readonly detail?: { readonly code?: string };
};

/** Nothing of the call was read there: the line was never up. */
const NEVER_UP = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH"]);

/** What an error says of a refund that was asked for: that there is none, or that nobody knows. */
function troubleIn(thrown: unknown): Said {
  const problem = thrown as Problem;
  const because = wordsOf(problem);
  const { type, statusCode = 0, detail } = problem;
  if (type === "StripeConnectionError") {
    return { end: NEVER_UP.has(detail?.code ?? "") ? "shut" : "unknown", because };
  }
  if (type === "StripeIdempotencyError" || statusCode === 409) return { end: "unknown", because };
  if (statusCode === 401 || statusCode === 403 || statusCode === 429)
    return { end: "shut", because };
  return { end: statusCode >= 400 && statusCode < 500 ? "refused" : "unknown", because };
}

/** A question that failed says nothing of what it was about. */
function doubtIn(thrown: unknown): Said {
  const { statusCode } = thrown as Problem;
  if (statusCode === 404) return { end: "absent" };
  return { end: "unknown", because: wordsOf(thrown) };
}

/** Stripe's own words, without anything that looks like a key. */
function wordsOf(thrown: unknown): string {
  const { type, message = "", statusCode, detail } = thrown as Problem;
  if (type === "StripeConnectionError")
    return `Stripe can't be reached (${detail?.code ?? "no answer"}).`;
  if (statusCode === 401) return "Stripe does not know this key. Set it up anew.";
  const words = message.replace(/\b(?:sk|rk|pk|whsec)_\S+/g, "…").slice(0, 200);
  return statusCode ? `Stripe says (${statusCode}): ${words}` : `Stripe gave no answer. ${words}`;
}
