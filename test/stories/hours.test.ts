/** Other hours of the house: clocks, rows and whoever is told follow, on both databases. */
import { expect, test } from "vitest";
import { watches } from "../../src/watches/watches.tables.ts";
import { onBoth } from "../databases.ts";
import { openWorld } from "../world.ts";

const BEFORE_NINE = "2026-11-23T07:30:00.000Z";
const FROM_SEVEN = [{ from: 420, to: 1_020 }];

onBoth("the hours of the house", (fresh) => {
  test("are changed at the desk; what runs is read in them, and told in time", async () => {
    const world = await openWorld(await fresh());
    try {
      const { leo, ana } = world;
      const customer = { name: "Noor Haddad", email: "noor@example.org" };
      const said = { channel: "api", customer, subject: "A lamp", text: "It hums." };
      const body = { ...said, at: BEFORE_NINE };
      const { id } = await ana.call("POST /complaints", { body });
      const view = () => ana.call("GET /cases/:case", { params: { case: id } });
      const clock = async () => (await view()).clocks.find((each) => each.id === "acknowledge");
      expect((await clock())?.dueAt, "an hour from nine").toBe("2026-11-23T09:00:00.000Z");
      const { workspace } = await ana.call("GET /session");
      await world.until(
        () =>
          world.desk.house.db.look(workspace.id, async (tx) => {
            const [watch] = await tx.select().from(watches);
            return watch?.lookAt !== null && watch?.soonAt !== undefined;
          }),
        "the first look of the watch",
      );

      const { timetable, version } = await leo.call("GET /timetable");
      const hours = { ...timetable.hours, monday: FROM_SEVEN };
      const change = { timetable: { ...timetable, hours }, because: "We open at seven." };
      expect(await ana.refused("PUT /timetable", { version, body: change })).toMatchObject({
        code: "not_allowed",
      });
      await leo.call("PUT /timetable", { version, body: change });
      expect(await leo.refused("PUT /timetable", { version, body: change })).toMatchObject({
        code: "stale_edit",
      });

      expect((await clock())?.dueAt, "an hour from half past eight").toBe(
        "2026-11-23T08:30:00.000Z",
      );
      await world.until(async () => {
        const [row] = (await ana.call("GET /cases")).rows;
        return row?.clock?.dueAt === "2026-11-23T08:30:00.000Z";
      }, "the row of the list");
      world.pass({ minutes: 20 });
      await world.until(
        async () => (await view()).watch.told.length > 0,
        "being told, which in the old hours would come a quarter of an hour before ten",
      );
      expect(world.faults).toEqual([]);
    } finally {
      await world.close();
    }
  });
});
