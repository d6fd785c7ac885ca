/** Two proposals in one moment: what fits alone and not together waits for a person. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { onBothAtOnce } from "../databases.ts";
import { offering } from "../offering.ts";
import { openWorld, type World } from "../world.ts";

const TWO = [1, 2];

onBothAtOnce("two offers at once", (engine) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(engine());
  });
  afterAll(() => world.close());

  const propose = async (by: "iris" | "leo", params: { case: string }, minor: number) => {
    const what = "Back the way you paid";
    const sum = { amountMinor: minor, costMinor: minor, worthMinor: minor };
    const back = { kind: "refund", what, ...sum };
    const body = {
      clauseId: "damaged-order",
      options: [{ id: "back", label: "Money back", remedies: [back] }],
      because: "The whole hall stood dark.",
    };
    const { holds } = await world[by].call("POST /cases/:case/offers", { params, body });
    return holds.map(({ code }) => code);
  };

  test("draw the rest of a budget once: the second is held", async () => {
    const { heard } = offering(world);
    const queue = await world.leo.call("POST /queues", {
      body: { name: "Halls", rule: null, shares: "by_hand" },
    });
    const place = { kind: "place", queueId: queue.id } as const;
    const cases = await Promise.all(
      TWO.map(async (nth) => {
        const params = await heard("damaged_order", 400_000, { name: `Hall ${nth}` });
        await world.ana.call("POST /cases/:case/deeds", { params, body: place });
        return params;
      }),
    );
    const holds = await Promise.all(cases.map((params) => propose("iris", params, 300_000)));
    // Each alone is beyond a colleague's month; the team's €5,000 take one of them, and not both.
    expect(holds.flat().filter((code) => code === "over_budget")).toHaveLength(3);
  });

  test("for one harm that was told of twice: one of them asks whether it is the same", async () => {
    const { heard } = offering(world);
    const told = () => heard("damaged_order", 4_000, { name: "Jon Twice" });
    const cases = [await told(), await told()];
    const [one, other] = cases;
    if (!one || !other) throw new Error("two were told");
    const holds = await Promise.all([propose("leo", one, 4_000), propose("iris", other, 4_000)]);
    expect(holds.flat().filter((code) => code === "second_award")).toHaveLength(1);
  });

  test("none of this was a fault of the desk", () => {
    expect(world.faults).toEqual([]);
  });
});
