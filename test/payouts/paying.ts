/** A desk that pays: its ways, set up against stand-ins, and what was promised to a customer. */
import type { Engine } from "../../src/rim/db/engine.ts";
import type { Answer } from "../clients.ts";
import { openWorld } from "../world.ts";
import { openHouseSystem, SHARED } from "./house.ts";
import { promise } from "./promised.ts";
import { openShopify, TOKEN } from "./shopify.ts";
import { openStripe, SECRET, WEBHOOK_SECRET } from "./stripe.ts";

export type Paying = Awaited<ReturnType<typeof openPaying>>;
export type Travel = Answer<"GET /cases/:case/instructions">["instructions"][number];
type Promised = Parameters<typeof promise>[2][number];

const CHARGED = { amount: 100_000, currency: "EUR" };

export async function openPaying(engine: Engine) {
  const stripe = await openStripe((id) => (id.startsWith("pi_") ? CHARGED : null));
  const shopify = await openShopify((order) => (order === "42" ? CHARGED : null));
  const settings = {
    AMENDS_STRIPE_URL: stripe.url,
    AMENDS_SHOPIFY_URL: shopify.url,
    AMENDS_CALL_PRIVATE: "on",
    AMENDS_CALL_SECONDS: "0.5",
  };
  const world = await openWorld(engine, { settings });
  const { iris, ana, desk, until } = world;
  const till = await openHouseSystem(world.today);
  const { workspaceId } = await workspaceOf();
  const eur = (kind: string) => ({ kind, currency: "EUR" });
  const add = (body: object) => iris.call("POST /instruments", { body });
  const ways = {
    stripe: await add({
      means: "stripe",
      name: "Our card payments",
      carries: [eur("refund")],
      secret: SECRET,
      webhookSecret: WEBHOOK_SECRET,
    }),
    shopify: await add({
      means: "shopify",
      name: "The shop",
      carries: [eur("refund"), eur("discount")],
      place: { shop: "lumen.myshopify.com" },
      secret: TOKEN,
    }),
    bank: await add({
      means: "bank",
      name: "The house account",
      carries: [eur("refund"), eur("credit")],
      place: { iban: "DE02 1203 0000 0000 2020 51", holder: "Lumen & Co" },
    }),
    task: await add({ means: "task", name: "The workshop", carries: [eur("repair")] }),
    till: await add({
      means: "house",
      name: "The till",
      carries: [eur("refund"), eur("gesture")],
      place: { url: till.address },
      secret: SHARED,
    }),
  };
  const { id: caseId } = await ana.call("POST /complaints", {
    body: {
      channel: "form",
      customer: { name: "Maria Keller", email: "maria.keller@example.org" },
      subject: "The lamp came broken",
      text: "It was a present.",
    },
  });

  async function workspaceOf() {
    const rows = await engine.lend(
      async (session) => (await session.query("select id from workspaces")).rows as string[][],
    );
    return { workspaceId: rows[0]?.[0] ?? "" };
  }
  const inside = <T>(work: Parameters<typeof desk.house.db.inside<T>>[1]) =>
    desk.house.db.inside(workspaceId, work);
  const travelOf = async (awardId: string): Promise<Travel> => {
    const params = { case: caseId };
    const { instructions } = await ana.call("GET /cases/:case/instructions", { params });
    const found = instructions.find((each) => each.awardId === awardId);
    if (!found) throw new Error("the award is on no way");
    return found;
  };
  return {
    ...world,
    stripe,
    shopify,
    till,
    ways,
    caseId,
    inside,
    travelOf,
    async promised(one: Promised): Promise<string> {
      const made = await inside((tx) =>
        promise(desk.house.needsIn(tx, workspaceId), caseId, [one]),
      );
      const id = made.ok ? made.value[0]?.id : undefined;
      if (!id) throw new Error("nothing was promised");
      return id;
    },
    /** Waits until an award's instruction stands so. */
    stands: (awardId: string, state: Travel["state"]) =>
      until(async () => {
        const travel = await travelOf(awardId);
        return travel.state === state && travel;
      }, `${state}`),
    async award(awardId: string) {
      const view = await ana.call("GET /cases/:case", { params: { case: caseId } });
      const found = view.awards.find(({ id }) => id === awardId);
      if (!found) throw new Error("there is no such award");
      return found;
    },
    async close() {
      await world.close();
      await stripe.close();
      await shopify.close();
      await till.close();
    },
  };
}
