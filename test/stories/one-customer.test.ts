/** Said to be one, or erased, while something else is under way: nothing of theirs is left. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { onBothAtOnce } from "../databases.ts";
import { offering } from "../offering.ts";
import { Visitor } from "../visitor.ts";
import { openWorld, type World } from "../world.ts";

const MERGE = "POST /customers/:customer/mergers";
const ERASE = "POST /customers/:customer/erasure";

onBothAtOnce("one customer", (engine) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(engine());
  });
  afterAll(() => world.close());

  let count = 0;
  const complain = async () => {
    const name = `Rosa ${(count += 1)}`;
    const customer = { name, email: `rosa.${count}@home.example` };
    const body = { channel: "api", customer, subject: "The shade", text: "It came cracked." };
    const { id: caseId } = await world.ana.call("POST /complaints", { body });
    const params = { case: caseId };
    const view = () => world.ana.call("GET /cases/:case", { params });
    return { name, params, view, id: (await view()).customer.id };
  };
  const erase = (customer: string, name: string) => ({
    params: { customer },
    body: { ground: "asked", name, anyway: true },
  });

  test("whose case it was before goes on answering on its page", async () => {
    const { heard, tell } = offering(world);
    const params = await heard("damaged_order", 4_000, { name: "Maria Voss" });
    const option = { id: "new", label: "A new lamp" };
    const anew = { kind: "replacement", what: "A new lamp", costMinor: 0, worthMinor: 0 };
    const offer = await world.ana.call("POST /cases/:case/offers", {
      params,
      body: { clauseId: "damaged-order", options: [{ ...option, remedies: [anew] }] },
    });
    await tell(params, offer.id);
    const view = () => world.ana.call("GET /cases/:case", { params });
    const { page, customer } = await view();
    const other = await complain();
    await world.ana.call(MERGE, {
      params: { customer: other.id },
      body: { customerId: customer.id },
    });
    const visitor = new Visitor(`${world.url}${new URL(page).pathname}`);
    await visitor.submit("answer", { choice: "no" });
    expect((await view()).offers).toMatchObject([{ state: "declined" }]);
  });

  test("of two who say at once that each is the other, one is too late", async () => {
    for (const _ of [1, 2, 3, 4]) {
      const [one, other] = [await complain(), await complain()];
      const said = await Promise.all([
        world.ana.knock(MERGE, { params: { customer: one.id }, body: { customerId: other.id } }),
        world.leo.knock(MERGE, { params: { customer: other.id }, body: { customerId: one.id } }),
      ]);
      expect(said.filter(({ status }) => status < 400)).toHaveLength(1);
      const both = await world.ana.call("GET /customers/:customer/history", {
        params: { customer: one.id },
      });
      expect(both.cases).toHaveLength(2);
    }
  });

  test("merged while the other is erased, they go along or stay themselves", async () => {
    for (const _ of [1, 2, 3, 4]) {
      const [one, other] = [await complain(), await complain()];
      const [merged] = await Promise.all([
        world.ana.knock(MERGE, { params: { customer: one.id }, body: { customerId: other.id } }),
        world.leo.call(ERASE, erase(one.id, one.name)),
      ]);
      const { case: left, customer } = await other.view();
      const gone = merged.status < 400;
      expect([left.title, customer.name]).toEqual(
        gone ? ["Erased", "Erased"] : ["The shade", other.name],
      );
    }
  });

  test("once erased, nobody can say anything more of them", async () => {
    const rosa = await complain();
    await world.leo.call(ERASE, erase(rosa.id, rosa.name));
    const { params, id: customerId } = rosa;
    const note = { params, body: { text: "Rosa rang.", call: false } };
    const again = { params, body: { because: "Rosa rang." } };
    const nos = [
      await world.ana.refused("POST /calls", { body: { way: "in", customerId } }),
      await world.ana.refused("POST /cases/:case/notes", note),
      await world.ana.refused("POST /cases/:case/reopening", again),
    ];
    expect(nos.map(({ code }) => code)).toEqual(["erased", "erased", "erased"]);
  });

  test("a chat that was open is over with it", async () => {
    const { draft } = await world.leo.call("GET /chat-windows");
    const { key } = await world.leo.call("POST /chat-windows", { body: draft });
    const ask = async (path: string, body: object) => {
      const response = await fetch(`${world.url}/chat/${path}`, {
        method: "POST",
        body: JSON.stringify(body),
      });
      return { status: response.status, body: (await response.json()) as { token?: string } };
    };
    const first = { id: "word-000001", name: "Nora Chat", words: "The shade came cracked." };
    const { token } = (await ask(key, first)).body;
    const same = await ask(key, { ...first, words: "Somebody else, who took the same number." });
    expect([same.status >= 400, same.body.token]).toEqual([true, undefined]);
    const chat = (await world.ana.call("GET /chats")).chats.at(-1);
    const params = { case: chat?.caseId ?? "" };
    const { customer } = await world.ana.call("GET /cases/:case", { params });
    await world.leo.call(ERASE, erase(customer.id, "Nora Chat"));
    const words = { id: "word-000002", words: "It is me, Nora." };
    expect((await ask(`with/${token}/words`, words)).status).toBe(404);
    const email = "nora@home.example";
    expect((await ask(`with/${token}/address`, { email })).status).toBe(404);
    const { messages, customer: left } = await world.ana.call("GET /cases/:case", { params });
    expect([messages.length, left.email]).toEqual([1, null]);
  });

  test("none of this was a fault of the desk", () => {
    expect(world.faults).toEqual([]);
  });
});
