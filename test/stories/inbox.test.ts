import { expect, test } from "vitest";
import type { Deed } from "../../src/queues/index.ts";
import { onBoth } from "../databases.ts";
import { openWorld } from "../world.ts";

const SAME = { feels: "x", asks: "x", priceMinor: null, cause: null } as const;

onBoth("working the inbox", (fresh) => {
  test("queues, tags, sleep, sharing out, macros and many at once keep every gate", async () => {
    const world = await openWorld(await fresh());
    try {
      const { ana, leo, tom } = world;
      const take = async (name: string, text: string) => {
        const customer = { name, email: `${name.toLowerCase()}@example.org` };
        const body = { channel: "api", customer, subject: `About ${name}`, text };
        return (await ana.call("POST /complaints", { body })).id;
      };
      const row = async (id: string, query: Record<string, string> = { view: "all" }) =>
        (await ana.call("GET /cases", { query })).rows.find((each) => each.id === id);
      const deed = (id: string, body: Deed) =>
        ana.knock("POST /cases/:case/deeds", { params: { case: id }, body });

      // A queue takes by its rule; what a person places stays there.
      const refunds = await leo.call("POST /queues", {
        body: { name: "Money back", rule: { words: ["refund"] } },
      });
      const others = await leo.call("POST /queues", { body: { name: "By hand" } });
      expect(await ana.refused("POST /queues", { body: { name: "Mine" } })).toMatchObject({
        code: "not_allowed",
      });
      const first = await take("Aylin", "I want a refund for order AB-4711.");
      expect((await row(first))?.queueId).toBe(refunds.id);
      await deed(first, { kind: "place", queueId: others.id });
      const version = (await ana.call("GET /cases/:case", { params: { case: first } })).case
        .version;
      await ana.call("POST /cases/:case/triage", {
        params: { case: first },
        version,
        body: {
          ...SAME,
          failure: "damaged_order",
          severity: "severe",
          stance: "at_fault",
          causeState: "being_looked_into",
        },
      });
      expect((await row(first))?.queueId).toBe(others.id);
      expect(await row(first, { queue: others.id, severity: "severe" })).toBeDefined();

      // Tags are the house's; words are found wherever they were said.
      const tag = await leo.call("POST /tags", { body: { name: "Press", hue: "rose" } });
      expect(
        await leo.refused("POST /tags", { body: { name: "press", hue: "blue" } }),
      ).toMatchObject({ code: "name_taken" });
      await deed(first, { kind: "tag", tagId: tag.id });
      expect(await row(first, { tag: tag.id })).toMatchObject({ tags: [tag.id] });
      const found = await row(first, { search: "ab4711" });
      expect(found?.hit?.text).toContain("AB-4711");

      // A sleep ends before what is owed, and when the customer writes.
      const params = { case: first };
      const { latest } = await ana.call("GET /cases/:case/sleep", { params });
      const past = await deed(first, {
        kind: "snooze",
        until: "2027-06-01T09:00:00.000Z",
        because: null,
      });
      expect(past).toMatchObject({ status: 409, body: { code: "promise_first" } });
      expect((await deed(first, { kind: "snooze", until: latest, because: null })).status).toBe(
        200,
      );
      expect(await row(first, { view: "asleep" })).toMatchObject({ snoozedUntil: latest });
      expect(await row(first, { view: "open" })).toBeUndefined();
      await deed(first, { kind: "wake" });
      expect(await row(first, { view: "open" })).toMatchObject({ snoozedUntil: null });

      // Shared out to whoever has least in hand; the reason stands in the journal.
      await deed(first, { kind: "assign", colleagueId: ana.id });
      const second = await take("Noor", "The lamp hums.");
      await deed(second, { kind: "share_out", how: "least_loaded" });
      const { timeline } = await ana.call("GET /cases/:case", { params: { case: second } });
      expect(timeline.find(({ what }) => what === "case handed over")?.facts).toMatchObject({
        because: expect.stringContaining("has least in hand (0)"),
      });
      expect(await deed(second, { kind: "share_out", how: "by_skill" })).toMatchObject({
        body: { code: "nobody_able" },
      });

      // A queue that gives out by skill lets a case wait until it is known who can.
      const skilled = await leo.call("POST /queues", {
        body: { name: "By skill", shares: "by_skill", rule: { words: ["crack"] } },
      });
      await leo.call("PUT /colleagues/:colleague/skills", {
        params: { colleague: tom.id },
        body: { languages: [], topics: ["damaged_order"] },
      });
      const third = await take("Bela", "It came with cracks.");
      expect(await row(third)).toMatchObject({ queueId: skilled.id, ownerId: null });
      const weighed = await ana.call("POST /cases/:case/triage", {
        params: { case: third },
        version: 1,
        body: {
          ...SAME,
          failure: "damaged_order",
          severity: "minor",
          stance: "at_fault",
          causeState: "being_looked_into",
        },
      });
      expect(weighed, "as it stands now, for the next edit").toMatchObject({
        ownerId: tom.id,
        version: 3,
      });

      // A macro does all or nothing, and never says sorry.
      expect(
        await ana.refused("POST /macros", {
          body: { name: "Sorry", deeds: [], snippet: "We are so sorry for the inconvenience." },
        }),
      ).toMatchObject({ code: "apology_in_macro" });
      const done = { kind: "close", reason: "Done." };
      const macro = await ana.call("POST /macros", {
        body: { name: "Tag and close", deeds: [{ kind: "tag", tagId: tag.id }, done] },
      });
      expect(
        await ana.refused("POST /cases/:case/macros/:macro", {
          params: { case: second, macro: macro.id },
        }),
        "the gate before a closure holds for a macro",
      ).toMatchObject({ status: 409 });
      expect((await row(second))?.tags, "nothing of it was done").toEqual([]);

      // Many at once: each meets its own gate, and says why not.
      const { id: bulk } = await ana.call("POST /bulks", {
        body: { deed: done, cases: { filter: { view: "open" } } },
      });
      const ended = await world.until(async () => {
        const now = await ana.call("GET /bulks/:bulk", { params: { bulk } });
        return now.state === "done" && now;
      }, "the end of the bulk");
      expect(ended).toMatchObject({ waiting: 0, done: 0, refused: 3 });
      expect(ended.refusals[0]?.because, "in the gate's own words").toMatch(/\w+ .+\./);
      const tagging = await tom.call("POST /bulks", {
        body: { deed: { kind: "tag", tagId: tag.id }, cases: { ids: [first, second] } },
      });
      await world.until(
        async () =>
          (await tom.call("GET /bulks/:bulk", { params: { bulk: tagging.id } })).state === "done",
        "the end of the tagging",
      );
      expect((await row(second))?.tags).toEqual([tag.id]);

      // What asks to be done, and a view of one's own with its count.
      const { todo } = await ana.call("GET /todo");
      expect(todo.map(({ need }) => need)).toContain("first_answer");
      await ana.call("POST /views", {
        body: { name: "Press", shared: true, filter: { view: "open", tag: tag.id } },
      });
      expect((await tom.call("GET /views")).views).toMatchObject([
        { name: "Press", mine: false, count: 2 },
      ]);
      expect(world.faults).toEqual([]);
    } finally {
      await world.close();
    }
  });
});
