/** What Shopify answers: read, and said in the words of an instrument. */
import { z } from "zod";
import type { Listed, Said } from "../../payouts/index.ts";
import { moment } from "../../words/moment.ts";
import { coinOf, type Money, money } from "../../words/money.ts";

const Amount = z.object({ amount: z.string(), currencyCode: z.string() });
export const RefundSeen = z.object({
  id: z.string(),
  note: z.string().nullable(),
  createdAt: z.string(),
  totalRefundedSet: z.object({ presentmentMoney: Amount }),
  transactions: z.object({ nodes: z.array(z.object({ status: z.string() })) }),
});
type Refund = z.output<typeof RefundSeen>;
const Paid = z.object({
  id: z.string(),
  kind: z.string(),
  status: z.string(),
  gateway: z.string(),
});
export const OrderSeen = z.object({
  id: z.string(),
  transactions: z.array(Paid),
  refunds: z.array(RefundSeen),
});
export const UserError = z.object({ message: z.string(), code: z.string().nullish() });
export const Node = z.object({ id: z.string() });
export const CodeSeen = z.object({
  id: z.string(),
  codeDiscount: z.object({ title: z.string(), createdAt: z.string() }),
});
export const Page = z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullish() });

/** What the API said, or why it said nothing. */
export class Failed extends Error {
  readonly said: Extract<Said, { because: string }>;
  constructor(end: "refused" | "shut" | "unknown", because: string) {
    super(because);
    this.said = { end, because };
  }
}

/** A failed refund has transactions that failed; a question that was refused proves nothing. */
export const unsure = (said: { because: string }): "refused" | "unknown" =>
  said.because === NOT_PAID ? "refused" : "unknown";

const NOT_PAID = "The shop's payment provider did not pay the refund.";

export function refundSaid({ id, totalRefundedSet, transactions }: Refund): Said {
  const states = transactions.nodes.map(({ status }) => status);
  if (states.some((state) => state === "FAILURE" || state === "ERROR")) {
    return { end: "refused", because: NOT_PAID };
  }
  if (states.some((state) => state !== "SUCCESS")) {
    return { end: "under_way", reference: id, says: null };
  }
  const amount = moneyOf(totalRefundedSet.presentmentMoney);
  return {
    end: "confirmed",
    reference: id,
    amount,
    proof: `Shopify refund ${id.split("/").pop()}`,
  };
}

export const listedOf = (refund: Refund, of: string): Listed => {
  const { end } = refundSaid(refund);
  return {
    reference: refund.id,
    key: /amends-[0-9a-f-]{36}-\d+/.exec(refund.note ?? "")?.[0] ?? null,
    amount: moneyOf(refund.totalRefundedSet.presentmentMoney),
    state: end === "confirmed" ? "paid" : end === "refused" ? "unpaid" : "under_way",
    of: of.split("/").pop() ?? null,
    at: moment(refund.createdAt),
  };
};

export const codeListed = ({
  id,
  codeDiscount: { title, createdAt },
}: z.output<typeof CodeSeen>): Listed => ({
  reference: id,
  key: title,
  amount: null,
  state: "paid",
  of: null,
  at: moment(createdAt),
});

const decimalsOf = (currency: string): number => `${coinOf(currency)}`.length - 1;

export const spelled = ({ minor, currency }: Money): string =>
  (minor / coinOf(currency)).toFixed(decimalsOf(currency));

const moneyOf = ({ amount, currencyCode }: z.output<typeof Amount>): Money =>
  money(Math.round(Number(amount) * coinOf(currencyCode)), currencyCode);

export const wordsOf = (errors: readonly { message: string }[]): string =>
  `Shopify says: ${
    errors
      .map(({ message }) => message)
      .join(" ")
      .slice(0, 300) || "no"
  }`;

const Answer = z.object({
  data: z.unknown().optional(),
  errors: z.union([z.string(), z.array(z.object({ message: z.string() }).loose())]).optional(),
});

/** 401 and 429 come before anything is done; what is no clear answer may have been done. */
export function read<T>(
  { status, body }: { status: number; body: string },
  shape: z.ZodType<T>,
): T {
  if (status === 401 || status === 403) {
    throw new Failed("shut", "Shopify does not take this token. Set it up anew.");
  }
  if (status === 429) throw new Failed("shut", "Shopify asks to come later.");
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    throw new Failed("unknown", `Shopify gave no clear answer (${status}).`);
  }
  const answer = Answer.safeParse(json);
  const errors = answer.success ? answer.data.errors : undefined;
  if (JSON.stringify(errors ?? "").includes("THROTTLED")) {
    throw new Failed("shut", "Shopify asks to come later.");
  }
  const data = shape.safeParse(answer.success ? answer.data.data : undefined);
  if (status === 200 && data.success) return data.data;
  throw new Failed("unknown", `Shopify gave no clear answer (${status}).`);
}
