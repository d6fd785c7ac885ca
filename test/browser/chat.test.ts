/** A chat, clicked: Maria on a shop's page, Ana at the desk, each in a browser of their own. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openWorld, PASSWORD } from "../world.ts";
import { look, PHONE } from "./look.ts";
import { seatAt } from "./seat.ts";

const PICTURES = "chat";

describe("a chat", () => {
  const at = seatAt(PICTURES, openWorld);
  let shop: Server;
  let ana: Page;
  let maria: Page;

  beforeAll(async () => {
    const { draft } = await at.world.leo.call("GET /chat-windows");
    const { key } = await at.world.leo.call("POST /chat-windows", { body: draft });
    const widget = `${at.world.url}/chat/widget.js`;
    const snippet = `<script src="${widget}" data-chat="${key}" async></script>`;
    shop = createServer((_request, response) => {
      response.setHeader("content-type", "text/html");
      // A shop that lets no foreign style in: the window brings its own.
      const policy = `style-src 'self'; script-src ${at.world.url}`;
      response.setHeader("content-security-policy", policy);
      response.end(`<!doctype html><html lang="en"><meta name="viewport"
        content="width=device-width"><title>Lumen</title><main><h1>Lamps</h1></main>${snippet}`);
    });
    await new Promise<void>((open) => shop.listen(0, "127.0.0.1", open));
    ana = await at.sitting.signIn("ana@lumen.example", PASSWORD);
    const { port } = shop.address() as AddressInfo;
    maria = await at.sitting.open({ baseURL: `http://127.0.0.1:${port}`, viewport: PHONE });
  });
  afterAll(async () => {
    shop?.close();
  });

  test("begins on the shop's own page", async () => {
    await maria.goto("/");
    await maria.getByRole("button", { name: "Talk to us" }).click();
    await maria.getByText("Tell us what went wrong.").waitFor();
    await look(maria, `${PICTURES}/1-greeting`);
    await maria.getByLabel("Your name").fill("Maria Keller");
    await maria.getByLabel("What went wrong?").fill("The shade came cracked.");
    await maria.getByRole("button", { name: "Send" }).click();
    await maria.getByText("Somebody answers you here in a moment.").waitFor();
  });

  test("shows at the desk at once, and is answered there", async () => {
    await ana.getByRole("link", { name: /Maria Keller waits in the chat/ }).click();
    await ana.getByLabel("Answer Maria in the chat").waitFor();
    await look(ana, `${PICTURES}/2-desk`);
    const answer = ana.getByLabel("Answer Maria in the chat");
    await answer.fill("If you had read the manual, this would not have happened to you.");
    await answer.press("Enter");
    await ana.getByText("Something in this letter hurts").waitFor();
    await answer.fill("Good morning Maria, I am Ana. The shade should have been packed better.");
    await answer.press("Enter");
    await maria.getByText("I am Ana.").waitFor();
    expect(await maria.getByText("read the manual").count()).toBe(0);
  });

  test("lets each see that the other writes", async () => {
    await maria.getByLabel("Your message").pressSequentially("It was");
    await ana.getByText("Maria is writing …").waitFor();
    await maria.getByLabel("Your message").fill("It was a present, for Saturday.");
    await maria.getByLabel("Your message").press("Enter");
    await ana.getByText("It was a present, for Saturday.").first().waitFor();
    // Typing is told once in three seconds.
    await ana.waitForTimeout(3_100);
    await ana.getByLabel("Answer Maria in the chat").pressSequentially("I");
    await maria.getByText("Somebody is writing …").waitFor();
    await look(maria, `${PICTURES}/3-talking`);
  });

  test("goes on after the page was loaded anew", async () => {
    await maria.reload();
    await maria.getByText("It was a present, for Saturday.").waitFor();
    await maria.keyboard.press("Escape");
    await maria.getByRole("button", { name: "Talk to us" }).waitFor();
    expect(await maria.getByLabel("Your message").isVisible()).toBe(false);
  });

  test("says so when nobody has answered for a minute, and takes an address", async () => {
    const other = await at.sitting.open({ baseURL: maria.url(), viewport: PHONE });
    await other.goto("/");
    await other.getByRole("button", { name: "Talk to us" }).click();
    await other.getByLabel("Your name").fill("Tom Other");
    await other.getByLabel("What went wrong?").fill("It hums.");
    await other.getByRole("button", { name: "Send" }).click();
    await other.getByText("Somebody answers you here in a moment.").waitFor();
    at.world.pass({ minutes: 1.1 });
    await at.sitting.readClocks();
    await other.getByText("Nobody has been able to answer you yet.").waitFor();
    await look(other, `${PICTURES}/4-unanswered`);
    await other.getByLabel("Your mail address").fill("tom@example.net");
    await other.getByRole("button", { name: "Write to me there" }).click();
    await other.getByText("we write to you at your mail address").waitFor();
  });

  test("and nothing went wrong on anybody's screen", () => {
    expect(at.sitting.faults).toEqual([]);
  });
});
