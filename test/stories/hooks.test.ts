/** Other desks call: signed as each signs, once, in time; and nobody else gets in. */
import { createHmac } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { freshPglite } from "../databases.ts";
import type { Engine } from "../../src/rim/db/engine.ts";
import { openWorld, type World } from "../world.ts";

let engine: Engine;
let world: World;

beforeAll(async () => {
  engine = await freshPglite();
  world = await openWorld(engine);
});
afterAll(async () => {
  await world.close();
  await engine.close();
});

const SECRET = "a secret of the other desk";
const WHSEC = `whsec_${Buffer.from(SECRET).toString("base64")}`;
const hmac = (hash: string, text: string) => createHmac(hash, SECRET).update(text);
const seconds = () => String(Math.floor(Date.parse(world.today()) / 1_000));

type Sign = (body: string) => Record<string, string>;
const SIGNED: Readonly<Record<string, Sign>> = {
  zendesk: (body) => ({
    "x-zendesk-webhook-signature-timestamp": world.today(),
    "x-zendesk-webhook-signature": hmac("sha256", world.today() + body).digest("base64"),
  }),
  intercom: (body) => ({ "x-hub-signature": `sha1=${hmac("sha1", body).digest("hex")}` }),
  chatwoot: (body) => ({
    "x-chatwoot-timestamp": seconds(),
    "x-chatwoot-signature": `sha256=${hmac("sha256", `${seconds()}.${body}`).digest("hex")}`,
  }),
  formbricks: (body) => ({
    "webhook-id": "msg_1",
    "webhook-timestamp": seconds(),
    "webhook-signature": `v1,${hmac("sha256", `msg_1.${seconds()}.${body}`).digest("base64")}`,
  }),
  freshdesk: () => ({ "x-amends-secret": SECRET }),
};

const maria = { name: "Maria Keller", email: "maria.keller@example.org" };
const PAYLOADS: Readonly<Record<string, object>> = {
  zendesk: { ticket: { id: 1, subject: "Zendesk", description: "Cracked.", requester: maria } },
  intercom: {
    topic: "conversation.user.created",
    data: { item: { id: "i1", source: { id: "s", body: "<p>Cracked.</p>", author: maria } } },
  },
  chatwoot: {
    event: "message_created",
    id: 1,
    message_type: "incoming",
    content: "Cracked.",
    conversation: { id: 3 },
    sender: maria,
  },
  formbricks: { event: "responseFinished", data: { id: "r", data: { mail: maria.email } } },
  freshdesk: {
    freshdesk_webhook: {
      ticket_id: 9,
      ticket_description: "Cracked.",
      ticket_contact_email: maria.email,
    },
  },
};

const make = (desk: string) => {
  const secret = desk === "formbricks" ? WHSEC : SECRET;
  return world.iris.call("POST /hooks", { body: { desk, name: `Their ${desk}`, secret } });
};
const call = (address: string, body: string, headers: Record<string, string>) =>
  fetch(world.url + new URL(address).pathname, {
    method: "POST",
    body,
    headers: { "content-type": "application/json", ...headers },
  });
const inbox = async () => (await world.ana.call("GET /cases")).rows;

describe.each(Object.keys(SIGNED))("%s", (desk) => {
  test("opens a case, once however often it calls", async () => {
    const { address } = await make(desk);
    const body = JSON.stringify(PAYLOADS[desk]);
    const before = (await inbox()).length;
    const sign = SIGNED[desk] as Sign;
    const first = await call(address, body, sign(body));
    expect(await first.json()).toEqual({ taken: true });
    expect((await call(address, body, sign(body))).status).toBe(200);
    expect(await inbox()).toHaveLength(before + 1);
  });

  test("is not heard unsigned, or with another's secret", async () => {
    const { address } = await make(desk);
    const body = JSON.stringify(PAYLOADS[desk]);
    const before = (await inbox()).length;
    expect((await call(address, body, {})).status).toBe(401);
    const other = Object.entries((SIGNED[desk] as Sign)(`${body} `)).map(([name, value]) => [
      name,
      name === "x-amends-secret" ? "another secret" : value,
    ]);
    expect((await call(address, body, Object.fromEntries(other))).status).toBe(401);
    expect(await inbox()).toHaveLength(before);
  });
});

test("a second word in a known thread joins its case", async () => {
  const { address } = await make("chatwoot");
  const say = async (id: number, content: string) => {
    const body = JSON.stringify({ ...PAYLOADS["chatwoot"], id, content });
    return call(address, body, (SIGNED["chatwoot"] as Sign)(body));
  };
  await say(1, "The lamp hums.");
  const before = (await inbox()).length;
  await say(2, "It hums louder at night.");
  const rows = await inbox();
  expect(rows).toHaveLength(before);
  const id = rows.find(({ title }) => title === "The lamp hums.")?.id ?? "";
  const { messages } = await world.ana.call("GET /cases/:case", { params: { case: id } });
  expect(messages.map(({ body }) => body)).toEqual(["The lamp hums.", "It hums louder at night."]);
});

test("a recording of yesterday's call is not heard again", async () => {
  const { address } = await make("zendesk");
  const body = JSON.stringify({ ticket: { ...PAYLOADS["zendesk"], id: 99, description: "Old." } });
  const headers = (SIGNED["zendesk"] as Sign)(body);
  world.pass({ minutes: 6 });
  expect((await call(address, body, headers)).status).toBe(401);
});

test("a revoked hook is deaf, and looks like one that never was", async () => {
  const { id, address } = await make("freshdesk");
  await world.iris.call("POST /hooks/:hook/revocation", { params: { hook: id } });
  const body = JSON.stringify(PAYLOADS["freshdesk"]);
  const gone = await call(address, body, { "x-amends-secret": SECRET });
  const never = await call(`${address}x`, body, { "x-amends-secret": SECRET });
  expect([gone.status, never.status]).toEqual([401, 401]);
  expect(await gone.json()).toEqual(await never.json());
});

test("only an administrator makes one, and its secret is never shown", async () => {
  const body = { desk: "zendesk", name: "Theirs", secret: SECRET };
  expect((await world.leo.refused("POST /hooks", { body })).code).toBe("not_allowed");
  await make("zendesk");
  expect(JSON.stringify(await world.iris.call("GET /hooks"))).not.toContain(SECRET);
});

test("what is no JSON, or has no word in it, is said to be so", async () => {
  const { address } = await make("freshdesk");
  const headers = { "x-amends-secret": SECRET };
  expect((await call(address, "{", headers)).status).toBe(422);
  const empty = await call(address, "{}", headers);
  expect(await empty.json()).toMatchObject({ detail: expect.stringContaining("ticket_id") });
});
