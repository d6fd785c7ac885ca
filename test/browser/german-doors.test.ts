/** Greta, of whom nobody knows yet: the form and the chat speak German on the smallest phone. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openWorld, PASSWORD } from "../world.ts";
import { look, pictureAt } from "./look.ts";
import { seatAt } from "./seat.ts";

const PICTURES = "german-doors";
/** The narrowest that WCAG asks for, 1.4.10. */
const NARROW = { width: 320, height: 640 };
/** What a site's visitors have to wait for; our promise to whoever puts it into their pages. */
const WIDGET_MOST = 5_000;

/** Fits the narrowest screen, with a picture of it. */
async function fits(page: Page, name: string): Promise<void> {
  await page.setViewportSize(NARROW);
  await page.screenshot({ path: pictureAt(`${PICTURES}/${name}-narrow.png`) });
  const isWide = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  expect(isWide, name).toBe(false);
}

describe("Greta's browser asks for German", () => {
  const at = seatAt(PICTURES, openWorld);
  let shop: Server;
  let leo: Page;
  let chat: Page;

  beforeAll(async () => {
    leo = await at.sitting.signIn("leo@lumen.example", PASSWORD);
    const { languages } = await at.world.leo.call("GET /chat-windows");
    const body = languages.find(({ id }) => id === "de")?.draft;
    if (!body) throw new Error("nobody wrote German");
    const { snippet, key } = await at.world.leo.call("POST /chat-windows", { body });
    const here = snippet.replace(/src="[^"]*"/, `src="${at.world.url}/chat/widget.js"`);
    shop = createServer((_request, response) => {
      response.setHeader("content-type", "text/html");
      const policy = `style-src 'self'; script-src ${at.world.url}`;
      response.setHeader("content-security-policy", policy);
      response.end(`<!doctype html><html lang="de"><meta name="viewport"
        content="width=device-width"><title>Lumen</title><main><h1>Lampen</h1></main>${here}`);
    });
    await new Promise<void>((open) => shop.listen(0, "127.0.0.1", open));
    const { port } = shop.address() as AddressInfo;
    // The window was written in German, so it speaks German to a browser that asks for English.
    const baseURL = `http://127.0.0.1:${port}`;
    await at.world.until(async () => {
      const greeted = await fetch(`${at.world.url}/chat/${key}/window`);
      return ((await greeted.json()) as { somebody: boolean }).somebody;
    }, "Leo at the desk");
    chat = await at.sitting.open({ baseURL, viewport: NARROW, locale: "en-GB" });
  });
  afterAll(async () => {
    shop?.close();
  });

  test("the chat speaks the language of its window, on a shop's own page", async () => {
    await chat.goto("/");
    await chat.getByRole("button", { name: "Schreiben Sie uns" }).click();
    const window = chat.getByRole("region", { name: "Chat" });
    await window.getByLabel("Ihr Name").waitFor();
    expect(await chat.locator(".root").getAttribute("lang")).toBe("de");
    await look(chat, `${PICTURES}/1-greeting`);
    await fits(chat, "1-greeting");
    await window.getByLabel("Ihr Name").fill("Greta Lang");
    await window.getByLabel("Ihre Mailadresse").fill("greta@nirgends");
    await window.getByLabel("Was ist schiefgegangen?").fill("Die Lampe brummt.");
    await window.getByRole("button", { name: "Senden" }).click();
    await window
      .getByRole("alert")
      .getByText(/^Bitte geben Sie uns eine Adresse/)
      .waitFor();
    await window.getByLabel("Ihre Mailadresse").fill("");
    await window.getByRole("button", { name: "Senden" }).click();
    await window.getByText("Gleich antwortet Ihnen hier jemand.").waitFor();
  });

  test("and is honest in it after a minute", async () => {
    at.world.pass({ minutes: 1.1 });
    await at.sitting.readClocks();
    const window = chat.getByRole("region", { name: "Chat" });
    await window.getByText("Bisher konnte Ihnen niemand antworten.").waitFor();
    await look(chat, `${PICTURES}/2-unanswered`);
    await fits(chat, "2-unanswered");
    await window.getByLabel("Ihre Mailadresse").fill("greta.chat@example.org");
    await window.getByRole("button", { name: "Schreiben Sie mir dorthin" }).click();
    await window.getByText("schreiben wir Ihnen an Ihre Mailadresse").waitFor();
  });

  test("a lead sets the language of a form", async () => {
    await leo.goto("/settings#ways-in");
    await leo.getByLabel("Begin it in").selectOption("Deutsch");
    await look(leo, `${PICTURES}/3-beginning`, { at: "text=Begin it in" });
    await leo.getByRole("button", { name: "Make a form" }).click();
    await leo.getByText("Speaks Deutsch.").waitFor();
    await leo.getByRole("button", { name: "Change it", exact: true }).click();
    await leo.getByLabel("The language of the page").selectOption("As each browser asks");
    await leo.getByRole("button", { name: "Save the form" }).click();
    await leo.getByText("Speaks as each browser asks.").waitFor();
    await leo.getByRole("button", { name: "Change it", exact: true }).click();
    await leo.getByLabel("The language of the page").selectOption("Deutsch");
    await look(leo, `${PICTURES}/3-setting`, { at: "text=The language of the page" });
    await leo.getByRole("button", { name: "Save the form" }).click();
    await leo.getByText("Speaks Deutsch.").waitFor();
  });

  test("the form is German from its labels to its thanks, without a script", async () => {
    const link = leo.getByRole("link", { name: "See it as customers do" });
    const address = new URL((await link.getAttribute("href")) ?? "").pathname;
    const phone = await at.sitting.open({ javaScriptEnabled: false, viewport: NARROW });
    await phone.goto(address);
    expect(await phone.locator("html").getAttribute("lang")).toBe("de");
    await phone.getByLabel("Ihr Name").fill("Greta Lang");
    await phone.getByLabel("Ihre Mailadresse").fill("greta.lang@example.org");
    await look(phone, `${PICTURES}/4-form`, { scripts: false });
    await fits(phone, "4-form");
    await phone.getByLabel("Was ist geschehen?").fill("Der Schirm kam mit einem Sprung an.");
    await phone.getByRole("button", { name: "An Lumen & Co senden" }).click();
    await phone.getByRole("alert").getByText("Das ging schnell.").waitFor();
    expect(await phone.title()).toMatch(/^Bitte noch einmal ansehen: /);
    await phone.getByLabel("Ihre Mailadresse").fill("greta@nirgends");
    at.world.pass({ minutes: 1 });
    await phone.getByRole("button", { name: "An Lumen & Co senden" }).click();
    await phone.getByText("Etwas fehlt noch. Nichts ist verloren.").waitFor();
    await look(phone, `${PICTURES}/5-missing`, { scripts: false });
    await fits(phone, "5-missing");
    await phone.getByLabel("Ihre Mailadresse").fill("greta.lang@example.org");
    at.world.pass({ minutes: 1 });
    await phone.getByRole("button", { name: "An Lumen & Co senden" }).click();
    await phone.getByRole("heading", { name: "Es ist angekommen" }).waitFor();
    await look(phone, `${PICTURES}/6-thanks`, { scripts: false });
    await fits(phone, "6-thanks");
  });

  test("the window's script stays small", async () => {
    const script = await fetch(`${at.world.url}/chat/widget.js`);
    expect(gzipSync(await script.text()).length).toBeLessThan(WIDGET_MOST);
  });

  test("and nothing went wrong on anybody's screen", () => {
    expect(at.sitting.faults).toEqual([]);
  });
});
