/** Shopify as an instrument: an order's refund, or a code at its till, by the Admin GraphQL API. */
import { z } from "zod";
import type { Carrier, Listed, Order, Said } from "../../payouts/index.ts";
import { type CallOut, NoAnswer } from "../../rim/http/outward.ts";
import {
  CodeSeen,
  codeListed,
  Failed,
  listedOf,
  Node,
  OrderSeen,
  Page,
  read,
  RefundSeen,
  refundSaid,
  spelled,
  UserError,
  unsure,
  wordsOf,
} from "./shopify.answers.ts";
import { CODE, CODES, MAKE_CODE, ORDER, ORDERS, REFUND, SHOP, VERSION } from "./shopify.queries.ts";

/** Its keys are known for longer; an hour is enough to be answered, and sure. */
const SAME_KEY_MINUTES = 60;
const PAGES_MOST = 40;

export type ShopifySetting = {
  readonly shop: string;
  readonly secret: string;
  readonly callOut: CallOut;
  /** The same code for the same key, which nobody guesses. */
  readonly codeOf: (key: string) => string;
  /** Another address for it, for a trial. */
  readonly url?: string | undefined;
};

export function shopifyCarrier({ shop, secret, callOut, codeOf, url }: ShopifySetting): Carrier {
  const api = `${url ?? `https://${shop}`}/admin/api/${VERSION}/graphql.json`;

  async function ask<T>(query: string, variables: object, shape: z.ZodType<T>): Promise<T> {
    const body = JSON.stringify({ query, variables });
    const headers = { "content-type": "application/json", "x-shopify-access-token": secret };
    const heard = await callOut({ method: "POST", url: api, headers, body }).catch(
      (why: unknown) => {
        if (!(why instanceof NoAnswer)) throw why;
        throw new Failed(why.sent ? "unknown" : "shut", `Shopify: ${why.message}.`);
      },
    );
    return read(heard, shape);
  }

  const orderOf = async (number: string) =>
    (
      await ask(
        ORDER,
        { id: `gid://shopify/Order/${number}` },
        z.object({ order: OrderSeen.nullable() }),
      )
    ).order;

  async function refund({ key, target, amount }: Order): Promise<Said> {
    const number = target.order ?? "";
    const order = await orderOf(number).catch((why: unknown) => {
      // Only a question failed: nothing was asked for yet.
      if (why instanceof Failed) throw new Failed("shut", why.message);
      throw why;
    });
    if (!order) return { end: "refused", because: `The shop knows no order ${number}.` };
    const known = order.refunds.find(({ note }) => note?.includes(key));
    if (known) return refundSaid(known);
    const paid = order.transactions.find(
      ({ kind, status }) => (kind === "SALE" || kind === "CAPTURE") && status === "SUCCESS",
    );
    if (!paid) return { end: "refused", because: `Nothing was paid for order ${number}.` };
    const transaction = {
      orderId: order.id,
      parentId: paid.id,
      gateway: paid.gateway,
      kind: "REFUND",
      amount: spelled(amount),
    };
    const input = { orderId: order.id, note: key, notify: false, transactions: [transaction] };
    const made = z.object({ refund: RefundSeen.nullable(), userErrors: z.array(UserError) });
    const { refundCreate } = await ask(REFUND, { input, key }, z.object({ refundCreate: made }));
    if (refundCreate.refund) return refundSaid(refundCreate.refund);
    return { end: "refused", because: wordsOf(refundCreate.userErrors) };
  }

  async function makeCode(order: Order): Promise<Said> {
    const { key, amount, percent, askedAt } = order;
    const value =
      percent === null
        ? { discountAmount: { amount: spelled(amount), appliesOnEachItem: false } }
        : { percentage: percent / 100 };
    const basicCodeDiscount = {
      title: key,
      code: codeOf(key),
      startsAt: askedAt,
      usageLimit: 1,
      context: { all: "ALL" },
      customerGets: { value, items: { all: true } },
    };
    const made = z.object({ codeDiscountNode: Node.nullable(), userErrors: z.array(UserError) });
    const shape = z.object({ discountCodeBasicCreate: made });
    const { discountCodeBasicCreate: said } = await ask(MAKE_CODE, { basicCodeDiscount }, shape);
    if (said.codeDiscountNode) return codeSaid(said.codeDiscountNode.id, order);
    // The code comes from our key: whoever has taken it is ourselves, earlier.
    if (said.userErrors.some(({ code }) => code === "TAKEN")) return findCode(order);
    return { end: "refused", because: wordsOf(said.userErrors) };
  }

  const codeSaid = (reference: string, { key }: Order): Said => {
    const proof = `Code ${codeOf(key)} at ${shop}`;
    return { end: "confirmed", reference, amount: null, proof };
  };

  async function findCode(order: Order): Promise<Said> {
    const shape = z.object({ codeDiscountNodeByCode: Node.nullable() });
    const { codeDiscountNodeByCode: node } = await ask(CODE, { code: codeOf(order.key) }, shape);
    return node ? codeSaid(node.id, order) : { end: "absent" };
  }

  const isCode = ({ kind }: Order): boolean => kind === "discount";
  const safely = (work: Promise<Said>): Promise<Said> =>
    work.catch((why: unknown): Said => {
      if (why instanceof Failed) return why.said;
      throw why;
    });

  return {
    sameKeyMinutes: SAME_KEY_MINUTES,
    ask: (order) => safely(isCode(order) ? makeCode(order) : refund(order)),
    find: (order) =>
      safely(
        (async () => {
          if (isCode(order)) return findCode(order);
          const seen = await orderOf(order.target.order ?? "");
          const known = seen?.refunds.find(({ note }) => note?.includes(order.key));
          return known ? refundSaid(known) : { end: "absent" };
        })(),
      ).then((said) => (said.end === "refused" ? { ...said, end: unsure(said) } : said)),
    async list(since) {
      const query = `updated_at:>='${since}'`;
      const orders = z.object({ orders: z.object({ nodes: z.array(OrderSeen), pageInfo: Page }) });
      const listed: Listed[] = [];
      let after: string | null = null;
      for (let page = 0; page < PAGES_MOST; page += 1) {
        const seen: z.output<typeof orders>["orders"] = (
          await ask(ORDERS, { query, after }, orders)
        ).orders;
        listed.push(...seen.nodes.flatMap((it) => it.refunds.map((each) => listedOf(each, it.id))));
        after = seen.pageInfo.endCursor ?? null;
        if (!seen.pageInfo.hasNextPage) break;
      }
      const codes = z.object({ codeDiscountNodes: z.object({ nodes: z.array(CodeSeen) }) });
      const made = (await ask(CODES, { query: "title:amends-*" }, codes)).codeDiscountNodes.nodes;
      const ours = made.filter(({ codeDiscount }) => codeDiscount.createdAt >= since);
      return [...listed, ...ours.map(codeListed)];
    },
    probe: () =>
      ask(SHOP, {}, z.object({ shop: z.object({ name: z.string() }) })).then(
        () => null,
        (why: unknown) => (why as Error).message,
      ),
  };
}
