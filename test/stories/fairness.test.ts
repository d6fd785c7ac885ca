/** Like harms, given alike: what others got stands beside a proposal, and an audit looks at all. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { onBothAtOnce } from "../databases.ts";
import { offering } from "../offering.ts";
import { openWorld, type World } from "../world.ts";

const PRICE = 20_000;
const NAMES = ["Maria Keller", "Ole Lund", "Ines Costa", "Paul Rey", "Ada Winter"];

onBothAtOnce("like harms", (engine) => {
  let world: World;
  const numbers: Record<"ana" | "leo", number[]> = { ana: [], leo: [] };

  beforeAll(async () => {
    world = await openWorld(engine());
    for (const [at, name] of NAMES.entries()) {
      await give("ana", `${name} the Elder`, 11_000 + at * 100);
      await give("leo", `${name} the Younger`, 19_000 + at * 100);
    }
  });
  afterAll(() => world.close());

  /** The same lamp for the same money; the channels take turns, so that no channel stands out. */
  async function give(by: "ana" | "leo", name: string, amountMinor: number) {
    const channel = numbers[by].length % 2 === 0 ? "form" : "api";
    const { heard, tell } = offering(world);
    const params = await heard("damaged_order", PRICE, { by, channel, name });
    const remedy = { kind: "credit", what: "Credit", amountMinor, costMinor: amountMinor };
    const option = {
      id: "credit",
      label: "Some credit",
      remedies: [{ ...remedy, worthMinor: amountMinor }],
    };
    const offer = await world[by].call("POST /cases/:case/offers", {
      params,
      body: { clauseId: "damaged-order", options: [option], because: "As the others got." },
    });
    if (offer.state === "proposed") {
      const other = by === "ana" ? world.leo : world.iris;
      await other.call("POST /offers/:offer/approval", { params: { offer: offer.id } });
    }
    await tell(params, offer.id, by);
    numbers[by].push((await world[by].call("GET /cases/:case", { params })).case.number);
    return params;
  }

  test("beside a proposal stand the like cases, without this one", async () => {
    const { heard } = offering(world);
    const params = await heard("damaged_order", PRICE, { name: "Nora Blum" });
    const { like, currency } = await world.ana.call("GET /cases/:case/comparables", { params });
    expect(currency).toBe("EUR");
    expect(like.length).toBeGreaterThan(2);
    expect(like.every(({ caseId }) => caseId !== params.case)).toBe(true);
    expect(new Set(like.map(({ colleague }) => colleague))).toEqual(
      new Set(["Ana Ruiz", "Leo Brandt"]),
    );
    expect(like[0]).toMatchObject({ what: "Some credit", severity: "moderate", verdict: null });
  });

  test("another failure has no like, and says nothing instead of something", async () => {
    const { heard } = offering(world);
    const params = await heard("late_delivery", PRICE, { name: "Nora Blum" });
    expect((await world.ana.call("GET /cases/:case/comparables", { params })).like).toEqual([]);
  });

  test("who gives less for the same is found, with the cases; channels aren't", async () => {
    const { unlike, offers } = await world.leo.call("GET /fairness", { query: {} });
    expect(offers).toBe(2 * NAMES.length);
    const standing = unlike.filter(({ stands }) => stands);
    expect(standing.map(({ side, group }) => `${side} ${group}`).sort()).toEqual([
      "colleague Ana Ruiz",
      "colleague Leo Brandt",
    ]);
    const hers = standing.find(({ group }) => group === "Ana Ruiz");
    expect(hers?.difference.value).toBeCloseTo(-0.4, 6);
    expect(hers?.difference.high).toBeLessThan(0);
    expect(hers?.cases.map(({ number }) => number).sort()).toEqual(numbers.ana.toSorted());
  });

  test("what one customer had before is counted, and cuts nothing", async () => {
    const { heard } = offering(world);
    const name = `${NAMES[0]} the Elder`;
    const params = await heard("damaged_order", PRICE, { name });
    const { history } = await world.ana.call("GET /cases/:case/comparables", { params });
    expect(history).toMatchObject({ cases: 2, awards: 0 });
    const asked = { params, query: { service: "refused" } } as const;
    const again = await world.ana.call("GET /cases/:case/suggestions", asked);
    const stranger = { case: (await heard("damaged_order", PRICE, { name: "Eva Neu" })).case };
    const first = await world.ana.call("GET /cases/:case/suggestions", {
      ...asked,
      params: stranger,
    });
    expect(again.suggestions.map(({ range }) => range.highMinor)).toEqual(
      first.suggestions.map(({ range }) => range.highMinor),
    );
  });

  test("the audit is for those who read the books", async () => {
    expect((await world.ana.refused("GET /fairness", { query: {} })).code).toBe("not_allowed");
  });
});
