/** What one incident cost, and what is still owed for it: the books of its cases alone. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { freshPglite } from "../databases.ts";
import { offering } from "../offering.ts";
import { openWorld, type World } from "../world.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld(await freshPglite());
});
afterAll(() => world.close());

test("the books of an incident hold its cases' awards, and nothing of the others", async () => {
  const { ana } = world;
  const way = offering(world);
  const owed = async (name: string, priceMinor: number) => {
    const params = await way.heard("damaged_order", priceMinor, { name });
    const { suggestions } = await ana.call("GET /cases/:case/suggestions", { params });
    const back = suggestions[0]?.options.find(({ id }) => id === "money-back");
    const body = { clauseId: "damaged-order", options: [back] };
    const { id } = await ana.call("POST /cases/:case/offers", { params, body });
    const answer = { verdict: "accepted", optionId: "money-back" } as const;
    await ana.call("POST /offers/:offer/answer", { params: { offer: id }, body: answer });
    return params.case;
  };
  const inside = [await owed("Nils Berg", 4_000), await owed("Olga Sand", 3_000)];
  await owed("Maria Keller", 5_000);
  const { id: incident } = await ana.call("POST /incidents", {
    body: { title: "Lamps cracked on Friday", caseIds: inside },
  });
  const [first = ""] = inside;
  const { awards } = await ana.call("GET /cases/:case", { params: { case: first } });
  await ana.call("POST /awards/:award/payment", {
    params: { award: awards[0]?.id ?? "" },
    body: { proof: "Transfer 4711" },
  });

  const booksOf = async (query: Record<string, string>) =>
    (await world.leo.call("GET /books", { query })).books;
  expect(await booksOf({})).toMatchObject([{ pledgedMinor: 12_000, owedMinor: 8_000 }]);
  expect(await booksOf({ incident })).toMatchObject([
    { currency: "EUR", pledgedMinor: 7_000, givenMinor: 4_000, owedMinor: 3_000, balanced: true },
  ]);
  expect(await booksOf({ incident, to: "2026-11-22" })).toEqual([]);
  const unknown = { query: { incident: first } };
  expect(await world.leo.refused("GET /books", unknown)).toMatchObject({ code: "not_found" });
});
