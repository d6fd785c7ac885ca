/** A chat: told on somebody's site, answered by a person, gone silent, gone on by mail. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { freshPglite } from "../databases.ts";
import type { Engine } from "../../src/rim/db/engine.ts";
import { openWorld, type World } from "../world.ts";

let engine: Engine;
let world: World;
let key: string;

beforeAll(async () => {
  engine = await freshPglite();
  world = await openWorld(engine);
  const { draft } = await world.leo.call("GET /chat-windows");
  key = (await world.leo.call("POST /chat-windows", { body: draft })).key;
});
afterAll(async () => {
  await world.close();
  await engine.close();
});

/** As the widget asks, from another origin. */
async function ask(path: string, body?: object) {
  const response = await fetch(`${world.url}/chat/${path}`, {
    headers: { origin: "https://shop.example" },
    ...(body ? { method: "POST", body: JSON.stringify(body) } : {}),
  });
  expect(response.headers.get("access-control-allow-origin")).toBe("*");
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

let count = 0;
const newId = () => `word-${String((count += 1)).padStart(6, "0")}`;
const first = () => ({ id: newId(), name: "Maria Keller", words: "The shade came cracked." });

async function begin(more: object = {}) {
  const { body } = await ask(key, { ...first(), ...more });
  const token = String(body["token"]);
  const { chats } = await world.ana.call("GET /chats");
  const chat = chats.at(-1);
  if (!chat) throw new Error("the chat is there");
  return { token, chat };
}
const say = (chat: string, words: string) =>
  world.ana.call("POST /chats/:chat/answers", { params: { chat }, body: { words } });

test("opens a case, once however often the first words are sent", async () => {
  const before = (await world.ana.call("GET /cases")).rows.length;
  const told = first();
  const [one, two] = [await ask(key, told), await ask(key, told)];
  expect(one.body).toEqual(two.body);
  expect((await world.ana.call("GET /cases")).rows).toHaveLength(before + 1);
});

test("a colleague answers, both see both, and the first answer counts as one", async () => {
  const { token, chat } = await begin();
  expect((await ask(`with/${token}`)).body).toMatchObject({ state: "waiting" });
  await say(chat.id, "Good morning Maria, I am Ana. I have your order before me.");
  await ask(`with/${token}/words`, { id: newId(), words: "Thank you. It was a present." });
  const { body } = await ask(`with/${token}`);
  expect(body).toMatchObject({ state: "talking" });
  expect(body["words"]).toMatchObject([
    { from: null, words: "The shade came cracked." },
    { from: "Ana Ruiz", words: expect.stringContaining("I am Ana") },
    { from: null, words: "Thank you. It was a present." },
  ]);
  const view = await world.ana.call("GET /cases/:case", { params: { case: chat.caseId } });
  expect(view.messages).toHaveLength(3);
  expect(view.steps.flatMap(({ evidence }) => evidence)).toContainEqual(
    expect.objectContaining({ fact: "acknowledged", there: true }),
  );
});

test("the visitor hears at once that somebody writes, and what was said", async () => {
  const { token, chat } = await begin();
  const stop = new AbortController();
  const live = await fetch(`${world.url}/chat/with/${token}/live`, { signal: stop.signal });
  const heard: string[] = [];
  const listening = (async () => {
    const reader = live.body?.pipeThrough(new TextDecoderStream()).getReader();
    for (let part = await reader?.read(); part?.value; part = await reader?.read())
      heard.push(...part.value.split("\n").filter((line) => line.startsWith("event:")));
  })().catch(() => undefined);
  await world.ana.call("POST /chats/:chat/typing", { params: { chat: chat.id } });
  await world.until(async () => heard.includes("event: typing"), "typing");
  await say(chat.id, "Good morning Maria.");
  await world.until(async () => heard.includes("event: said"), "saying");
  stop.abort();
  await listening;
  expect(heard).toEqual(["event: typing", "event: said"]);
});

test("after a minute without an answer it says so, and takes an address", async () => {
  const { token, chat } = await begin();
  world.pass({ minutes: 1.1 });
  expect((await ask(`with/${token}`)).body).toMatchObject({
    state: "unanswered",
    hasAddress: false,
  });
  expect((await ask(`with/${token}/address`, { email: "no address" })).status).toBe(422);
  await ask(`with/${token}/address`, { email: "Maria.K@example.net" });
  expect((await ask(`with/${token}`)).body).toMatchObject({ hasAddress: true });
  const view = await world.ana.call("GET /cases/:case", { params: { case: chat.caseId } });
  expect(view.customer.email).toBe("maria.k@example.net");
});

test("an address that is somebody else's is noted for a person, and joins nobody", async () => {
  await begin({ email: "tom.other@example.net", name: "Tom Other" });
  const { token, chat } = await begin();
  await ask(`with/${token}/address`, { email: "tom.other@example.net" });
  const view = await world.ana.call("GET /cases/:case", { params: { case: chat.caseId } });
  expect(view.customer).toMatchObject({ name: "Maria Keller", email: null });
  expect(view.messages.at(-1)?.body).toContain("tom.other@example.net");
  expect(JSON.stringify((await ask(`with/${token}`)).body)).not.toContain("tom.other");
});

test("nobody speaks to an empty room, and the visitor may come back", async () => {
  const { token, chat } = await begin();
  await ask(`with/${token}/leaving`, {});
  const params = { chat: chat.id };
  const body = { words: "Are you there?" };
  const refusal = await world.ana.refused("POST /chats/:chat/answers", { params, body });
  expect(refusal.code).toBe("visitor_left");
  expect(refusal.detail).toContain("gave no address");
  await ask(`with/${token}/words`, { id: newId(), words: "I am back." });
  await say(chat.id, "Welcome back, Maria.");
});

test("a window that falls silent is left after a while", async () => {
  const { chat } = await begin();
  world.pass({ minutes: 2 });
  const left = await world.until(async () => {
    const answer = await world.ana.call("GET /cases/:case/chat", { params: { case: chat.caseId } });
    return answer.chat?.state === "left" && answer.chat;
  }, "leaving");
  expect(left.isHere).toBe(false);
});

test("what may not stand in a letter may not be said here", async () => {
  const { chat } = await begin();
  const refusal = await world.ana.refused("POST /chats/:chat/answers", {
    params: { chat: chat.id },
    body: { words: "If you had read the manual, this would not have happened to you." },
  });
  expect(refusal.code).toBe("fault_in_letter");
  expect(refusal.unmet?.length).toBeGreaterThan(0);
});

describe("a stranger", () => {
  test("opens nothing with a token of their own making", async () => {
    expect((await ask(`with/${"0".repeat(96)}`)).status).toBe(404);
  });

  test.each`
    change                          | says                 | why
    ${{ name: "" }}                 | ${"your name"}       | ${"whom would we greet"}
    ${{ words: " " }}               | ${"write something"} | ${"nothing said"}
    ${{ words: "x".repeat(4_001) }} | ${"4,000 letters"}   | ${"longer than we take"}
    ${{ email: "nowhere" }}         | ${"an address"}      | ${"no place to write to"}
  `("is told what stands in the way: $why", async ({ change, says }) => {
    const { status, body } = await ask(key, { ...first(), ...change });
    expect(status).toBe(422);
    expect(body["detail"]).toContain(says);
  });

  test("finds a closed window closed", async () => {
    const { windows } = await world.leo.call("GET /chat-windows");
    const [window] = windows;
    if (!window) throw new Error("the window is there");
    const { id, title, greeting, version } = window;
    const body = { title, greeting, isOpen: false };
    await world.leo.call("POST /chat-windows/:window", { params: { window: id }, body, version });
    expect((await ask(`${key}/window`)).body).toMatchObject({ isOpen: false });
    expect((await ask(key, first())).body).toMatchObject({ code: "chat_closed" });
  });
});
