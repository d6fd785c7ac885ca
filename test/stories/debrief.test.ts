/** What is said in a debrief, and what one learns of one's letters, reaches whom it is for. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Route } from "../../src/rim/http/contract.ts";
import { api } from "../../src/desk/desk.contract.ts";
import { Client, type Door } from "../clients.ts";
import { onBothAtOnce } from "../databases.ts";
import { openWorld, type World } from "../world.ts";

const SECRET = "The shelf was empty and I was alone";
const TALK = {
  happened: `${SECRET}, it happened`,
  madeSense: `${SECRET}, it made sense`,
  wouldHaveHelped: `${SECRET}, it would have helped`,
  changes: `${SECRET}, it changes`,
};

const LOOKS = (Object.entries(api) as [Door, Route][])
  .filter(([door]) => door.startsWith("GET "))
  .map(([door]) => door);

onBothAtOnce("a debrief", (engine) => {
  let world: World;
  let till: Client;
  let ids: Record<string, string>;

  beforeAll(async () => {
    world = await openWorld(engine());
    const { ana, tom, iris } = world;
    const { id } = await ana.call("POST /complaints", {
      body: {
        channel: "form",
        customer: { name: "Maria Keller", email: "maria@example.org" },
        subject: "A cracked lamp",
        text: "The lamp came with a cracked screen.",
      },
    });
    const params = { case: id };
    await ana.call("POST /cases/:case/involvements", {
      params,
      body: { colleagueId: tom.id, part: "Packed it" },
    });
    const debrief = await ana.call("POST /cases/:case/debriefs", {
      params,
      body: { withIds: [tom.id], ...TALK },
    });
    const customer = (await ana.call("GET /cases/:case", { params })).customer.id;
    const { secret } = await iris.call("POST /keys", {
      body: { name: "The till", role: "administrator" },
    });
    till = new Client(world.url, secret);
    ids = { ...params, debrief: debrief.id, customer, colleague: ana.id };
  });
  afterAll(() => world.close());

  test("asks whoever was there for their own account, until they give it", async () => {
    const { ana, tom, leo } = world;
    const waiting = async (who: typeof ana) =>
      (await who.call("GET /debriefs")).waiting.map(({ id }) => id);
    expect([await waiting(ana), await waiting(tom), await waiting(leo)]).toEqual([
      [],
      [ids["debrief"]],
      [],
    ]);
    await tom.call("POST /debriefs/:debrief/accounts", {
      params: ids,
      body: { words: `${SECRET}, says Tom` },
    });
    expect(await waiting(tom)).toEqual([]);
  });

  test("is read, with the accounts, by those who were in it", async () => {
    for (const who of [world.ana, world.tom]) {
      const { debriefs, timeline } = await who.call("GET /cases/:case", { params: ids });
      expect(debriefs).toMatchObject([{ ...TALK, accounts: [{ words: `${SECRET}, says Tom` }] }]);
      expect(JSON.stringify(timeline)).not.toContain(SECRET);
    }
  });

  describe("is told to nobody else by any door that shows anything", () => {
    test.each(LOOKS)("%s", async (door) => {
      for (const who of [world.iris, world.leo, till]) {
        const answer = await who.send(door, { params: ids });
        expect(await answer.text()).not.toContain(SECRET);
      }
    });
  });

  test("nor may anybody else add to it", async () => {
    for (const who of [world.iris, world.leo, till]) {
      const ask = { params: ids, body: { words: "I know better" } };
      expect(await who.refused("POST /debriefs/:debrief/accounts", ask)).toMatchObject({
        code: "not_found",
      });
    }
  });
});

onBothAtOnce("one's own letters", (engine) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(engine());
  });
  afterAll(() => world.close());

  test("are looked back at by the writer, and by whom they let read along", async () => {
    const { ana, tom, leo, iris } = world;
    const { id } = await ana.call("POST /complaints", {
      body: {
        channel: "form",
        customer: { name: "Maria Keller", email: "maria@example.org" },
        subject: "A cracked lamp",
        text: "The lamp came with a cracked screen.",
      },
    });
    const letter = await ana.call("POST /cases/:case/letters", {
      params: { case: id },
      body: {
        kind: "acknowledgement",
        subject: "Your lamp",
        body: "Dear Maria,\n\nthank you for telling us. I look into it today.\n\nAna Ruiz",
      },
    });
    const params = { letter: letter.id };
    const approval = { params, body: { version: letter.version } };
    await leo.call("POST /letters/:letter/approval", approval);
    await ana.call("POST /letters/:letter/sending", { params, body: { commitments: [] } });
    world.pass({ minutes: 1 });
    const mine = await world.until(async () => {
      const looked = await ana.call("GET /coaching");
      return looked.letters > 0 && looked;
    }, "her letter to leave");
    expect(mine).toMatchObject({ letters: 1, lettersBefore: 0, guestIds: [], hostIds: [] });

    const hers = { params: { colleague: ana.id } };
    for (const who of [tom, leo, iris])
      expect((await who.refused("GET /coaching/:colleague", hers)).code).toBe("not_found");
    await ana.call("PUT /coaching/guests", { body: { guestIds: [tom.id] } });
    expect((await tom.call("GET /coaching")).hostIds).toEqual([ana.id]);
    expect(await tom.call("GET /coaching/:colleague", hers)).toMatchObject({ letters: 1 });
    expect((await iris.refused("GET /coaching/:colleague", hers)).code).toBe("not_found");
    await ana.call("PUT /coaching/guests", { body: { guestIds: [] } });
    expect((await tom.refused("GET /coaching/:colleague", hers)).code).toBe("not_found");
  });
});
