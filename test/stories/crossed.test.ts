/** Two colleagues say the same the other way round, in one moment: it is said once. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { onBothAtOnce } from "../databases.ts";
import { Visitor } from "../visitor.ts";
import { openWorld, type World } from "../world.ts";

const PAIRS = ["Jon", "Nora", "Otto", "Ines", "Emil", "Ruth"];

onBothAtOnce("said both ways at once", (engine) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(engine());
  });
  afterAll(() => world.close());

  const complain = async (email: string) => {
    const customer = { name: "Maria Keller", email };
    const body = { channel: "api", customer, subject: "The shade", text: "It came cracked." };
    return (await world.ana.call("POST /complaints", { body })).id;
  };

  test("of two cases one rests in the other, and who writes again is heard", async () => {
    for (const name of PAIRS) {
      const email = `${name.toLowerCase()}@home.example`;
      const [one, other] = [await complain(email), await complain(email)];
      const answers = await Promise.all([
        world.ana.knock("POST /cases/:case/joining", {
          params: { case: one },
          body: { intoId: other },
        }),
        world.leo.knock("POST /cases/:case/joining", {
          params: { case: other },
          body: { intoId: one },
        }),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      const views = await Promise.all(
        [one, other].map((id) => world.ana.call("GET /cases/:case", { params: { case: id } })),
      );
      expect(views.filter(({ case: file }) => file.state === "open")).toHaveLength(1);
    }
  });

  test("who is not happy with a case that rests in another is heard on that one", async () => {
    const { ana } = world;
    const [one, other] = [await complain("ida@home.example"), await complain("ida@home.example")];
    const params = { case: one };
    await ana.call("POST /cases/:case/joining", { params, body: { intoId: other } });
    const dueAt = "2026-11-30T08:00:00.000Z";
    const { id } = await ana.call("POST /cases/:case/follow-ups", { params, body: { dueAt } });
    await ana.call("POST /follow-ups/:followup/answer", {
      params: { followup: id },
      body: { verdict: "not_put_right" },
    });
    const { page } = await ana.call("GET /cases/:case", { params });
    const ida = new Visitor(`${world.url}${new URL(page).pathname}`);
    await ida.submit("call-back", { number: "+49 30 1234567" });
    const { commitments } = await ana.call("GET /cases/:case", { params: { case: other } });
    expect(commitments).toMatchObject([{ what: "Call Maria back on +49 30 1234567" }]);
  });

  test("of two customers one is the other, and both are found", async () => {
    for (const name of PAIRS) {
      const ids = await Promise.all(
        ["home", "work"].map(async (place) => {
          const id = await complain(`${name.toLowerCase()}.two@${place}.example`);
          const view = await world.ana.call("GET /cases/:case", { params: { case: id } });
          return view.customer.id;
        }),
      );
      const [one = "", other = ""] = ids;
      const say = (by: "ana" | "leo", customer: string, customerId: string) =>
        world[by].knock("POST /customers/:customer/mergers", {
          params: { customer },
          body: { customerId },
        });
      const answers = await Promise.all([say("ana", one, other), say("leo", other, one)]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      const history = await world.ana.call("GET /customers/:customer/history", {
        params: { customer: other },
      });
      expect(history.cases).toHaveLength(2);
    }
  });

  test("none of this was a fault of the desk", () => {
    expect(world.faults).toEqual([]);
  });
});
