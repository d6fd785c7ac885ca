/** A day in an offer is a promise from their yes on: kept once it is there, broken if it is not. */
import { afterEach, expect, test } from "vitest";
import { accept } from "../codes.ts";
import { onBoth } from "../databases.ts";
import { offering } from "../offering.ts";
import { Visitor } from "../visitor.ts";
import { openWorld, PASSWORD, type World } from "../world.ts";

/** Days in one test, on a machine that does more. */
const PATIENCE = 180_000;

onBoth("an offer with a day", (fresh) => {
  let world: World;
  afterEach(() => world.close());

  /** Maria has said yes to a new lamp within so many days, or to one without a day. */
  async function accepted(withinDays?: number) {
    world = await openWorld(await fresh());
    const { ana } = world;
    const { heard, tell } = offering(world);
    const params = await heard("damaged_order", 4_000);
    await ana.call("POST /cases/:case/owner", { params, body: { colleagueId: ana.id } });
    const anew = { kind: "replacement", what: "A new lamp", costMinor: 0, worthMinor: 0 };
    const option = { id: "new", label: "A new lamp", remedies: [anew] };
    const offer = await ana.call("POST /cases/:case/offers", {
      params,
      body: {
        clauseId: "damaged-order",
        options: [withinDays ? { ...option, withinDays } : option],
      },
    });
    await tell(params, offer.id);
    const view = () => ana.call("GET /cases/:case", { params });
    const page = new Visitor(`${world.url}${new URL((await view()).page).pathname}`);
    const asked = await page.read();
    await accept(page, world.letterbox, { choice: "yes new", fit: "meets" });
    const pay = async () => {
      const award = (await view()).awards[0]?.id ?? "";
      const body = { proof: "Parcel 0034 1" };
      await ana.call("POST /awards/:award/payment", { params: { award }, body });
    };
    const closing = async () =>
      (await view()).gates.find(({ deed }) => deed === "close_case")?.unmet.map(({ code }) => code);
    return { params, view, page, asked, pay, closing };
  }

  test(
    "binds from their yes on, and is kept once it has arrived",
    async () => {
      const { view, page, asked, pay, closing } = await accepted(5);
      expect(asked).toContain("With you within 5 days of your yes.");
      expect((await view()).commitments).toMatchObject([
        {
          source: "offer",
          kind: "repair",
          what: "A new lamp",
          dueOn: "2026-11-28",
          ownerId: world.ana.id,
          state: "open",
          letterId: null,
        },
      ]);
      expect(await page.read()).toContain("By Saturday 28 November 2026");
      expect(await closing()).toContain("commitments_settled");
      await pay();
      expect((await view()).commitments).toMatchObject([
        { state: "kept", proof: "Parcel 0034 1", settledBy: "Amends" },
      ]);
      expect(await closing()).not.toContain("commitments_settled");
      expect(await page.read()).toContain("Kept on Monday 23 November 2026");
      expect(world.faults).toEqual([]);
    },
    PATIENCE,
  );

  test(
    "is broken when it has not, told like any other, and then kept late",
    async () => {
      const { view, page, pay } = await accepted(5);
      const { ana, letterbox, until } = world;
      world.pass({ days: 6 });
      await until(
        async () => letterbox.notices.some(({ text }) => text?.includes("Broken promise: A new")),
        "the owner told",
      );
      await ana.call("POST /session", { body: { email: "ana@lumen.example", password: PASSWORD } });
      const { rows } = await ana.call("GET /promises", { query: { group: "broken" } });
      expect(rows).toMatchObject([{ source: "offer", fate: "broken" }]);
      expect(await page.read()).toContain("That day has passed. We are sorry.");
      await pay();
      const { commitments } = await view();
      expect(commitments).toMatchObject([{ state: "kept" }]);
      expect((await ana.call("GET /promises", { query: { group: "kept" } })).rows).toMatchObject([
        { fate: "kept_late" },
      ]);
      expect(world.faults).toEqual([]);
    },
    PATIENCE,
  );

  test(
    "without a day there is none; what is taken back takes its promise with it",
    async () => {
      const plain = await accepted();
      expect(plain.asked).not.toContain("of your yes");
      expect((await plain.view()).commitments).toEqual([]);
      await world.close();
      const { view } = await accepted(5);
      const award = (await view()).awards[0]?.id ?? "";
      await world.leo.call("POST /awards/:award/withdrawal", {
        params: { award },
        body: { because: "She found hers again." },
      });
      expect((await view()).commitments).toMatchObject([
        { state: "withdrawn", proof: "She found hers again." },
      ]);
      expect(world.faults).toEqual([]);
    },
    PATIENCE,
  );
});
