/** The house's own system as an instrument: signed calls, and it is asked what became of them. */
import { createHmac } from "node:crypto";
import { z } from "zod";
import type { Carrier, Listed, Order, Said } from "../../payouts/index.ts";
import { isSame } from "../../rim/clock.ts";
import { type CallOut, type Heard, NoAnswer } from "../../rim/http/outward.ts";
import { type Moment, moment } from "../../words/moment.ts";
import { type Money, money } from "../../words/money.ts";

/** Our contract asks the house's system to know a key for good; a month is what we rely on. */
const SAME_KEY_MINUTES = 30 * 24 * 60;
/** As Standard Webhooks advises. */
const FRESH_MS = 5 * 60_000;

export type HouseSetting = {
  readonly url: string;
  readonly secret: string;
  readonly callOut: CallOut;
  readonly now: () => Moment;
};

const Payment = z.object({
  key: z.string().optional(),
  state: z.enum(["confirmed", "under_way", "refused"]),
  reference: z.string().max(200).optional(),
  amountMinor: z.int().optional(),
  currency: z.string().length(3).optional(),
  proof: z.string().max(500).optional(),
  because: z.string().max(500).optional(),
});
type Payment = z.output<typeof Payment>;
const Payments = z.object({
  payments: z.array(Payment.extend({ at: z.iso.datetime() })).max(20_000),
});

/** standardwebhooks.com: base64 HMAC-SHA256 over "id.timestamp.body". */
export function signed(secret: string, id: string, at: Moment, body: string) {
  const stamp = `${Math.floor(Date.parse(at) / 1_000)}`;
  const whole = secret.startsWith("whsec_");
  const key = Buffer.from(secret.replace(/^whsec_/, ""), whole ? "base64" : "utf8");
  const mac = createHmac("sha256", key).update(`${id}.${stamp}.`).update(body).digest("base64");
  return { "webhook-id": id, "webhook-timestamp": stamp, "webhook-signature": `v1,${mac}` };
}

type Headers = Readonly<Record<string, string | undefined>>;

/** Whether a call to us is the house's own, and from now. */
export function isTheirs(secret: string, headers: Headers, body: string, now: Moment): boolean {
  const { "webhook-id": id = "", "webhook-timestamp": stamp = "" } = headers;
  const at = /^\d{9,11}$/.test(stamp) ? Number(stamp) * 1_000 : 0;
  if (!id || Math.abs(Date.parse(now) - at) > FRESH_MS) return false;
  const wanted = signed(secret, id, moment(new Date(at).toISOString()), body);
  const given = (headers["webhook-signature"] ?? "").split(" ");
  return given.some((each) => isSame(each, wanted["webhook-signature"]));
}

export function houseCarrier({ url, secret, callOut, now }: HouseSetting): Carrier {
  const plain = { accept: "application/json" };
  const tell = (order: Order) => {
    const { key, kind, amount, percent, what, target } = order;
    const body = JSON.stringify({
      type: "payout.instructed",
      key,
      kind,
      amountMinor: amount.minor,
      currency: amount.currency,
      percent,
      what,
      mark: target.mark ?? null,
    });
    const told = { ...plain, "content-type": "application/json", "idempotency-key": key };
    const headers = { ...told, ...signed(secret, key, now(), body) };
    return callOut({ method: "POST", url, headers, body });
  };
  const get = (path: string, id: string) => {
    const to = new URL(url);
    to.pathname = `${to.pathname.replace(/\/$/, "")}${path}`;
    if (!path) to.searchParams.set("since", id);
    const headers = { ...plain, ...signed(secret, id, now(), "") };
    return callOut({ method: "GET", url: to.href, headers });
  };
  return {
    sameKeyMinutes: SAME_KEY_MINUTES,
    ask: (order) => tell(order).then(answered, silent),
    find: ({ key }) =>
      get(`/${encodeURIComponent(key)}`, key).then(
        (heard) => (heard.status === 404 ? { end: "absent" } : doubted(answered(heard), heard)),
        (why: unknown) => ({ end: "unknown", because: wordsOf(why) }),
      ),
    async list(since) {
      const heard = await get("", since);
      if (heard.status === 404 || heard.status === 405) return null;
      const read = Payments.safeParse(jsonIn(heard.body));
      if (!read.success) throw new Error("the house's system lists nothing that can be read");
      return read.data.payments.map(listedOf);
    },
    probe: () =>
      get("", now()).then(
        ({ status }) =>
          status < 500 && status !== 401 && status !== 403 ? null : refusedBy(status),
        wordsOf,
      ),
  };
}

const refusedBy = (status: number): string => `Your system answers ${status}.`;

function silent(why: unknown): Said {
  const sent = !(why instanceof NoAnswer) || why.sent;
  return { end: sent ? "unknown" : "shut", because: wordsOf(why) };
}

const wordsOf = (why: unknown): string =>
  why instanceof NoAnswer ? `Your system: ${why.message}.` : "Your system can't be called.";

function answered({ status, body }: Heard): Said {
  if (status === 401 || status === 403 || status === 429) {
    return { end: "shut", because: refusedBy(status) };
  }
  const read = Payment.safeParse(jsonIn(body));
  if (status < 300 && read.success) return saidOf(read.data);
  if (status >= 400 && status < 500 && status !== 408 && status !== 409) {
    const because = read.success ? read.data.because : undefined;
    return { end: "refused", because: because ?? refusedBy(status) };
  }
  return { end: "unknown", because: refusedBy(status) };
}

/** Only a clear answer to a question tells what became of it. */
const doubted = (said: Said, { status }: Heard): Said =>
  status >= 300 && "because" in said ? { end: "unknown", because: said.because } : said;

function saidOf(payment: Payment): Said {
  const { state, reference = "", proof, because } = payment;
  if (state === "refused") return { end: "refused", because: because ?? "Your system says no." };
  if (state === "under_way") return { end: "under_way", reference, says: because ?? null };
  const seen = proof ?? (reference ? `Reference ${reference}` : "Your system says so");
  return { end: "confirmed", reference, amount: amountIn(payment), proof: seen };
}

const amountIn = ({ amountMinor, currency }: Payment): Money | null =>
  amountMinor === undefined || !currency ? null : money(amountMinor, currency);

const listedOf = (payment: Payment & { at: string }): Listed => ({
  reference: payment.reference ?? payment.key ?? "",
  key: payment.key ?? null,
  amount: amountIn(payment),
  state:
    payment.state === "confirmed" ? "paid" : payment.state === "refused" ? "unpaid" : "under_way",
  of: null,
  at: moment(payment.at),
});

function jsonIn(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
