/** A change against a cause: made, looked at by another, failed by what came back, open again. */
import { expect, test } from "vitest";
import { onBoth } from "../databases.ts";
import { openWorld, PASSWORD, type World } from "../world.ts";

/** Weeks in one test, on a machine that does more. */
const PATIENCE = 180_000;

onBoth("a change that did not help", (fresh) => {
  test(
    "is open again by itself, and holds the case",
    async () => expect(await walk(await openWorld(await fresh()))).toEqual([]),
    PATIENCE,
  );
});

async function walk(world: World) {
  const { ana, leo, tom, iris } = world;
  try {
    const complain = async (name: string) => {
      const { id } = await ana.call("POST /complaints", {
        body: {
          channel: "form",
          customer: { name, email: `${name.toLowerCase()}@example.org` },
          subject: "A cracked lamp",
          text: "The lamp came with a cracked screen.",
        },
      });
      return { params: { case: id } };
    };
    const root = { name: "Parcels leave in a hurry", factor: "process" };
    const { id: hurry } = await ana.call("POST /causes", { body: root });
    const { id: cartons } = await ana.call("POST /causes", {
      body: { name: "No cartons left by noon", factor: "supplier", parentId: hurry },
    });
    const ring = { params: { cause: hurry }, body: { ...root, parentId: cartons } };
    expect(await ana.refused("PUT /causes/:cause", ring)).toMatchObject({ code: "own_cause" });

    world.pass({ days: 7 });
    const one = await complain("Maria");
    world.pass({ minutes: 60 });
    const whys = [
      "The lamp had no inner carton.",
      "There were none left.",
      "We order by the week.",
    ];
    await ana.call("POST /cases/:case/causes", { ...one, body: { causeId: cartons, whys } });
    const { traces } = await ana.call("GET /cases/:case/causes", one);
    expect(traces).toMatchObject([{ name: "No cartons left by noon", whys, byName: "Ana Ruiz" }]);

    const { id } = await ana.call("POST /cases/:case/actions", {
      ...one,
      body: {
        kind: "preventive",
        means: "supplier",
        what: "Cartons come twice a week",
        ownerId: tom.id,
        dueOn: "2026-12-30",
        causeId: hurry,
        windowDays: 7,
      },
    });
    const at = { params: { action: id } };
    await tom.call("POST /actions/:action/completion", { ...at, body: { proof: "Contract 12" } });
    const look = { ...at, body: { words: "I saw the delivery of Monday." } };
    expect(await tom.refused("POST /actions/:action/verification", look)).toMatchObject({
      code: "same_eyes",
    });
    await leo.call("POST /actions/:action/verification", look);

    world.pass({ days: 2 });
    const two = await complain("Jon");
    await ana.call("POST /cases/:case/causes", { ...two, body: { causeId: cartons } });
    world.pass({ days: 6 });
    for (const [client, email] of [
      [iris, "iris@lumen.example"],
      [ana, "ana@lumen.example"],
    ] as const)
      await client.call("POST /session", { body: { email, password: PASSWORD } });
    const reopened = await world.until(async () => {
      const { actions } = await iris.call("GET /actions", { query: { cause: hurry } });
      return actions.find(({ reopened: again }) => again !== null);
    }, "the change's judgement");
    expect(reopened).toMatchObject({
      doneAt: null,
      verified: null,
      effect: { verdict: "failed", after: { events: 1, exposure: 7 } },
    });
    expect(reopened.reopened?.because).toContain("1 complaint in the 7 days before, 1 in the");
    const { gates, timeline } = await ana.call("GET /cases/:case", one);
    expect(timeline.map(({ what }) => what)).toContain("action reopened");
    const closing = gates.find(({ deed }) => deed === "close_case");
    expect(closing?.unmet.map(({ code }) => code)).toContain("actions_done");

    // Ten times as many lamps were sold since: by orders it is rarer, which may be chance.
    const volume = { unit: "orders", before: 40, after: 400 } as const;
    await iris.call("POST /actions/:action/volume", { ...at, body: volume });
    const [stands] = (await iris.call("GET /actions", { query: { cause: hurry } })).actions;
    expect(stands).toMatchObject({
      doneBy: "Tom Adeyemi",
      verified: { by: "Leo Brandt" },
      reopened: null,
      effect: { verdict: "fewer", per: { ...volume, byName: "Iris Weber" } },
    });
    expect(stands?.effect?.ratio?.value).toBeCloseTo(0.1, 12);
    const after = await ana.call("GET /cases/:case", one);
    expect(after.timeline.map(({ what }) => what).slice(-2)).toEqual([
      "action weighed",
      "action restored",
    ]);
    const holds = after.gates.find(({ deed }) => deed === "close_case");
    expect(holds?.unmet.map(({ code }) => code)).not.toContain("actions_done");

    const { causes, pareto } = await iris.call("GET /causes");
    expect(causes.find(({ id: cause }) => cause === hurry)).toMatchObject({ cases: 2, harm: 2 });
    expect(pareto.cases).toEqual([{ id: cartons, value: 2, upTo: 1, vital: true }]);
    await ana.call("POST /cases/:case/causes/:cause/strike", {
      params: { ...two.params, cause: cartons },
      body: { because: "The courier dropped it." },
    });
    expect((await ana.call("GET /cases/:case/causes", two)).traces).toEqual([]);
    return world.faults;
  } finally {
    await world.close();
  }
}
