/** One contract for every instrument: each does it once, and says only what it knows. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { houseCarrier } from "../../src/desk/payout/house.ts";
import { shopifyCarrier } from "../../src/desk/payout/shopify.ts";
import { stripeCarrier } from "../../src/desk/payout/stripe.ts";
import type { Carrier, Order } from "../../src/payouts/index.ts";
import { now } from "../../src/rim/clock.ts";
import { callerWithin } from "../../src/rim/http/outward.ts";
import type { Fault } from "./line.ts";
import { openHouseSystem, SHARED } from "./house.ts";
import { openShopify, TOKEN } from "./shopify.ts";
import { openStripe, SECRET } from "./stripe.ts";

type Paid = { readonly reference: string };

/** An instrument with whoever stands in behind it. */
type Setup = {
  readonly carrier: Carrier;
  /** The same with a key that opens nothing. */
  readonly stranger: Carrier;
  /** Nobody listens there. */
  readonly nobody: Carrier;
  readonly order: Partial<Order>;
  /** An order that must be refused; null where none is. */
  readonly bad: Partial<Order> | null;
  /** Payments that were made there. */
  paid(): readonly Paid[];
  next(...faults: (Fault | "none")[]): void;
  /** Questions before the payment itself: faults for it come after them. */
  readonly before: number;
  /** Stripe's client calls once more by itself, under the same key, when the line falls. */
  readonly callsTwice?: true;
  readonly takesTime: {
    takeTime(does: boolean): void;
    finish(id: string, well: boolean): void;
  } | null;
  close(): Promise<void>;
};

const patienceMs = 300;
const callOut = callerWithin({ allowPrivate: true, patienceMs });
const SHUT = "http://127.0.0.1:9";

const SETUPS: Readonly<Record<string, () => Promise<Setup>>> = {
  async stripe() {
    const there = await openStripe((id) => (id.startsWith("pi_") ? charge : null));
    const url = there.url;
    return {
      ...there,
      carrier: stripeCarrier({ secret: SECRET, url, patienceMs }),
      stranger: stripeCarrier({ secret: "sk_test_wrong000000", url, patienceMs }),
      nobody: stripeCarrier({ secret: SECRET, url: SHUT, patienceMs }),
      order: { target: { payment: "pi_lamp" } },
      bad: { target: { payment: "ch_nobody" } },
      paid: () => there.refunds.map(({ id }) => ({ reference: id })),
      before: 0,
      callsTwice: true,
      takesTime: there,
    };
  },
  async "shopify's refunds"() {
    const there = await openShopify((order) => (order === "42" ? charge : null));
    const setting = { shop: "lumen.myshopify.com", codeOf: (key: string) => key, callOut };
    return {
      ...there,
      carrier: shopifyCarrier({ ...setting, secret: TOKEN, url: there.url }),
      stranger: shopifyCarrier({ ...setting, secret: "wrong-token", url: there.url }),
      nobody: shopifyCarrier({ ...setting, secret: TOKEN, url: SHUT }),
      order: { target: { order: "42" } },
      bad: { target: { order: "43" } },
      paid: () => there.refunds.map(({ id }) => ({ reference: id })),
      before: 1,
      takesTime: there,
    };
  },
  async "shopify's codes"() {
    const there = await openShopify(() => null);
    const setting = { shop: "lumen.myshopify.com", codeOf: (key: string) => key, callOut };
    return {
      ...there,
      carrier: shopifyCarrier({ ...setting, secret: TOKEN, url: there.url }),
      stranger: shopifyCarrier({ ...setting, secret: "wrong-token", url: there.url }),
      nobody: shopifyCarrier({ ...setting, secret: TOKEN, url: SHUT }),
      order: { kind: "discount", percent: 20, target: {} },
      bad: null,
      paid: () => there.codes.map(({ id }) => ({ reference: id })),
      before: 0,
      takesTime: null,
    };
  },
  async "the house's own system"() {
    const there = await openHouseSystem(now);
    const setting = { url: there.address, callOut, now };
    return {
      ...there,
      carrier: houseCarrier({ ...setting, secret: SHARED }),
      stranger: houseCarrier({ ...setting, secret: "a secret that is another one" }),
      nobody: houseCarrier({ ...setting, url: SHUT, secret: SHARED }),
      order: { target: { mark: "C-7" } },
      bad: { target: { mark: "unknown" } },
      paid: () => there.payments,
      before: 0,
      takesTime: there,
    };
  },
};

const charge = { amount: 1_000_000, currency: "EUR" };
let count = 0;

