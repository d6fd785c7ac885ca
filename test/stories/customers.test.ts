/** One customer over all channels: joined by a person, parted again, left alone, taken along. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { freshPglite } from "../databases.ts";
import type { Engine } from "../../src/rim/db/engine.ts";
import { openWorld, type World } from "../world.ts";

let engine: Engine;
let world: World;

beforeAll(async () => {
  engine = await freshPglite();
  world = await openWorld(engine);
});
afterAll(async () => {
  await world.close();
  await engine.close();
});

const complain = async (email: string, subject: string) => {
  const customer = { name: "Maria Keller", email };
  const body = { channel: "api", customer, subject, text: "It came cracked." };
  const { id } = await world.ana.call("POST /complaints", { body });
  const view = await world.ana.call("GET /cases/:case", { params: { case: id } });
  return { caseId: id, customer: view.customer };
};
const look = (customer: string) =>
  world.ana.call("GET /customers/:customer/history", { params: { customer } });

test("two addresses of one person are proposed, joined by a person, and parted again", async () => {
  const home = await complain("maria@home.example", "The shade");
  const work = await complain("maria@work.example", "The cord");
  const [one, other] = [home.customer.id, work.customer.id];
  expect((await look(one)).likely).toMatchObject([{ id: other, email: "maria@work.example" }]);

  const params = { customer: one };
  await world.ana.call("POST /customers/:customer/mergers", {
    params,
    body: { customerId: other },
  });
  const both = await look(other);
  expect(both.customer.id).toBe(one);
  expect(both.cases.map(({ title }) => title)).toEqual(["The cord", "The shade"]);
  expect(both.likely).toEqual([]);
  // Whoever writes from the other address is her again, and her history is known at once.
  const third = await complain("maria@work.example", "The bulb");
  expect(third.customer.id).toBe(one);
  const view = await world.ana.call("GET /cases/:case", { params: { case: third.caseId } });
  expect(view.history).toHaveLength(2);
  const again = { params, body: { customerId: other } };
  expect((await world.ana.refused("POST /customers/:customer/mergers", again)).code).toBe(
    "same_customer",
  );

  await world.ana.call("POST /customers/:customer/partings", {
    params,
    body: { customerId: other },
  });
  expect((await look(other)).customer.id).toBe(other);
  expect((await look(other)).cases).toHaveLength(1);
});

test("what is kept of her leaves with her, and no note among colleagues does", async () => {
  const { caseId, customer } = await complain("ines@home.example", "The lamp");
  await world.ana.call("POST /cases/:case/notes", {
    params: { case: caseId },
    body: { text: "She is a friend of Tom's.", call: false },
  });
  const response = await world.ana.send("GET /customers/:customer/export", {
    params: { customer: customer.id },
  });
  expect(response.headers.get("content-disposition")).toContain("attachment");
  const text = await response.text();
  expect(JSON.parse(text)).toMatchObject({ customers: [{ email: "ines@home.example" }] });
  expect(text).toContain("It came cracked.");
  expect(text).not.toContain("friend of Tom");
});

test("a customer of another house is none here", async () => {
  const params = { customer: "0197a1b2-0000-7000-8000-00000000000a" };
  expect((await world.ana.refused("GET /customers/:customer/history", { params })).code).toBe(
    "not_found",
  );
});
