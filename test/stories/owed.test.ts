/** What the law owes: looked at first, whole in the offer, and theirs whatever they answer. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { accept } from "../codes.ts";
import { freshPglite } from "../databases.ts";
import { offering } from "../offering.ts";
import { Visitor } from "../visitor.ts";
import { openWorld, PASSWORD, type World } from "../world.ts";

let world: World;
let heard: ReturnType<typeof offering>["heard"];
let tell: ReturnType<typeof offering>["tell"];
beforeAll(async () => {
  world = await openWorld(await freshPglite());
  ({ heard, tell } = offering(world));
});
afterAll(() => world.close());

const CREDIT = {
  id: "credit",
  label: "Some credit",
  remedies: [
    { kind: "credit", what: "Credit", amountMinor: 2_000, costMinor: 2_000, worthMinor: 2_000 },
  ],
};
const offerOf = (clauseId: string, owed?: { entitlementId: string; amountMinor: number }[]) => ({
  clauseId,
  options: [CREDIT],
  ...(owed ? { owed } : {}),
});

test("a late train: the law first, whole, and owed although they decline the rest", async () => {
  const { ana, until, pass } = world;
  const params = await heard("train_delayed", 4_000);
  const { suggestions } = await ana.call("GET /cases/:case/suggestions", { params });
  const offer = (owed?: Parameters<typeof offerOf>[1]) =>
    offerOf(suggestions[0]?.clauseId ?? "", owed);
  const first = await ana.refused("POST /cases/:case/offers", { params, body: offer() });
  expect(first).toMatchObject({ code: "law_first" });
  expect(first.unmet?.map(({ code }) => code).sort()).toEqual(["delay-repay", "eu-rail"]);

  const aside = { tariffId: "delay-repay", because: "A journey in Germany." };
  await ana.call("POST /cases/:case/set-asides", { params, body: aside });
  const due = await ana.call("POST /cases/:case/entitlements", {
    params,
    body: {
      tariffId: "eu-rail",
      on: "2026-11-20",
      facts: { extraordinary: false, refunded: false, delay: 130, fare: 4_000 },
    },
  });
  expect(due).toMatchObject({ amountMinor: 2_000, currency: "EUR", clause: "Art. 19(1)(b)" });

  const less = offer([{ entitlementId: due.id, amountMinor: 1_000 }]);
  expect(await ana.refused("POST /cases/:case/offers", { params, body: less })).toMatchObject({
    code: "below_the_law",
  });
  const made = await ana.call("POST /cases/:case/offers", { params, body: offer() });
  expect(made.owed).toMatchObject([{ entitlementId: due.id, amountMinor: 2_000 }]);
  expect(made.costMinor).toBe(2_000);

  await tell(params, made.id);
  const view = () => ana.call("GET /cases/:case", { params });
  const told = await view();
  expect(told.awards).toMatchObject([
    { entitlementId: due.id, amountMinor: 2_000, state: "pledged" },
  ]);
  const strike = { params: { ...params, entitlement: due.id }, body: { because: "Too dear" } };
  expect(
    await ana.refused("POST /cases/:case/entitlements/:entitlement/strike", strike),
  ).toMatchObject({ code: "already_promised" });

  const page = new Visitor(`${world.url}${new URL(told.page).pathname}`);
  expect(await page.read()).toContain("This is yours by law, whatever you answer below.");
  await page.submit("answer", { choice: "no", fit: "falls_short" });
  const declined = await view();
  expect(declined.offers[0]?.state).toBe("declined");
  expect(declined.awards[0]?.state).toBe("pledged");
  expect(await page.read()).toContain("What you are due by law: EU 2021/782, late trains");

  const [owedToThem] = declined.awards;
  if (!owedToThem) throw new Error("nothing is owed");
  await ana.call("POST /awards/:award/payment", {
    params: { award: owedToThem.id },
    body: { proof: "Transfer 4711" },
  });
  pass({ minutes: 1 });
  const settled = await until(async () => {
    const now = await view();
    return now.followUps.length > 0 && now;
  }, "a follow-up");
  expect(settled.awards[0]?.state).toBe("paid");

  // Another offer brings goodwill only: the law is paid once.
  const next = await ana.call("POST /cases/:case/offers", { params, body: offer() });
  expect(next.owed).toEqual([]);
});

test("two colleagues and a customer: above a limit, countered, agreed, accepted", async () => {
  const { ana, leo } = world;
  const params = await heard("damaged_order", 20_000);
  const view = () => ana.call("GET /cases/:case", { params });
  const { suggestions } = await ana.call("GET /cases/:case/suggestions", {
    params,
    query: { service: "refused", hours: "1" },
  });
  const clause = suggestions.find(({ clauseId }) => clauseId === "damaged-order");
  expect(clause?.range).toMatchObject({ capMinor: 30_000, highMinor: 26_000 });
  expect(clause?.range.reasons.every(({ source }) => source.length > 0)).toBe(true);
  const back = clause?.options.find(({ id }) => id === "money-back");
  const first = { clauseId: "damaged-order", options: [back] };
  expect(await ana.refused("POST /cases/:case/offers", { params, body: first })).toMatchObject({
    code: "over_limit",
    detail: expect.stringContaining("A lead can approve it. Say why they should have it."),
  });

  const proposed = await ana.call("POST /cases/:case/offers", {
    params,
    body: { ...first, because: "The lamp was for her party." },
  });
  expect(proposed).toMatchObject({
    state: "proposed",
    holds: [{ code: "over_limit", words: "The lamp was for her party." }],
  });
  const own = { params: { offer: proposed.id } };
  expect((await ana.refused("POST /offers/:offer/approval", own)).code).toBe("not_allowed");
  await leo.call("POST /offers/:offer/approval", own);
  await tell(params, proposed.id);

  const page = new Visitor(`${world.url}${new URL((await view()).page).pathname}`);
  expect(await page.submit("counter", { amount: "much" })).toContain("write it in figures");
  await page.submit("counter", { amount: "280", words: "The party was without a light." });
  expect(await page.read()).toContain("You asked for €280.00");
  expect((await view()).offers[0]?.counter).toMatchObject({ amountMinor: 28_000, reply: null });

  const reply = { verdict: "accepted", words: "You are right: the party was the point of it." };
  const agreed = await ana.call("POST /offers/:offer/counter-answer", { ...own, body: reply });
  expect(agreed).toMatchObject({
    state: "proposed",
    costMinor: 28_000,
    holds: [{ code: "over_limit" }, { code: "outside_the_range", says: reply.words }],
  });
  await leo.call("POST /offers/:offer/approval", { params: { offer: agreed.id } });
  await tell(params, agreed.id);
  expect(await page.read()).not.toContain("What would put it right?");
  await accept(page, world.letterbox, { choice: "yes as-asked", fit: "exceeds" });
  expect((await view()).awards).toMatchObject([
    { kind: "refund", amountMinor: 28_000, state: "pledged", entitlementId: null },
  ]);
});

test("one harm that came twice is given for once, unless somebody else has looked", async () => {
  const { ana, leo } = world;
  const told = () => heard("damaged_order", 4_000, { name: "Jon Bell" });
  const [first, second] = [await told(), await told()];
  const propose = async (params: { case: string }) => {
    const { suggestions } = await ana.call("GET /cases/:case/suggestions", { params });
    const back = suggestions[0]?.options.find(({ id }) => id === "money-back");
    const body = { clauseId: "damaged-order", options: [back] };
    return ana.call("POST /cases/:case/offers", { params, body });
  };
  const customerOf = async (params: { case: string }) =>
    (await ana.call("GET /cases/:case", { params })).customer.id;
  expect(await customerOf(first)).toBe(await customerOf(second));
  expect(await propose(first)).toMatchObject({ state: "approved", holds: [] });
  const again = await propose(second);
  expect(again).toMatchObject({ state: "proposed", holds: [{ code: "second_award" }] });
  expect(again.holds[0]?.says).toMatch(/^Case \d+ of this customer/);
  const params = { offer: again.id };
  expect(await leo.call("POST /offers/:offer/approval", { params })).toMatchObject({
    state: "approved",
  });
});

test("who has not answered is told once, three days before it ends", async () => {
  const { ana, letterbox, until, pass } = world;
  const params = await heard("damaged_order", 4_000, { name: "Mara Lind" });
  const { suggestions } = await ana.call("GET /cases/:case/suggestions", { params });
  const back = suggestions[0]?.options.find(({ id }) => id === "money-back");
  const body = { clauseId: "damaged-order", options: [back] };
  const offer = await ana.call("POST /cases/:case/offers", { params, body });
  await tell(params, offer.id);
  const signIn = () =>
    ana.call("POST /session", { body: { email: "ana@lumen.example", password: PASSWORD } });
  const reminded = async () => {
    const { offers } = await ana.call("GET /cases/:case", { params });
    return offers[0]?.remindedAt;
  };
  pass({ days: 26 });
  await signIn();
  expect(await reminded()).toBeNull();
  pass({ days: 1, minutes: 5 });
  await until(reminded, "the reminder");
  await until(
    async () => letterbox.letters.some(({ text }) => text?.includes("it ends then")),
    "the mail",
  );
});
