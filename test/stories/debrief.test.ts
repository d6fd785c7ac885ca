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

/** What a door wants to be asked; one that searches is asked for the words themselves. */
const ASKING: Readonly<Record<string, Record<string, string>>> = {
  "GET /callers": { search: "shelf was empty" },
  "GET /cases": { search: "shelf was empty", view: "all" },
  "GET /counts": { search: "shelf was empty", view: "all" },
  "GET /promises/rate": { from: "2026-11-01", to: "2026-12-01" },
};

const LOOKS = (Object.entries(api) as [Door, Route][])
  .filter(([door]) => door.startsWith("GET "))
  .map(([door]) => door);

onBothAtOnce("a debrief", (engine) => {
  let world: World;
  let till: Client;
  let ids: Record<string, string>;
  let page: string;
  let live: ReturnType<typeof listening>;

  beforeAll(async () => {
    world = await openWorld(engine());
    const { ana, tom, iris, leo } = world;
    live = listening(world.url, leo.cookie);
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
    const view = await ana.call("GET /cases/:case", { params });
    const customer = view.customer.id;
    page = `${world.url}${new URL(view.page).pathname}`;
    const { secret } = await iris.call("POST /keys", {
      body: { name: "The till", role: "administrator" },
    });
    till = new Client(world.url, secret);
    ids = { ...params, debrief: debrief.id, customer, colleague: ana.id };
  });
  afterAll(async () => {
    live.close();
    await world.close();
  });

  /** Where a door asks for something that isn't there, the debrief's own id is tried. */
  const named = (door: string): Record<string, string> =>
    Object.fromEntries(
      [...door.matchAll(/:(\w+)/g)].map(([, name = ""]) => [
        name,
        name === "version" ? "1" : (ids[name] ?? ids["debrief"] ?? ""),
      ]),
    );

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
        const answer = await who.send(door, { params: named(door), query: ASKING[door] ?? {} });
        expect(answer.status, "the door was asked as it wants to be").not.toBe(422);
        expect(await answer.text()).not.toContain(SECRET);
      }
    });
  });

  test("nor is it found by its words, counted by them, or heard on the wire", async () => {
    const query = { search: "shelf was empty", view: "all" };
    for (const who of [world.ana, world.iris, till]) {
      expect((await who.call("GET /cases", { query })).rows).toEqual([]);
      expect(await who.call("GET /counts", { query })).toMatchObject({ count: 0 });
    }
    await world.until(async () => live.heard().includes("account given"), "the news");
    expect(live.heard()).toContain("debrief held");
    expect(live.heard()).not.toContain(SECRET);
  });

  test("nor does the customer read it, nor anybody in a mail", async () => {
    expect(await (await fetch(page)).text()).toContain("The lamp came with a cracked screen.");
    expect(await (await fetch(page)).text()).not.toContain(SECRET);
    const { letters, notices } = world.letterbox;
    expect(JSON.stringify([...letters, ...notices])).not.toContain(SECRET);
  });

  test("and it lies in the two tables that are for it, in no other", async () => {
    const found = await engine().lend(async (session) => {
      const { rows } = await session.query(
        "select table_name from information_schema.tables where table_schema = 'public'",
      );
      const holding: string[] = [];
      for (const [name] of rows) {
        const sql = `select 1 from "${name}" row where row::text like $1 limit 1`;
        if ((await session.query(sql, [`%${SECRET}%`])).rows.length > 0) holding.push(String(name));
      }
      return holding.sort();
    });
    expect(found).toEqual(["debrief_accounts", "debriefs"]);
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

/** Every byte of the live news, as an open screen hears them. */
function listening(url: string, cookie: string) {
  const end = new AbortController();
  let heard = "";
  (async () => {
    const { body } = await fetch(`${url}/api/v1/live`, { headers: { cookie }, signal: end.signal });
    for await (const bytes of body ?? []) heard += Buffer.from(bytes as Uint8Array).toString();
  })().catch(() => undefined);
  return { heard: () => heard, close: () => end.abort() };
}
