/** A stand-in for Shopify's Admin GraphQL API: orders with refunds, and codes for the till. */
import { type Asked, openLine, type Reply } from "./line.ts";

export const TOKEN = "shpat_standin0123456789";

type Refund = {
  readonly id: string;
  readonly note: string;
  readonly createdAt: string;
  readonly order: string;
  readonly amount: string;
  readonly currency: string;
  status: "SUCCESS" | "PENDING" | "FAILURE";
};
type Input = {
  readonly orderId: string;
  readonly note: string;
  readonly transactions: readonly { readonly amount: string; readonly parentId: string }[];
};

export type ShopifyStandIn = Awaited<ReturnType<typeof openShopify>>;

/** `paid`: what was paid for an order's number; others are not known. */
export async function openShopify(
  paid: (order: string) => { amount: number; currency: string } | null,
) {
  const refunds: Refund[] = [];
  const codes: { id: string; code: string; title: string; createdAt: string }[] = [];
  const keys = new Map<string, { input: string; reply: unknown }>();
  let pending = false;

  const seen = (each: Refund) => ({
    id: each.id,
    note: each.note,
    createdAt: each.createdAt,
    totalRefundedSet: {
      presentmentMoney: { amount: each.amount, currencyCode: each.currency },
    },
    transactions: { nodes: [{ status: each.status }] },
  });
  const orderSeen = (id: string) => {
    const number = id.split("/").pop() ?? "";
    const sale = { id: `${id}/sale`, kind: "SALE", status: "SUCCESS", gateway: "bogus" };
    const mine = refunds.filter(({ order }) => order === id).map(seen);
    return paid(number) ? { id, transactions: [sale], refunds: mine } : null;
  };

  function refund(input: Input, key: string): unknown {
    const before = keys.get(key);
    if (before) {
      return before.input === JSON.stringify(input)
        ? before.reply
        : { refund: null, userErrors: [{ message: "The key was used for another refund." }] };
    }
    const payment = paid(input.orderId.split("/").pop() ?? "");
    const given = refunds.filter(
      ({ order, status }) => order === input.orderId && status !== "FAILURE",
    );
    const left =
      (payment?.amount ?? 0) / 100 - given.reduce((sum, each) => sum + Number(each.amount), 0);
    const [transaction] = input.transactions;
    if (!payment || !transaction || Number(transaction.amount) > left + 0.001) {
      const message = "Refund amount cannot be greater than the amount available to refund.";
      return { refund: null, userErrors: [{ message }] };
    }
    const made: Refund = {
      id: `gid://shopify/Refund/${refunds.length + 1}`,
      note: input.note,
      createdAt: new Date().toISOString(),
      order: input.orderId,
      amount: transaction.amount,
      currency: payment.currency,
      status: pending ? "PENDING" : "SUCCESS",
    };
    refunds.push(made);
    const reply = { refund: seen(made), userErrors: [] };
    keys.set(key, { input: JSON.stringify(input), reply });
    return reply;
  }

  function makeCode({ code, title }: { code: string; title: string }): unknown {
    if (codes.some((each) => each.code === code)) {
      const message = "Code must be unique. Please try a different code.";
      return { codeDiscountNode: null, userErrors: [{ code: "TAKEN", message }] };
    }
    const id = `gid://shopify/DiscountCodeNode/${codes.length + 1}`;
    codes.push({ id, code, title, createdAt: new Date().toISOString() });
    return { codeDiscountNode: { id }, userErrors: [] };
  }

  function dataFor(query: string, variables: Record<string, unknown>): unknown {
    if (query.includes("refundCreate(")) {
      const refundCreate = refund(variables["input"] as Input, String(variables["key"]));
      return { refundCreate };
    }
    if (query.includes("discountCodeBasicCreate(")) {
      const wanted = variables["basicCodeDiscount"] as { code: string; title: string };
      return { discountCodeBasicCreate: makeCode(wanted) };
    }
    if (query.includes("codeDiscountNodeByCode")) {
      const found = codes.find(({ code }) => code === variables["code"]);
      return { codeDiscountNodeByCode: found ? { id: found.id } : null };
    }
    if (query.includes("codeDiscountNodes")) {
      const nodes = codes.map(({ id, title, createdAt }) => ({
        id,
        codeDiscount: { title, createdAt },
      }));
      return { codeDiscountNodes: { nodes } };
    }
    if (query.includes("orders(")) {
      const nodes = [...new Set(refunds.map(({ order }) => order))].map(orderSeen);
      return { orders: { nodes, pageInfo: { hasNextPage: false, endCursor: null } } };
    }
    if (query.includes("order(")) return { order: orderSeen(String(variables["id"])) };
    return { shop: { name: "Lumen & Co" } };
  }

  const line = await openLine(
    ({ headers, body }: Asked): Reply => {
      if (headers["x-shopify-access-token"] !== TOKEN) {
        return { status: 401, body: { errors: "[API] Invalid API key or access token" } };
      }
      const { query, variables } = JSON.parse(body) as {
        query: string;
        variables: Record<string, unknown>;
      };
      return { status: 200, body: { data: dataFor(query, variables) } };
    },
    (status) => ({ errors: `status ${status}` }),
  );
  return {
    ...line,
    refunds,
    codes,
    takeTime(does: boolean) {
      pending = does;
    },
    finish(id: string, well: boolean) {
      const found = refunds.find((each) => each.id === id);
      if (!found) throw new Error(`there is no refund ${id}`);
      found.status = well ? "SUCCESS" : "FAILURE";
    },
  };
}
