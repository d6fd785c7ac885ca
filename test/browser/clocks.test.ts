/** The clocks, seen: what they rest on, who was told, a pause, the law, one's duty, the hours. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect } from "vitest";
import type { Engine } from "../../src/rim/db/engine.ts";
import { freshPglite } from "../databases.ts";
import { openWorld, PASSWORD, type World } from "../world.ts";
import { launchChromium } from "./chromium.ts";
import { clearPictures, look } from "./look.ts";
import { type Sitting, sitDown } from "./sitting.ts";
import { steps } from "./steps.ts";

const PICTURES = "clocks";

describe("the clocks of a case, on the screen", () => {
  let engine: Engine;
  let world: World;
  let browser: Browser;
  let sitting: Sitting;
  let page: Page;
  let id: string;
  beforeAll(async () => {
    clearPictures(PICTURES);
    engine = await freshPglite();
    [world, browser] = await Promise.all([openWorld(engine), launchChromium()]);
    const { ana } = world;
    await world.write({ subject: "Cracked screen", text: "My lamp came with a cracked screen." });
    id = (await world.until(async () => (await ana.call("GET /cases")).rows[0])).id;
    const params = { case: id };
    await ana.call("POST /cases/:case/owner", { params, body: { colleagueId: ana.id } });
    world.pass({ minutes: 61 });
    const told = async () => (await ana.call("GET /cases/:case", { params })).watch.told;
    await world.until(async () => (await told()).length > 2);
    sitting = sitDown(browser, world);
    page = await sitting.signIn("ana@lumen.example", PASSWORD);
  });
  afterAll(async () => {
    await sitting?.close();
    await browser?.close();
    await world?.close();
    await engine?.close();
  });
  const step = steps({
    picture: () => sitting.picture(`${PICTURES}/failed`),
    faults: () => [...world.faults, ...sitting.faults.splice(0)],
  });

  step("Ana sees in Due what she was told of", async () => {
    await page.goto(`${world.url}/?view=due`);
    await page.getByText("for you").first().waitFor();
    await look(page, `${PICTURES}/due`);
    await page.goto(`${world.url}/cases/${id}`);
  });

  step("a clock says what it rests on, and who was told; she sees to it", async () => {
    const clocks = page.getByRole("region", { name: "Clocks" });
    await clocks.getByText("First answer").click();
    await clocks.getByText("1 business hour: not triaged yet").waitFor();
    expect(await clocks.textContent()).toContain("Leo Brandt");
    await look(page, `${PICTURES}/clock`);
    await clocks.getByRole("button", { name: "I see to it" }).click();
    await clocks.getByText("Ana Ruiz sees to it").waitFor();
  });

  step("the clocks wait for a reason, and run again", async () => {
    await page.getByRole("button", { name: "Wait for the customer …" }).click();
    await page.getByLabel("What can only they give us?").fill("Which lamp is it?");
    await page.getByRole("button", { name: "Let the clocks wait" }).click();
    await page.getByText("Waits for the customer: Which lamp is it?").waitFor();
    await look(page, `${PICTURES}/pause`);
    await page.getByRole("button", { name: "Let the clocks run" }).click();
    await page.getByRole("button", { name: "Let the clocks run" }).waitFor({ state: "detached" });
  });

  step("the hours of the house can be read, and one says when one is away", async () => {
    await page.goto(`${world.url}/settings#hours`);
    await page.getByText("Europe/Berlin").waitFor();
    await look(page, `${PICTURES}/hours`);
    await page.goto(`${world.url}/settings#you`);
    await page.getByLabel("Back on").fill("2026-12-01");
    await page.getByRole("button", { name: "Keep it" }).click();
    await page.getByText("You are away until then").waitFor();
    await look(page, `${PICTURES}/duty`);
  });
});
