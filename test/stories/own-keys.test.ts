/** What is not for one's own hands is not for one's own keys: a person stands behind each. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { Client } from "../clients.ts";
import { onBothAtOnce } from "../databases.ts";
import { offering } from "../offering.ts";
import { openWorld, type World } from "../world.ts";

onBothAtOnce("a key of one's own", (engine) => {
  let world: World;
  let till: Client;
  beforeAll(async () => {
    world = await openWorld(engine());
    const made = { name: "The till", role: "administrator" };
    const shop = await world.iris.call("POST /keys", { body: made });
    // A key that a key made is that person's, too.
    const own = new Client(world.url, shop.secret);
    const { secret } = await own.call("POST /keys", { body: { name: "Its own", role: "agent" } });
    till = new Client(world.url, secret);
  });
  afterAll(() => world.close());

  test("proposes no offer that its maker approves, and draws from their month", async () => {
    const params = await offering(world).heard("damaged_order", 60_000);
    const { budgets: before } = await world.iris.call("GET /cases/:case/suggestions", { params });
    const back = { kind: "refund", what: "Back the way you paid" };
    const sum = { amountMinor: 20_000, costMinor: 20_000, worthMinor: 20_000 };
    const offer = await till.call("POST /cases/:case/offers", {
      params,
      body: {
        clauseId: "damaged-order",
        options: [{ id: "back", label: "Money back", remedies: [{ ...back, ...sum }] }],
        because: "The whole hall stood dark.",
      },
    });
    expect(offer.state).toBe("proposed");
    const at = { params: { offer: offer.id }, body: {} };
    const no = await world.iris.refused("POST /offers/:offer/approval", at);
    expect(no).toMatchObject({ code: "own_offer", detail: expect.stringContaining("A key that") });

    const { budgets } = await world.iris.call("GET /cases/:case/suggestions", { params });
    const theirs = (all: typeof budgets) =>
      all.find(({ id }) => id === "colleague-month")?.spentMinor ?? 0;
    expect(theirs(budgets) - theirs(before)).toBe(20_000);
    expect(await world.leo.call("POST /offers/:offer/approval", at)).toMatchObject({
      state: "approved",
    });
  });

  test("finds nobody without fault for its maker to agree with", async () => {
    const params = await offering(world).heard("damaged_order", 4_000);
    const { version } = (await world.ana.call("GET /cases/:case", { params })).case;
    const judged = { failure: "damaged_order", severity: "minor", stance: "not_at_fault" };
    const cause = { causeState: "known", cause: "The parcel came whole", feels: "Sad" };
    await till.call("POST /cases/:case/triage", {
      params,
      version,
      body: { ...judged, ...cause, asks: "Money", priceMinor: 4_000 },
    });
    const look = { params, body: { agrees: true, because: "So it looks" } };
    const no = await world.iris.refused("POST /cases/:case/second-look", look);
    expect(no.code).toBe("same_eyes");
    await world.leo.call("POST /cases/:case/second-look", look);
  });

  test("asks for no legal review that its maker answers", async () => {
    const params = await offering(world).heard("damaged_order", 4_000);
    await till.call("POST /cases/:case/legal-review", { params, body: { because: "A suit" } });
    const clears = { params, body: { clears: true, because: "Nothing in it" } };
    const no = await world.iris.refused("POST /cases/:case/legal-opinion", clears);
    expect(no.code).toBe("own_question");
    await world.leo.call("POST /cases/:case/legal-opinion", clears);
  });

  test("does no change that its maker says to have seen", async () => {
    const params = await offering(world).heard("damaged_order", 4_000);
    const action = await world.ana.call("POST /cases/:case/actions", {
      params,
      body: { kind: "corrective", what: "Felt in every box", ownerId: world.tom.id, dueOn: DAY },
    });
    const at = { action: action.id };
    await till.call("POST /actions/:action/completion", { params: at, body: { proof: "Seen" } });
    const seen = { params: at, body: { words: "I saw it" } };
    const no = await world.iris.refused("POST /actions/:action/verification", seen);
    expect(no.code).toBe("same_eyes");
    await world.leo.call("POST /actions/:action/verification", seen);
  });

  test("none of this was a fault of the desk", () => {
    expect(world.faults).toEqual([]);
  });
});

const DAY = "2026-12-01";
