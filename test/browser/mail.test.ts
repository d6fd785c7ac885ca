/** Mail, clicked: a letter taken back, a mail of somebody else, a mailbox that does not open. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect } from "vitest";
import type { Engine } from "../../src/rim/db/engine.ts";
import { freshPglite } from "../databases.ts";
import { THANKS } from "../letters.ts";
import { openWorld, PASSWORD, type World } from "../world.ts";
import { launchChromium } from "./chromium.ts";
import { clearPictures, look } from "./look.ts";
import { type Sitting, sitDown } from "./sitting.ts";
import { steps } from "./steps.ts";

const PICTURES = "mail";
const EVE = { name: "Eve Sand", email: "eve@elsewhere.example" };

describe("mail on the screens", () => {
  let engine: Engine;
  let world: World;
  let browser: Browser;
  let sitting: Sitting;
  let page: Page;
  let first: string;

  beforeAll(async () => {
    clearPictures(PICTURES);
    engine = await freshPglite();
    [world, browser] = await Promise.all([openWorld(engine, { undo: 30 }), launchChromium()]);
    sitting = sitDown(browser, world);
    const { ana, leo } = world;
    first = (await world.write({ subject: "Cracked screen", text: "It is cracked." })).messageId;
    const row = await world.until(async () => (await ana.call("GET /cases")).rows[0], "a case");
    const { id: letter, version } = await ana.call("POST /cases/:case/letters", {
      params: { case: row.id },
      body: { kind: "acknowledgement", subject: "Your lamp", body: THANKS },
    });
    await leo.call("POST /letters/:letter/approval", { params: { letter }, body: { version } });
    page = await sitting.signIn("iris@lumen.example", PASSWORD);
  }, 120_000);
  afterAll(async () => {
    await sitting?.close();
    await browser?.close();
    await world?.close();
    await engine?.close();
  });
  const step = steps({
    picture: () => sitting.picture(`${PICTURES}/failed`),
    faults: () => sitting.faults.splice(0),
  });
  const letters = async () => {
    const [row] = (await world.ana.call("GET /cases")).rows;
    const params = { case: row?.id ?? "" };
    return (await world.ana.call("GET /cases/:case", { params })).letters;
  };

  step("a letter sent off says when it leaves, and is taken back", async () => {
    await page
      .getByRole("link", { name: /Maria Keller/ })
      .first()
      .dblclick();
    await page.getByRole("button", { name: "Send it to Maria" }).click();
    await page.getByRole("button", { name: "Send later …" }).waitFor();
    await page
      .getByLabel(/^By when promise/)
      .first()
      .fill("2026-11-24");
    await page.getByRole("button", { name: "Send to Maria" }).click();
    await page.getByRole("button", { name: "Undo" }).waitFor();
    await page
      .getByText(/^leaves in \d+ s$/)
      .first()
      .waitFor();
    expect((await letters())[0]?.state).toBe("scheduled");
    await look(page, `${PICTURES}/0-waits`);
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByText("The letter is back; nothing has left").waitFor();
    await page.getByText(/approved, not sent yet/).waitFor();
    expect((await letters())[0]?.state).toBe("approved");
  });

  step("it leaves later, and stays when she writes first", async () => {
    await page.getByRole("button", { name: "Send it to Maria" }).click();
    const day = page.getByLabel(/By when|Day|Due/i).first();
    if ((await day.count()) > 0) await day.fill("2026-11-25");
    await page.getByRole("button", { name: "Send later …" }).click();
    await look(page, `${PICTURES}/1-later`);
    await page.getByRole("button", { name: "Send it then" }).click();
    await page
      .getByText(/^leaves on /)
      .first()
      .waitFor();
    await world.write({ subject: "Re: Cracked screen", text: "It smells.", inReplyTo: first });
    await page.getByText(/held back, not sent/).waitFor();
    await page.getByText(/has not left\. Iris Weber: Maria Keller wrote first/).waitFor();
    await look(page, `${PICTURES}/2-stopped`);
    await page.getByRole("button", { name: "Send it to Maria" }).click();
    await page.getByText(/This letter was sent off and has not left/).waitFor();
    await look(page, `${PICTURES}/3-stopped-letter`);
  });

  step("whose a mail is, is said in one decision", async () => {
    await world.write({
      from: EVE,
      subject: "Re: lamp",
      text: "I am her sister.",
      inReplyTo: first,
    });
    await page.goto("/");
    await page.getByRole("link", { name: "Say whose it is" }).click();
    await page.getByText("I am her sister.").waitFor();
    await look(page, `${PICTURES}/4-whose`);
    await page.getByRole("button", { name: "It belongs to Maria’s case" }).click();
    await page.getByText("It is filed so in a moment").waitFor();
    await page.getByText(/^None waits\./).waitFor();
  });

  step("a mailbox that can't be looked into says why", async () => {
    await page.getByRole("button", { name: "Add a mailbox" }).click();
    await page.getByLabel("What you call it").fill("Care");
    await page.getByLabel("Server").fill("127.0.0.1");
    await page.getByLabel("How the line is kept safe").selectOption("none");
    await page.getByLabel("Port").fill("1");
    await page.getByLabel("Name there").fill("care");
    await page.getByLabel("Password").fill("a guess");
    await look(page, `${PICTURES}/5-new-mailbox`);
    await page.getByRole("button", { name: "Add it" }).click();
    await page.getByText("Nothing answers at this port of the server.").first().waitFor();
    await look(page, `${PICTURES}/6-mailbox`);
    await page.getByRole("button", { name: "Remove … Care" }).click();
    await page.getByRole("button", { name: "Look no more, and forget the password" }).click();
    await page.getByText(/^None. Where mail can’t be forwarded/).waitFor();
  });
});
