/** Two houses on one desk: whoever works in one finds every door of the other shut. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { api } from "../../src/desk/desk.contract.ts";
import { tokenOf } from "../../src/desk/page/link.ts";
import type { Route } from "../../src/rim/http/contract.ts";
import { Client, type Door } from "../clients.ts";
import { onBothAtOnce } from "../databases.ts";
import { BIRCH_BODIES, NILS, PAYOUT_BODIES } from "../birch.ts";
import { moveIn, type Neighbours } from "../neighbours.ts";
import { MARIA, openWorld, PASSWORD, type World } from "../world.ts";

const DAY = "2026-12-01";
const ONE = { id: "one", label: "One", remedies: [] as object[] };
const REMEDY = { kind: "gesture", what: "A card", costMinor: 1, worthMinor: 1 };

const CALL = {
  customerId: null,
  caller: { name: "x", phone: null, email: null },
  caseId: null,
  subject: "x",
  consent: "yes",
  notes: [],
  outcome: "x",
};

/** What doors with an id in their address want besides, said so that only the id is wrong. */
const BODIES: Partial<Record<Door, object>> = {
  "POST /debriefs/:debrief/accounts": { words: "x" },
  "POST /mailboxes/:mailbox/login": { secret: "a table for every evening" },
  "POST /customers/:customer/erasure": { ground: "asked", name: "Nils Nygaard" },
  "POST /colleagues/:colleague/role": { role: "agent" },
  "PUT /customers/:customer": {
    name: "Ours",
    phone: null,
    since: null,
    yearlyMinor: null,
    referrals: 0,
  },
  "POST /mails/:mail/setting-aside": { because: "Ours." },
  "POST /matches/:mail/decision": { as: "new" },
  "POST /cases/:case/triage": {
    failure: "damaged_order",
    severity: "minor",
    stance: "at_fault",
    causeState: "being_looked_into",
    cause: null,
    feels: "x",
    asks: "x",
    priceMinor: null,
  },
  "POST /cases/:case/listenings": { happened: "x", feels: "x", costThem: "x", wants: "x" },
  "POST /cases/:case/notes": { text: "x" },
  "POST /cases/:case/closure": { reason: "x" },
  "POST /cases/:case/reopening": { because: "x" },
  "POST /cases/:case/letters": { kind: "update", subject: "x", body: "x" },
  "PUT /letters/:letter": { kind: "update", subject: "x", body: "x" },
  "POST /letters/:letter/approval": { version: 1 },
  "POST /letters/:letter/sending": { commitments: [] },
  "POST /commitments/:commitment/keeping": { proof: "x" },
  "POST /commitments/:commitment/withdrawal": { because: "x" },
  "POST /actions/:action/tellings": {},
  "PUT /tellings/:telling": { body: "x", perMinute: 1 },
  "POST /tellings/:telling/approval": { version: 1 },
  "POST /tellings/:telling/sending": {},
  "POST /commitments/:commitment/move": { dueOn: DAY, because: "x" },
  "POST /commitments/:commitment/owner": { colleagueId: "01900000-0000-7000-8000-000000000000" },
  "POST /cases/:case/offers": {
    clauseId: "damaged-order",
    options: [{ ...ONE, remedies: [REMEDY] }],
  },
  "POST /offers/:offer/approval": { because: "x" },
  "POST /offers/:offer/withdrawal": { because: "x" },
  "POST /offers/:offer/answer": { verdict: "declined" },
  "POST /awards/:award/payment": { proof: "x" },
  "POST /awards/:award/withdrawal": { because: "x" },
  "POST /awards/:award/return": { because: "x" },
  "POST /awards/:award/telling": { how: "call" },
  "POST /redemptions/:redemption/return": { because: "x" },
  "POST /actions/:action/completion": { proof: "x" },
  "POST /cases/:case/follow-ups": { dueAt: "2026-12-20T09:00:00.000Z" },
  "POST /follow-ups/:followup/answer": { verdict: "put_right" },
  "POST /follow-ups/:followup/cancellation": { because: "x" },
  "POST /cases/:case/legal-review": { because: "x" },
  "POST /cases/:case/legal-opinion": { clears: true, because: "x" },
  "POST /cases/:case/joining": { intoId: "0192f3a0-0000-7000-8000-0000000000bb" },
  "POST /cases/:case/parting": { because: "x" },
  "PUT /causes/:cause": { name: "x", factor: "people" },
  "POST /cases/:case/causes": { causeId: "0192f3a0-0000-7000-8000-0000000000bb" },
  "POST /cases/:case/causes/:cause/strike": { because: "x" },
  "POST /actions/:action/verification": { words: "x" },
  "POST /cases/:case/ratings": { scale: "csat", moment: "after", score: 3 },
  "POST /incidents/:incident/cases": { caseId: "0192f3a0-0000-7000-8000-0000000000bb" },
  "POST /incidents/:incident/cases/:case/leaving": { because: "x" },
  "POST /incidents/:incident/end": { because: "x" },
  "POST /cases/:case/playbook": { playbookId: "last", because: "x" },
  "POST /cases/:case/steps/:step/skip": { because: "x" },
  ...BIRCH_BODIES,
  "POST /playbooks/:playbook/restoration": { version: null, because: "x" },
  "POST /cases/:case/pauses": { reason: "agreed", because: "x" },
  "POST /cases/:case/deadlines/:deadline/choice": { applies: true, because: "x" },
  "POST /cases/:case/deadlines/:deadline/extension": { because: "x" },
  "PUT /colleagues/:colleague/duty": { awayUntil: null, toldBy: "desk", leadId: null },
  "POST /cases/:case/findings": { kind: "known", text: "x" },
  "POST /cases/:case/findings/:finding/strike": { because: "x" },
  "POST /cases/:case/entitlements": { tariffId: "uk-cra-goods", on: "2026-11-02", facts: {} },
  "POST /cases/:case/entitlements/:entitlement/strike": { because: "x" },
  "POST /offers/:offer/counter": { amountMinor: 100, words: null },
  "POST /offers/:offer/counter-answer": { verdict: "stands", words: "x" },
  "POST /cases/:case/set-asides": { tariffId: "uk-cra-goods", because: "x" },
  "POST /cases/:case/second-look": { agrees: true, because: "x" },
  "POST /cases/:case/deeds": { kind: "wake" },
  "POST /cases/:case/presence": { doing: "looking" },
  "PUT /queues/:queue": { name: "Ours" },
  "PUT /tags/:tag": { name: "Ours", hue: "grey" },
  "PUT /macros/:macro": { name: "Ours", deeds: [{ kind: "wake" }] },
  "PUT /colleagues/:colleague/skills": { languages: ["de"], topics: [] },
  "PUT /views/:view": { name: "Ours", shared: true, filter: { view: "open" } },
  "POST /forms/:form": {
    title: "Ours",
    intro: "x",
    thanks: "x",
    fields: [],
    takesFiles: false,
    isOpen: false,
  },
  "POST /chat-windows/:window": { title: "Ours", greeting: "x", isOpen: false },
  "POST /chats/:chat/answers": { words: "x" },
  "POST /reviews/:review/reply": { text: "x" },
  "PUT /calls/:call": CALL,
  "POST /calls/:call/ending": {},
  "POST /calls/:call/miss": { how: "busy" },
  ...PAYOUT_BODIES,
  "POST /customers/:customer/mergers": { customerId: "0197a1b2-0000-7000-8000-00000000000a" },
  "POST /customers/:customer/partings": { customerId: "0197a1b2-0000-7000-8000-00000000000a" },
};

