/** Reviews, clicked: a sheet taken in, and an answer that fits where everybody reads it. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Engine } from "../../src/rim/db/engine.ts";
import { freshPglite } from "../databases.ts";
import { openWorld, PASSWORD, type World } from "../world.ts";
import { launchChromium } from "./chromium.ts";
import { clearPictures, look } from "./look.ts";
import { type Sitting, sitDown } from "./sitting.ts";

const PICTURES = "reviews";
const SHEET = `id,author,rating,review,date,platform
r1,Maria K.,1,"The app lost my list, all of it.",2026-11-20,Google Play
r2,Tom,5,Lovely lamps.,2026-11-20,Google Play
r3,Ines,two,It hums.,2026-11-20,Google Play
`;

describe("reviews", () => {
  let engine: Engine;
  let world: World;
  let browser: Browser;
  let sitting: Sitting;
  let page: Page;

  beforeAll(async () => {
    clearPictures(PICTURES);
    engine = await freshPglite();
    [world, browser] = await Promise.all([openWorld(engine), launchChromium()]);
    sitting = sitDown(browser, world);
    page = await sitting.signIn("ana@lumen.example", PASSWORD);
  });
  afterAll(async () => {
    await sitting?.close();
    await browser?.close();
    await world?.close();
    await engine?.close();
  });

  test("a sheet is taken in, and what came of it is said", async () => {
    await page.goto("/settings#ways-in");
    const buffer = Buffer.from(SHEET);
    const sheet = { name: "reviews.csv", mimeType: "text/csv", buffer };
    await page.getByLabel("A sheet (CSV)").setInputFiles(sheet);
    await page.getByText("One case was opened, 1 praised you.").waitFor();
    await page.getByText("Row 4: stars that we can't read: two").waitFor();
    await look(page, `${PICTURES}/1-taken`);
  });

  test("the answer says how much room there is, and is kept when it fits", async () => {
    await page.goto("/");
    await page.getByRole("link", { name: /Maria K\./ }).click();
    await page.getByRole("link", { name: /Open Maria/ }).click();
    const answer = page.getByLabel("Your answer on Google Play");
    await answer.fill("x".repeat(351));
    await page.getByText("1 letter too many").waitFor();
    await answer.fill("Maria, our update lost your list. That is our mistake. Write to me here.");
    await look(page, `${PICTURES}/2-answering`);
    await page.getByRole("button", { name: "Keep it as our public answer" }).click();
    await page.getByText("Put it up on Google Play.").waitFor();
    expect(sitting.faults).toEqual([]);
  });
});
