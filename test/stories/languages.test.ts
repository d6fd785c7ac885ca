/** A customer of whom we know nothing yet: a door speaks its own language, or their browser's. */
import { afterAll, beforeAll, expect, test } from "vitest";
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
