/** What is asked of Shopify's Admin API, in its own language. */

/** From this version on refunds must bear a key: the directive `idempotent`. */
export const VERSION = "2026-04";

const REFUND_SEEN = `id note createdAt
  totalRefundedSet { presentmentMoney { amount currencyCode } }
  transactions(first: 10) { nodes { status } }`;

const ORDER_SEEN = `id
  transactions(first: 50) { id kind status gateway }
  refunds(first: 50) { ${REFUND_SEEN} }`;

export const SHOP = "query { shop { name } }";

export const ORDER = `query ($id: ID!) { order(id: $id) { ${ORDER_SEEN} } }`;

export const ORDERS = `query ($query: String!, $after: String) {
  orders(first: 50, query: $query, after: $after) {
    nodes { ${ORDER_SEEN} }
    pageInfo { hasNextPage endCursor }
  }
}`;

export const REFUND = `mutation ($input: RefundInput!, $key: String!) {
  refundCreate(input: $input) @idempotent(key: $key) {
    refund { ${REFUND_SEEN} }
    userErrors { message }
  }
}`;

export const MAKE_CODE = `mutation ($basicCodeDiscount: DiscountCodeBasicInput!) {
  discountCodeBasicCreate(basicCodeDiscount: $basicCodeDiscount) {
    codeDiscountNode { id }
    userErrors { code message }
  }
}`;

export const CODE = `query ($code: String!) {
  codeDiscountNodeByCode(code: $code) { id }
}`;

export const CODES = `query ($query: String!) {
  codeDiscountNodes(first: 250, query: $query, reverse: true) {
    nodes { id codeDiscount { ... on DiscountCodeBasic { title createdAt } } }
  }
}`;
