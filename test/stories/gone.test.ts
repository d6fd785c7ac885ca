/** Who has left, or whose key was revoked, does nothing more: not even what they had begun. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { workOffBulks } from "../../src/queues/queues.job.ts";
import { Client } from "../clients.ts";
import { onBothAtOnce } from "../databases.ts";
import { openWorld, type World } from "../world.ts";

onBothAtOnce("a deed for many cases", (engine) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(engine(), { work: false });
  });
  afterAll(() => world.close());

  const round = async () => {
    const { house } = world.desk;
    const { workspace } = await world.iris.call("GET /session");
    return workOffBulks({
      inside: (work) =>
        house.db.inside(workspace.id, (tx) => work(house.needsIn(tx, workspace.id))),
      fault: (problem) => world.faults.push(String(problem)),
    });
  };
  const begin = async (by: Client) => {
    const customer = { name: "Kim", email: "kim@example.org" };
    const body = { channel: "api", customer, subject: "A lamp hums", text: "It hums." };
    const { id } = await world.ana.call("POST /complaints", { body });
    const deed = { kind: "note", text: "Looked at" };
    const bulk = await by.call("POST /bulks", { body: { deed, cases: { ids: [id] } } });
    return async () => {
      const view = await world.ana.call("GET /cases/:case", { params: { case: id } });
      const { state } = await world.ana.call("GET /bulks/:bulk", { params: { bulk: bulk.id } });
      return [state, view.messages.length];
    };
  };

  test("goes on while whoever began it is here", async () => {
    const stands = await begin(world.ana);
    await round();
    await round();
    expect(await stands()).toEqual(["done", 2]);
  });

  test("stops once whoever began it has left", async () => {
    const stands = await begin(world.tom);
    const params = { colleague: world.tom.id };
    await world.iris.call("POST /colleagues/:colleague/departure", { params });
    await round();
    expect(await stands()).toEqual(["stopped", 1]);
  });

  test("stops once the key that began it was revoked", async () => {
    const { id, secret } = await world.iris.call("POST /keys", {
      body: { name: "Somebody's", role: "agent" },
    });
    const stands = await begin(new Client(world.url, secret));
    await world.iris.call("POST /keys/:key/revocation", { params: { key: id } });
    await round();
    expect(await stands()).toEqual(["stopped", 1]);
    expect(world.faults).toEqual([]);
  });
});
