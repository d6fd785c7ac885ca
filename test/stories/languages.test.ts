/** A customer of whom we know nothing yet: a door speaks its own language, or their browser's. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { freshPglite } from "../databases.ts";
import type { Engine } from "../../src/rim/db/engine.ts";
import { offering } from "../offering.ts";
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

const langOf = (html: string) => /<html lang="(\w+)">/.exec(html)?.[1];
const asking = (language: string) => ({ headers: { "accept-language": language } });

async function form(more: { language?: string | null; isOpen?: boolean } = {}) {
  const { draft } = await world.leo.call("GET /forms");
  const made = await world.leo.call("POST /forms", { body: { ...draft, ...more } });
  return { ...made, here: world.url + new URL(made.address).pathname };
}
const stampOn = (html: string) => /name="stamp" value="([^"]+)"/.exec(html)?.[1] ?? "";

/** Opens the form as a browser of that language, and sends it after a while. */
async function fillIn(here: string, language: string, fields: Record<string, string>) {
  const page = await (await fetch(here, asking(language))).text();
  world.pass({ minutes: 1 });
  const body = new FormData();
  for (const [name, value] of Object.entries({ stamp: stampOn(page), ...fields })) {
    body.set(name, value);
  }
  const answer = await fetch(here, { method: "POST", body, ...asking(language) });
  return { page, status: answer.status, answer: await answer.text() };
}
const customerOf = async (title: string) => {
  const { rows } = await world.ana.call("GET /cases");
  const id = rows.find((row) => row.title === title)?.id ?? "";
  return (await world.ana.call("GET /cases/:case", { params: { case: id } })).customer;
};

test("a form without a language of its own speaks as the browser asks, to the thanks", async () => {
  const { here } = await form();
  const greta = {
    name: "Greta Lang",
    email: "greta.lang@example.org",
    happened: "Lampe kaputt. Glas gesprungen",
  };
  const { page, answer } = await fillIn(here, "de-AT,de;q=0.9,en;q=0.5", greta);
  expect(langOf(page)).toBe("de");
  for (const says of ["Ihr Name", "Was ist geschehen?", "An Lumen &amp; Co", "freiwillig"]) {
    expect(page).toContain(says);
  }
  expect(page).toContain('<h1 lang="en">Tell us what went wrong</h1>');
  expect(langOf(answer)).toBe("de");
  expect(answer).toContain("Es ist angekommen");
  expect(await customerOf("Lampe kaputt")).toMatchObject({ language: "de" });
});

test("a form that was written in German is German for every browser", async () => {
  const { here } = await form({ language: "de" });
  const page = await (await fetch(here, asking("en"))).text();
  expect(langOf(page)).toBe("de");
});

test("all that stands in the way is said in German, at its place", async () => {
  const { here } = await form({ language: "de" });
  const { status, answer } = await fillIn(here, "en", { name: "", email: "x", happened: "" });
  expect(status).toBe(422);
  expect(answer).toContain("<title>Bitte noch einmal ansehen: ");
  expect(answer).toContain("Etwas fehlt noch. Nichts ist verloren.");
  expect(answer).toContain("Bitte sagen Sie uns Ihren Namen.");
  expect(answer).toMatch(/id="email-slip">Bitte geben Sie uns eine Adresse/);
  const long = { name: "Greta", email: "g@example.org", happened: "ä".repeat(10_001) };
  const tooLong = await fillIn(here, "en", long);
  expect(tooLong.answer).toContain("Das sind 10.001 Zeichen, und wir nehmen 10.000 an.");
});

test("a brake is explained in German", async () => {
  const { here } = await form({ language: "de" });
  const full = { name: "Greta", email: "greta2@example.org", happened: "Die Lampe ist kaputt." };
  const { answer } = await fillIn(here, "en", { ...full, website: "http://cheap.example" });
  expect(answer).toContain("Bitte lassen Sie das Feld „Website“ leer");
  const body = new URLSearchParams(full);
  const foreign = await (await fetch(here, { method: "POST", body })).text();
  expect(foreign).toContain("Bitte sehen Sie noch einmal durch");
});

test("whoever answers a German form in French is not noted as German", async () => {
  const { here } = await form({ language: "de" });
  await fillIn(here, "fr", {
    name: "Claire Petit",
    email: "claire.petit@example.org",
    happened: "La lampe est arrivée cassée. Je suis très déçue et je voudrais une autre lampe.",
  });
  expect(await customerOf("La lampe est arrivée cassée")).toMatchObject({ language: null });
});

test("nobody's form changes what we know of whom we know", async () => {
  const { here } = await form({ language: "de" });
  const maria = { name: "Maria", email: "maria.known@example.org" };
  const body = {
    channel: "api" as const,
    customer: maria,
    subject: "A cracked shade",
    text: "The shade of my lamp came cracked.",
  };
  await world.ana.call("POST /complaints", { body });
  await fillIn(here, "de", { ...maria, happened: "Wieder kaputt. Noch einmal" });
  expect(await customerOf("Wieder kaputt")).toMatchObject({ language: null });
});