/** The same, for doors that name a colleague of the house. */
const naming = (colleagueId: string): Partial<Record<Door, object>> => ({
  "POST /cases/:case/owner": { colleagueId },
  "POST /cases/:case/involvements": { colleagueId, part: "x" },
  "POST /cases/:case/commitments": { kind: "repair", what: "x", ownerId: colleagueId, dueOn: DAY },
  "POST /cases/:case/actions": { kind: "preventive", what: "x", ownerId: colleagueId, dueOn: DAY },
  "POST /cases/:case/debriefs": {
    withIds: [colleagueId],
    happened: "x",
    madeSense: "x",
    wouldHaveHelped: "x",
    changes: "x",
  },
  "POST /cases/:case/closure-messages": { colleagueId, words: "x" },
});

const WITH_ID = (Object.entries(api) as [Door, Route][]).filter(([door]) => door.includes(":"));

onBothAtOnce("two houses", (engine) => {
  let world: World;
  let theirs: Neighbours;
  let ours: { case: string };
  let till: Client;

  beforeAll(async () => {
    world = await openWorld(engine());
    theirs = await moveIn(world);
    const { iris } = world;
    ours = { case: (await iris.call("POST /complaints", { body: complaint })).id };
    const body = { name: "The till", role: "administrator" };
    const { secret } = await iris.call("POST /keys", { body });
    till = new Client(world.url, secret);
  });
  afterAll(() => world.close());

  describe("an id of the other house is nothing here", () => {
    test.each(WITH_ID)("%s", async (door, route) => {
      const body = { ...naming(world.ana.id), ...BODIES }[door];
      expect(body !== undefined, `${door} is asked as it wants`).toBe(route.body !== undefined);
      const { closing, ...ids } = theirs.ids;
      const params = door.includes("closure-messages/:") ? { message: closing } : ids;
      for (const caller of [world.iris, till]) {
        const before = await theirs.view();
        const ask = { params, version: 1, key: door, ...(body && { body }) };
        // A program approves nothing, so it is not even told that there is nothing.
        const status = caller === till && door.endsWith("/approval") ? 409 : 404;
        expect(await caller.knock(door, ask)).toMatchObject({ status });
        expect(await theirs.view()).toEqual(before);
      }
    });
  });

  describe("nor can it be slipped into a case of one's own", () => {
    test.each(Object.keys(naming("")) as Door[])("%s", async (door) => {
      const body = naming(theirs.ids.colleague)[door];
      const answer = await world.iris.refused(door, { params: ours, body });
      expect([answer.status, answer.code]).toEqual(
        door.includes("closure-messages") ? [409, "not_involved"] : [404, "not_found"],
      );
    });

    test("their offer leaves with no letter of ours", async () => {
      const { iris, leo, ana } = world;
      const letter = await ana.call("POST /cases/:case/letters", {
        params: ours,
        body: { kind: "acknowledgement", subject: "Your lamp", body: THANKS },
      });
      const params = { letter: letter.id };
      const version = { version: letter.version };
      await leo.call("POST /letters/:letter/approval", { params, body: version });
      const send = (body: object) =>
        iris.refused("POST /letters/:letter/sending", { params, body });
      const none = { commitments: [] };
      expect(await send({ ...none, offerId: theirs.ids.offer })).toMatchObject({
        status: 404,
        code: "not_found",
      });
      const promise = { kind: "repair", what: "x", dueOn: DAY, ownerId: theirs.ids.colleague };
      expect(await send({ commitments: [promise] })).toMatchObject({ status: 404 });
      const seen = await iris.call("GET /cases/:case", { params: ours });
      expect(seen.letters.find(({ id }) => id === letter.id)?.state).toBe("approved");
    });

    test("no call of ours is about their case, their customer or their promise", async () => {
      const { iris } = world;
      const { case: caseId, customer: customerId, commitment } = theirs.ids;
      const gone = { status: 404, code: "not_found" };
      for (const whose of [{ caseId }, { customerId }]) {
        const ask = { body: { way: "out", ...whose } };
        expect(await iris.refused("POST /calls", ask)).toMatchObject(gone);
      }
      const call = await iris.call("POST /calls", { body: { way: "out", caseId: ours.case } });
      const params = { call: call.id };
      for (const whose of [{ caseId }, { customerId }]) {
        const ask = { params, version: 1, body: { ...CALL, ...whose } };
        expect(await iris.refused("PUT /calls/:call", ask)).toMatchObject(gone);
      }
      await iris.call("PUT /calls/:call", {
        params,
        version: 1,
        body: { ...CALL, caseId: ours.case },
      });
      const ask = { params, body: { keeps: [commitment] } };
      expect(await iris.refused("POST /calls/:call/ending", ask)).toMatchObject(gone);
    });

    test("their voucher buys nothing here", async () => {
      const redeem = { body: { code: theirs.code, order: "1" } };
      for (const caller of [world.iris, till]) {
        expect(await caller.knock("POST /vouchers/redemption", redeem)).toMatchObject({
          body: { code: expect.stringMatching(/unknown|not_found/) },
        });
      }
      expect(await theirs.eva.call("POST /vouchers/redemption", redeem)).toMatchObject({
        percent: 10,
      });
    });
  });

  describe("no list of ours holds anything of theirs", () => {
    const span = { from: "2026-01-01", to: "2027-12-31" };
    const SEARCHED: [Door, Record<string, string>][] = [
      ["GET /cases", { search: NILS.email }],
      ["GET /cases", { view: "due" }],
      ["GET /callers", { search: NILS.name }],
      ["GET /vouchers", { state: "used_up" }],
    ];
    const SPANNED: readonly string[] = ["GET /lessons", "GET /promises/rate"];
    const LISTS = (Object.keys(api) as Door[])
      .filter((door) => door.startsWith("GET ") && !/:|\/live$/.test(door))
      .map((door): [Door, Record<string, string>] => [door, SPANNED.includes(door) ? span : {}])
      .filter(([door]) => door !== "GET /callers");
    test.each([...LISTS, ...SEARCHED])("%s %o", async (door, query) => {
      const { status, body } = await world.iris.knock(door, { query });
      expect(status).toBe(200);
      const told = JSON.stringify(body);
      for (const id of Object.values(theirs.ids)) expect(told).not.toContain(id);
      expect(told).not.toMatch(/nils|birch/i);
    });
  });

  test("no news of theirs is heard here", async () => {
    const { url, iris } = world;
    const end = new AbortController();
    const live = await fetch(`${url}/api/v1/live`, {
      headers: { cookie: iris.cookie },
      signal: end.signal,
    });
    const note = (client: Client, at: string) =>
      client.call("POST /cases/:case/notes", { params: { case: at }, body: { text: "Hm." } });
    await note(theirs.eva, theirs.ids.case);
    await note(iris, ours.case);
    let heard = "";
    for await (const chunk of live.body ?? []) {
      heard += Buffer.from(chunk).toString();
      if (heard.includes(ours.case)) break;
    }
    end.abort();
    expect(heard).toContain("note written");
    expect(heard).not.toContain(theirs.ids.case);
    expect((await fetch(`${url}/api/v1/live`)).status).toBe(401);
  });

  test("a customer's link opens one case of one house, whatever is signed into it", async () => {
    const { secret } = world.desk.house;
    const { workspaceId, ids } = theirs;
    const { workspace } = await world.iris.call("GET /session");
    const page = async (workspaceOf: string, caseId: string) => {
      const link = { workspaceId: workspaceOf, caseId, generation: 1, endsOn: "2027-01-01" };
      return (await fetch(`${world.url}/p/${tokenOf(secret, link)}`)).status;
    };
    expect(await page(workspaceId, ids.case)).toBe(200);
    expect(await page(workspace.id, ours.case)).toBe(200);
    expect(await page(workspace.id, ids.case)).toBe(404);
    expect(await page(workspaceId, ours.case)).toBe(404);
    const theirPage = new URL(theirs.page).pathname;
    const forged = `${theirPage.slice(0, -1)}${theirPage.endsWith("A") ? "B" : "A"}`;
    expect((await fetch(world.url + forged)).status).toBe(404);
  });

  describe("inside one house", () => {
    const ADMINISTRATORS: [Door, object?][] = [
      ["POST /colleagues", { name: "x", email: "x@x.example", role: "agent", password: PASSWORD }],
      ["POST /colleagues/:colleague/role", { role: "administrator" }],
      ["POST /colleagues/:colleague/departure"],
      ["GET /keys"],
      ["POST /keys", { name: "x", role: "administrator" }],
      ["POST /keys/:key/revocation"],
      ["GET /books"],
    ];
    test.each(ADMINISTRATORS)("an agent's key is refused at %s", async (door, body) => {
      const { secret, id } = await world.iris.call("POST /keys", {
        body: { name: "small", role: "agent" },
      });
      const params = { colleague: world.ana.id, key: id };
      const ask = { params, ...(body && { body }) };
      expect(await new Client(world.url, secret).refused(door, ask)).toMatchObject({
        status: 403,
        code: "not_allowed",
      });
    });

    test("a revoked key is nobody, at once", async () => {
      const { iris, url } = world;
      const { id, secret } = await iris.call("POST /keys", { body: { name: "x", role: "lead" } });
      const client = new Client(url, secret);
      await client.call("GET /cases");
      await iris.call("POST /keys/:key/revocation", { params: { key: id } });
      expect(await client.refused("GET /cases")).toMatchObject({ status: 401 });
      expect(await client.refused("POST /complaints", { body: complaint })).toMatchObject({
        status: 401,
      });
    });

    test("whoever left is nobody, at once, and signs in no more", async () => {
      const { iris, tom } = world;
      await tom.call("GET /cases");
      await iris.call("POST /colleagues/:colleague/departure", { params: { colleague: tom.id } });
      expect(await tom.refused("GET /cases")).toMatchObject({ status: 401 });
      expect(
        await tom.refused("POST /session", {
          body: { email: "tom@lumen.example", password: PASSWORD },
        }),
      ).toMatchObject({ status: 401, code: "wrong_password" });
    });

    test("a session's cookie is out of reach of scripts and of other sites", async () => {
      const body = { email: "ana@lumen.example", password: PASSWORD };
      const entered = await new Client(world.url).send("POST /session", { body });
      const [cookie = "", ...others] = entered.headers.getSetCookie();
      expect(others).toEqual([]);
      expect(cookie.split("; ").slice(1).sort()).toEqual(
        [`Max-Age=${14 * 24 * 3_600}`, "HttpOnly", "Path=/", "SameSite=Lax"].sort(),
      );
      const told = await entered.text();
      expect(told).not.toContain(cookie.split(/[=;]/)[1]);
    });

    test("a changed password ends every session but the one at hand", async () => {
      const { leo, url } = world;
      const elsewhere = new Client(url);
      const entry = { email: "leo@lumen.example", password: PASSWORD };
      await elsewhere.call("POST /session", { body: entry });
      await leo.call("POST /password", { body: { current: PASSWORD, next: `${PASSWORD} anew` } });
      expect(await elsewhere.refused("GET /session")).toMatchObject({ status: 401 });
      expect((await leo.call("GET /session")).colleague.id).toBe(leo.id);
    });
  });

  test("nothing of all this was a fault of ours", () => {
    expect(world.faults).toEqual([]);
  });
});

const complaint = {
  channel: "call",
  customer: MARIA,
  subject: "Cracked screen",
  text: "The lamp of order 1042 came with a cracked screen.",
};

const THANKS = "Dear Maria,\n\nThank you for telling us. We are looking into it.\n\nAna Ruiz";
