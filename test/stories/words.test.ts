/** Whatever people write is text: it comes back as they wrote it, and never acts. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { freshPglite } from "../databases.ts";
import { Visitor } from "../visitor.ts";
import { openWorld, type World } from "../world.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld(await freshPglite());
});
afterAll(() => world.close());

const WORDS = [
  "Robert'); drop table cases; --",
  "' or '1'='1",
  "100 % of _all_ \\ things",
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "javascript:alert(1)",
  "${1234*4321} {{1234*4321}} <%= 1234*4321 %>",
  "../../../etc/passwd",
  "%00 %0d%0a \\u0000 \\r\\n",
  "=cmd|' /C calc'!A0",
  "Zoë Łukasz 山田 عمر 👩‍👩‍👧 \u202etxet\u202c a\u200bb",
  "null",
  "[object Object]",
  "__proto__",
  "undefined; constructor",
];

describe.each(WORDS)("%s", (words) => {
  test("is kept and shown as it was written, in every field", async () => {
    const { ana, iris, url } = world;
    const { id } = await ana.call("POST /complaints", {
      body: {
        channel: "call",
        customer: { name: words, phone: words },
        subject: `About ${words}`,
        text: words,
      },
    });
    const params = { case: id };
    const body = { feels: words, asks: words, cause: words };
    const rest = { failure: words, severity: "minor", stance: "at_fault", causeState: "known" };
    const triage = { ...body, ...rest, title: words, priceMinor: null };
    await ana.call("POST /cases/:case/triage", { params, version: 1, body: triage });
    const heard = { happened: words, feels: words, costThem: words, wants: words };
    await ana.call("POST /cases/:case/listenings", { params, body: heard });
    await ana.call("POST /cases/:case/notes", { params, body: { text: words } });
    const action = { kind: "preventive", what: words, ownerId: ana.id, dueOn: "2026-12-01" };
    const { id: planned } = await ana.call("POST /cases/:case/actions", { params, body: action });
    await ana.call("POST /actions/:action/completion", {
      params: { action: planned },
      body: { proof: words },
    });
    const promise = { ...action, kind: "repair" };
    await ana.call("POST /cases/:case/commitments", { params, body: promise });
    const letter = { kind: "update", subject: words, body: words };
    await ana.call("POST /cases/:case/letters", { params, body: letter });
    const involved = { colleagueId: ana.id, part: words };
    await ana.call("POST /cases/:case/involvements", { params, body: involved });

    const seen = await ana.call("GET /cases/:case", { params });
    expect(seen).toMatchObject({
      case: triage,
      customer: { name: words, phone: words },
      listening: heard,
      actions: [{ what: words, proof: words }],
      commitments: [{ what: words }],
      letters: [letter],
      involved: [{ part: words }],
      messages: [{ body: words, by: { name: words } }, { body: words }],
    });
    const { key } = {
      key: await iris.call("POST /keys", { body: { name: words, role: "agent" } }),
    };
    const { keys } = await iris.call("GET /keys");
    expect(keys.find((each) => each.id === key.id)?.name).toBe(words);
    const found = await ana.call("GET /cases", { query: { search: words } });
    expect(found.rows.map((row) => row.title)).toEqual([words]);

    const page = new Visitor(url + new URL(seen.page).pathname);
    await page.read();
    expect(page.html).not.toMatch(/<script|<img|onerror=\S*alert\(1\)>/i);
    expect(page.html).not.toContain("5332114");
  });
});

describe("a heading with lines of its own", () => {
  const smuggled = "Your lamp\r\nBcc: eve@evil.example\r\nX-Evil: yes\r\n\r\nAnd a body";
  const name = "Maria\r\nBcc: eve@evil.example";

  test("stays one heading, and its letter goes to its one reader", async () => {
    const { ana, leo, letterbox } = world;
    const customer = { name, email: "maria.lines@example.org" };
    const { id } = await ana.call("POST /complaints", {
      body: { channel: "call", customer, subject: smuggled, text: "It is cracked." },
    });
    const letter = await ana.call("POST /cases/:case/letters", {
      params: { case: id },
      body: {
        kind: "acknowledgement",
        subject: smuggled,
        body: "Thank you for telling us.\n\nAna",
      },
    });
    const params = { letter: letter.id };
    await leo.call("POST /letters/:letter/approval", {
      params,
      body: { version: letter.version, overrideReason: "Short on purpose." },
    });
    const sent = await ana.call("POST /letters/:letter/sending", {
      params,
      body: { commitments: [] },
    });
    const came = await letterbox.next();
    expect(came.subject?.replace(/ \[#\d+-...\]$/, "")).toBe(
      "Re: Your lamp Bcc: eve@evil.example X-Evil: yes And a body",
    );
    expect(came.headers.has("bcc")).toBe(false);
    expect(came.headers.has("x-evil")).toBe(false);
    expect([came.to].flat().flatMap((to) => to?.value.map(({ address }) => address))).toEqual([
      customer.email,
    ]);
    const mail = await ana.send("GET /messages/:message/mail", {
      params: { message: sent.messageId ?? "" },
    });
    const [head] = (await mail.text()).split("\r\n\r\n");
    expect(head).not.toMatch(/^(bcc|x-evil):/im);
    expect(mail.headers.get("content-disposition")).toMatch(/^attachment/);
  });

  test("a mail that comes in so is filed under one line", async () => {
    const { ana, until } = world;
    await world.write({
      subject: smuggled,
      text: "Hello.",
      from: { name, email: "m2@example.org" },
    });
    const look = async () =>
      (await ana.call("GET /cases", { query: { search: "m2@example.org" } })).rows[0];
    const row = await until(look, "the case");
    expect(row.title).not.toMatch(/[\r\n]/);
    expect(row.customer).not.toMatch(/[\r\n]/);
  });
});

test("a customer writes on their page what a script would be; it is words", async () => {
  const { ana, url } = world;
  const { id } = await ana.call("POST /complaints", {
    body: { channel: "call", customer: { name: "Maria" }, subject: "Lamp", text: "Cracked." },
  });
  const params = { case: id };
  const seen = () => ana.call("GET /cases/:case", { params });
  const page = new Visitor(url + new URL((await seen()).page).pathname);
  const words = `<script>fetch("//evil")</script>`;
  await page.submit("words", { words: `${words}\u0000\ud800` });
  expect((await seen()).messages.at(-1)?.body).toContain(words);
  await page.read();
  expect(page.html).not.toContain("<script");
});

test("nothing of all this was a fault of ours", () => {
  expect(world.faults).toEqual([]);
});