test.each`
  language | title                       | why
  ${"de"}  | ${"Hier ist kein Formular"} | ${"as the browser asks"}
  ${"fr"}  | ${"There is no form here"}  | ${"there is no French sheet"}
`("an address without a form says so in $language: $why", async ({ language, title }) => {
  const answer = await fetch(`${world.url}/f/nothing-here`, asking(language));
  expect(answer.status).toBe(404);
  expect(await answer.text()).toContain(title);
});

test("a closed German form says so in German", async () => {
  const { here } = await form({ language: "de", isOpen: false });
  const page = await (await fetch(here)).text();
  expect(langOf(page)).toBe("de");
  expect(page).toContain("Dieses Formular ist geschlossen");
  expect(page).toContain("Sie können auch an");
});

/** As the widget asks, from another origin, in the visitor's browser. */
async function ask(path: string, language: string, body?: object) {
  const response = await fetch(`${world.url}/chat/${path}`, {
    headers: { origin: "https://laden.example", "accept-language": language },
    ...(body ? { method: "POST", body: JSON.stringify(body) } : {}),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}
async function chatWindow(language: string | null) {
  const { draft } = await world.leo.call("GET /chat-windows");
  return world.leo.call("POST /chat-windows", { body: { ...draft, language } });
}

describe("a chat", () => {
  test.each`
    own     | asks       | speaks  | written      | why
    ${"de"} | ${"en"}    | ${"de"} | ${undefined} | ${"the house wrote it in German"}
    ${null} | ${"de-CH"} | ${"de"} | ${"en"}      | ${"the browser asks; what the house wrote stays English"}
    ${null} | ${"fr"}    | ${"en"} | ${undefined} | ${"there is no French sheet"}
  `("of $own speaks $speaks to $asks: $why", async ({ own, asks, speaks, written }) => {
    const { key } = await chatWindow(own);
    const { body } = await ask(`${key}/window`, asks);
    expect(body["says"]).toMatchObject({ language: speaks });
    expect(body["written"]).toBe(written);
    const page = await (await fetch(`${world.url}/chat/${key}`, asking(asks))).text();
    expect(langOf(page)).toBe(speaks);
  });

  test("hands over all that it says with the greeting, refusals too", async () => {
    const { key } = await chatWindow("de");
    const { body } = await ask(`${key}/window`, "en");
    const says = body["says"] as Record<string, unknown> & { refused: Record<string, string> };
    expect(says).toMatchObject({
      unanswered: expect.stringContaining("Bisher konnte Ihnen niemand antworten."),
      leaveAddress: expect.stringContaining("Hinterlassen Sie Ihre Mailadresse"),
      name: "Ihr Name",
    });
    const first = { id: "word-0001", name: "Greta Lang", words: "Lampe kaputt", email: "nirgends" };
    const refusal = await ask(key, "en", first);
    expect(refusal.status).toBe(422);
    expect(says.refused[String(refusal.body["code"])]).toMatch(/^Bitte geben Sie uns eine Adresse/);
  });

  test("whoever is new and read German is noted as reading it", async () => {
    const { key } = await chatWindow(null);
    const first = { id: "word-0002", name: "Greta Lang", words: "Schirm gerissen" };
    expect((await ask(key, "de", first)).status).toBe(200);
    expect(await customerOf("Schirm gerissen")).toMatchObject({ language: "de" });
  });

  test("a window that is not there says so as the browser asks", async () => {
    const answer = await fetch(`${world.url}/chat/nothing-here`, asking("de"));
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain("Hier ist kein Chat");
  });

  test("speaks no language without a sheet, and keeps its own unless one says other", async () => {
    const { id, title, greeting, version } = await chatWindow("de");
    const draft = { title, greeting, isOpen: true };
    const params = { window: id };
    const french = { params, version, body: { ...draft, language: "fr" } };
    const refusal = await world.leo.refused("POST /chat-windows/:window", french);
    expect(refusal.code).toBe("language_unspoken");
    const changed = { params, version, body: draft };
    expect(await world.leo.call("POST /chat-windows/:window", changed)).toMatchObject({
      language: "de",
    });
  });
});

test("a letter to whoever writes German has German around it", async () => {
  const text = "Guten Tag, der Zug stand, und ich habe den Geburtstag meiner Schwester verpasst.";
  const params = await offering(world).heard("delay", 4_000, { name: "Greta Brand", text });
  await offering(world).write(params, "We have read what you told us, and we are on it.");
  const mail = await world.until(
    async () => world.letterbox.letters.find((each) => each.text?.includes("we are on it")),
    "the letter",
  );
  expect(mail.text).toContain("Ihre Seite bei uns: was wir verstanden haben");
  expect(mail.text).toContain("Sie erreicht Ana Ruiz.");
  expect(mail.html).toContain('<html lang="de">');
  expect(mail.html).toContain('<div lang="en">');
});

test("a language without a sheet is refused; a form that is revised keeps its own", async () => {
  const { draft } = await world.leo.call("GET /forms");
  const refusal = await world.leo.refused("POST /forms", { body: { ...draft, language: "fr" } });
  expect(refusal).toMatchObject({ code: "language_unspoken" });
  expect(refusal.detail).toContain("Deutsch, English");
  const made = await form({ language: "de" });
  const { language: _, ...unsaid } = draft;
  const revise = { params: { form: made.id }, version: made.version, body: unsaid };
  expect(await world.leo.call("POST /forms/:form", revise)).toMatchObject({ language: "de" });
});
