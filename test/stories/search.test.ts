/** Everything that a case is looked for by, typed as people type it. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { onBothAtOnce } from "../databases.ts";
import { openWorld, type World } from "../world.ts";

onBothAtOnce("a case is found by", (engine) => {
  let world: World;
  let number = 0;
  beforeAll(async () => {
    world = await openWorld(engine());
    const { ana, leo } = world;
    await world.write({
      from: { name: "Zoë Straßmann", email: "zoe.s@quiet.example" },
      subject: "Order AB-47110",
      text: "My reading lamp for €1.299,00 flickers. My phone is +49 170 555 0199.",
    });
    await world.write({ subject: "Another thing", text: "The shade is too small for order 9." });
    const rows = await world.until(async () => {
      const { rows: all } = await ana.call("GET /cases");
      return all.length === 2 && all;
    });
    const row = rows.find(({ customer }) => customer.startsWith("Zo"));
    const params = { case: row?.id ?? "" };
    number = row?.number ?? 0;
    const tag = await leo.call("POST /tags", { body: { name: "Jubilee sale", hue: "rose" } });
    await ana.call("POST /cases/:case/deeds", { params, body: { kind: "tag", tagId: tag.id } });
    await ana.call("POST /cases/:case/notes", {
      params,
      body: { text: "The warehouse in Ulm says that it was the ballast." },
    });
    await ana.call("POST /cases/:case/commitments", {
      params,
      body: {
        kind: "followup",
        what: "ring about the driver",
        ownerId: ana.id,
        dueOn: "2026-11-27",
      },
    });
    await ana.call("POST /cases/:case/triage", {
      params,
      version: (await ana.call("GET /cases/:case", { params })).case.version,
      body: {
        failure: "damaged_order",
        severity: "minor",
        stance: "at_fault",
        causeState: "being_looked_into",
        cause: null,
        feels: "annoyed",
        asks: "another lamp",
        priceMinor: 84_500,
      },
    });
  });
  afterAll(() => world.close());

  test.each`
    typed                    | why
    ${"strassmann"}          | ${"a name, without the keys of its language"}
    ${"Zoe"}                 | ${"a first name, without its dots"}
    ${"zoe.s@quiet.example"} | ${"a whole address"}
    ${"quiet"}               | ${"a part of an address"}
    ${"AB-47110"}            | ${"an order number as it was written"}
    ${"ab 47110"}            | ${"with a blank for its dash"}
    ${"AB4711"}              | ${"without it, half typed"}
    ${"47110"}               | ${"its digits alone"}
    ${"flickers"}            | ${"a word of the customer"}
    ${"read lam"}            | ${"the beginnings of two words"}
    ${"1299"}                | ${"a price in round figures"}
    ${"1,299.00"}            | ${"a price in another country's way"}
    ${"845.00"}              | ${"the price that we noted"}
    ${"ballast"}             | ${"a note among us"}
    ${"jubilee"}             | ${"a tag"}
    ${"ring driver"}         | ${"what we promised"}
    ${"0170 5550199"}        | ${"a phone number as one dials it at home"}
    ${"+49 (170) 555-0199"}  | ${"and as one writes it abroad"}
  `("$typed: $why", async ({ typed }) => {
    const query = { view: "all", search: typed };
    const { rows } = await world.ana.call("GET /cases", { query });
    expect(rows.map((row) => row.number)).toEqual([number]);
  });

  test("its number, which comes before whatever else says it", async () => {
    for (const search of [String(number), `#${number}`]) {
      const { rows } = await world.ana.call("GET /cases", { query: { view: "all", search } });
      expect(rows[0]?.number).toBe(number);
    }
  });

  test("nothing that nobody said", async () => {
    const query = { view: "all", search: "chandelier" };
    expect((await world.ana.call("GET /cases", { query })).rows).toEqual([]);
  });
});
