import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { onBoth } from "../../../test/databases.ts";
import { openWorld } from "../../../test/world.ts";
import { cases } from "../../cases/cases.tables.ts";
import { customers } from "../../people/people.tables.ts";
import { done } from "../../words/outcome.ts";
import { daysLater } from "../../words/moment.ts";
import { eraseQuiet } from "./erasure.job.ts";

onBoth("erasing by age", (fresh) => {
  test("takes whoever was quiet for so long, and leaves alone whose case is open", async () => {
    const world = await openWorld(await fresh());
    try {
      const { ana, iris, desk } = world;
      const complain = (name: string) =>
        ana.call("POST /complaints", {
          body: {
            channel: "api",
            customer: { name, email: `${name.toLowerCase()}@home.example` },
            subject: "The shade",
            text: "It came cracked.",
          },
        });
      const [rests] = [await complain("Rosa"), await complain("Otto")];
      const { id } = (await iris.call("GET /session")).workspace;
      const { db, needsIn } = desk.house;
      await db.inside(id, async (tx) =>
        done(await tx.update(cases).set({ state: "closed" }).where(eq(cases.id, rests.id))),
      );
      const names = () =>
        db.look(id, async (tx) =>
          (await tx.select({ name: customers.name }).from(customers))
            .map(({ name }) => name)
            .sort(),
        );
      const round = (months: number, days: number) =>
        eraseQuiet({ months, now: () => daysLater(world.today(), days) })((work) =>
          db.inside(id, (tx) => work(needsIn(tx, id))),
        );
      expect(await round(0, 10_000), "never by itself").toBe(0);
      expect(await round(24, 700), "not yet").toBe(0);
      expect(await names()).toEqual(["Otto", "Rosa"]);
      expect(await round(24, 740)).toBe(1);
      expect(await names()).toEqual(["Erased", "Otto"]);
      expect(world.faults).toEqual([]);
    } finally {
      await world.close();
    }
  });
});
