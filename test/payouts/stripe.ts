/** A stand-in for Stripe: refunds as its API makes, keeps, lists and signs them. */
import { Stripe } from "stripe";
import { type Asked, type Line, openLine, type Reply } from "./line.ts";

type Refund = {
  readonly id: string;
  readonly object: "refund";
  readonly amount: number;
  readonly currency: string;
  readonly created: number;
  readonly payment_intent: string | null;
  readonly charge: string | null;
  readonly metadata: Record<string, string>;
  status: "pending" | "succeeded" | "failed";
  failure_reason?: string;
};

export type StripeStandIn = Awaited<ReturnType<typeof openStripe>>;

/** Shapes after docs.stripe.com/api/errors, /idempotent_requests and /refunds. */
const error = (status: number, type: string, code: string, message: string): Reply => ({
  status,
  body: { error: { type, code, message } },
});

export const SECRET = "sk_test_standin0123456789";
export const WEBHOOK_SECRET = "whsec_standin0123456789";

/**
 * `charged`: what was once paid under a payment's id; others are not known. `takesTime`: whether
 * the next refund is done only later.
 */
export async function openStripe(
  charged: (id: string) => { amount: number; currency: string } | null,
  takesTime: () => boolean = () => false,
) {
  const refunds: Refund[] = [];
  const keys = new Map<string, { body: string; reply: Reply | null }>();
  let pending = false;

  function refund(body: URLSearchParams): Reply {
    const of = body.get("payment_intent") ?? body.get("charge") ?? "";
    const payment = charged(of);
    if (!payment) {
      return error(404, "invalid_request_error", "resource_missing", `No such payment: '${of}'`);
    }
    const amount = Number(body.get("amount"));
    const given = refunds.filter((each) => ofPayment(each, of) && each.status !== "failed");
    const left = payment.amount - given.reduce((sum, each) => sum + each.amount, 0);
    if (left === 0) {
      const says = "Charge has already been refunded.";
      return error(400, "invalid_request_error", "charge_already_refunded", says);
    }
    if (!(amount > 0) || amount > left) {
      const says = `Refund amount (${amount}) is greater than unrefunded amount (${left})`;
      return error(400, "invalid_request_error", "amount_too_large", says);
    }
    const key = body.get("metadata[amends_key]");
    const made: Refund = {
      id: `re_${String(refunds.length + 1).padStart(8, "0")}`,
      object: "refund",
      amount,
      currency: payment.currency.toLowerCase(),
      created: Math.floor(Date.now() / 1_000),
      payment_intent: of.startsWith("pi_") ? of : null,
      charge: of.startsWith("pi_") ? null : of,
      metadata: key ? { amends_key: key } : {},
      status: pending || takesTime() ? "pending" : "succeeded",
    };
    refunds.push(made);
    return { status: 200, body: { ...made } };
  }

  function create({ headers, body }: Asked): Reply {
    const key = String(headers["idempotency-key"] ?? "");
    const before = keys.get(key);
    if (before && before.body !== body) {
      const says = "Keys for idempotent requests can only be used with the same parameters.";
      return error(400, "idempotency_error", "idempotency_key_in_use", says);
    }
    if (before?.reply) return before.reply;
    const reply = refund(new URLSearchParams(body));
    // What failed its validation is not kept under the key.
    if (reply.status === 200) keys.set(key, { body, reply });
    return reply;
  }

  function listed(search: URLSearchParams): Reply {
    const of = search.get("payment_intent") ?? search.get("charge");
    const since = Number(search.get("created[gte]") ?? 0);
    const all = refunds
      .filter((each) => (!of || ofPayment(each, of)) && each.created >= since)
      .reverse();
    const from = all.findIndex(({ id }) => id === search.get("starting_after")) + 1;
    const limit = Number(search.get("limit") ?? 10);
    const data = all.slice(from, from + limit);
    const more = from + limit < all.length;
    return { status: 200, body: { object: "list", url: "/v1/refunds", has_more: more, data } };
  }

  const line: Line = await openLine(
    (asked) => {
      if (asked.headers.authorization !== `Bearer ${SECRET}`) {
        return error(401, "invalid_request_error", "", "Invalid API Key provided: sk_test_****");
      }
      if (asked.method === "POST" && asked.path === "/v1/refunds") return create(asked);
      if (asked.path === "/v1/refunds") return listed(asked.search);
      const id = asked.path.replace("/v1/refunds/", "");
      const found = refunds.find((each) => each.id === id);
      return found
        ? { status: 200, body: { ...found } }
        : error(404, "invalid_request_error", "resource_missing", `No such refund: '${id}'`);
    },
    (status) => ({
      error: { type: status === 429 ? "rate_limit_error" : "api_error", message: "?" },
    }),
  );
  const signer = new Stripe(SECRET);
  return {
    ...line,
    refunds,
    /** From now on a refund takes its time. */
    takeTime(does: boolean) {
      pending = does;
    },
    finish(id: string, well: boolean) {
      const found = refunds.find((each) => each.id === id);
      if (!found) throw new Error(`there is no refund ${id}`);
      found.status = well ? "succeeded" : "failed";
      if (!well) found.failure_reason = "expired_or_canceled_card";
    },
    /** A call of Stripe's about a refund, with its signature. */
    event(type: string, object: object, at = Date.now()) {
      const payload = JSON.stringify({
        id: `evt_${type}_${at}`,
        object: "event",
        type,
        data: { object },
      });
      const timestamp = Math.floor(at / 1_000);
      const secret = WEBHOOK_SECRET;
      const signature = signer.webhooks.generateTestHeaderString({ payload, secret, timestamp });
      return { payload, signature };
    },
  };
}

const ofPayment = ({ payment_intent, charge }: Refund, id: string): boolean =>
  payment_intent === id || charge === id;