describe.each(Object.keys(SETUPS))("%s", (name) => {
  let it: Setup;
  let order: Order;
  beforeAll(async () => {
    it = await (SETUPS[name] as () => Promise<Setup>)();
  });
  afterAll(() => it.close());
  beforeEach(() => {
    count += 1;
    const key = `amends-0192f3a0-0000-7000-8000-${String(count).padStart(12, "0")}-1`;
    const amount = { minor: 1_250, currency: "EUR" };
    const plain = { key, kind: "refund", amount, percent: null, what: "€12.50 back" } as const;
    order = { ...plain, target: {}, reference: null, askedAt: now(), ...it.order };
  });
  const mine = async () =>
    (await it.carrier.list(order.askedAt))?.filter(({ key }) => key === order.key) ?? [];
  const falls = (fault: Fault) => {
    const before = Array.from({ length: it.before }, () => "none" as const);
    const again = it.callsTwice && fault.startsWith("reset") ? [fault] : [];
    it.next(...before, fault, ...again);
  };

  test("pays once, and says by what it can be seen", async () => {
    const said = await it.carrier.ask(order);
    expect(said).toMatchObject({ end: "confirmed" });
    if (said.end !== "confirmed") return;
    expect(said.proof).not.toBe("");
    expect(said.amount ?? order.amount).toEqual(order.amount);
    expect(await mine()).toMatchObject([{ reference: said.reference, state: "paid" }]);
  });

  test("asked twice under one key, it is done once and answered the same", async () => {
    const first = await it.carrier.ask(order);
    const many = it.paid().length;
    expect(await it.carrier.ask(order)).toEqual(first);
    expect(it.paid()).toHaveLength(many);
  });

  test("finds it by our key, and by its own name", async () => {
    const said = await it.carrier.ask(order);
    const reference = said.end === "confirmed" ? said.reference : "";
    expect(await it.carrier.find(order)).toEqual(said);
    expect(await it.carrier.find({ ...order, reference })).toEqual(said);
  });

  test("does not know what nobody asked for", async () => {
    expect(await it.carrier.find(order)).toEqual({ end: "absent" });
  });

  test.each(["hang_after", "error_after", "reset_after"] as const)(
    "%s: it is done and nobody was told, so it is unknown; asked about, it is found",
    async (fault) => {
      const many = it.paid().length;
      falls(fault);
      expect(await it.carrier.ask(order)).toMatchObject({ end: "unknown" });
      expect(await it.carrier.find(order)).toMatchObject({ end: "confirmed" });
      expect(await it.carrier.ask(order)).toMatchObject({ end: "confirmed" });
      expect(it.paid()).toHaveLength(many + 1);
    },
  );

  test.each(["hang_before", "error_before", "reset_before"] as const)(
    "%s: nothing is done and nobody knows, so it is unknown; asked about, it is absent",
    async (fault) => {
      const many = it.paid().length;
      falls(fault);
      expect(await it.carrier.ask(order)).toMatchObject({ end: "unknown" });
      expect(await it.carrier.find(order)).toEqual({ end: "absent" });
      expect(await it.carrier.ask(order)).toMatchObject({ end: "confirmed" });
      expect(it.paid()).toHaveLength(many + 1);
    },
  );

  test("a question that fails says nothing of what it was about", async () => {
    await it.carrier.ask(order);
    it.next("error_before");
    expect(await it.carrier.find(order)).toMatchObject({ end: "unknown" });
    it.next("hang_before");
    expect(await it.carrier.find(order)).toMatchObject({ end: "unknown" });
    expect(await it.stranger.find(order)).toMatchObject({
      end: expect.stringMatching(/unknown|shut/),
    });
  });

  test("a shut door has surely paid nothing", async () => {
    const many = it.paid().length;
    expect(await it.nobody.ask(order)).toMatchObject({ end: "shut" });
    expect(await it.stranger.ask(order)).toMatchObject({ end: "shut" });
    falls("later");
    expect(await it.carrier.ask(order)).toMatchObject({ end: "shut" });
    expect(it.paid()).toHaveLength(many);
  });

  test("a wrong key is said, and stands in no word", async () => {
    expect(await it.carrier.probe()).toBeNull();
    const problem = await it.stranger.probe();
    expect(problem).toEqual(expect.any(String));
    expect(problem).not.toMatch(/wrong|another one/);
    expect(await it.nobody.probe()).toEqual(expect.any(String));
  });

  test("a no is a no, with its reason", async ({ skip }) => {
    if (!it.bad) return skip("a code can always be made");
    const many = it.paid().length;
    const said = await it.carrier.ask({ ...order, ...it.bad });
    expect(said).toMatchObject({ end: "refused", because: expect.stringMatching(/\w{3}/) });
    expect(it.paid()).toHaveLength(many);
  });

  test("what takes its time is under way, then done or not", async ({ skip }) => {
    const there = it.takesTime;
    if (!there) return skip("a code is made at once");
    there.takeTime(true);
    const said = await it.carrier.ask(order);
    there.takeTime(false);
    expect(said).toMatchObject({ end: "under_way" });
    const { reference } = said as { reference: string };
    expect(await mine()).toMatchObject([{ state: "under_way" }]);
    there.finish(reference, true);
    expect(await it.carrier.find({ ...order, reference })).toMatchObject({ end: "confirmed" });
    there.finish(reference, false);
    expect(await it.carrier.find({ ...order, reference })).toMatchObject({ end: "refused" });
    expect(await mine()).toMatchObject([{ state: "unpaid" }]);
  });
});
