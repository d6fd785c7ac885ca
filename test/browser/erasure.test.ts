/** Erasing a customer, clicked: what goes is seen first, the name is typed, and it stays erased. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Engine } from "../../src/rim/db/engine.ts";
import { freshPglite } from "../databases.ts";
import { MARIA, openWorld, PASSWORD, type World } from "../world.ts";
import { launchChromium } from "./chromium.ts";
import { clearPictures, look } from "./look.ts";
import { type Sitting, sitDown } from "./sitting.ts";

const PICTURES = "erasure";

let engine: Engine;
let world: World;
let browser: Browser;
let sitting: Sitting;
let page: Page;
let customer: string;

beforeAll(async () => {
  clearPictures(PICTURES);
  engine = await freshPglite();
  [world, browser] = await Promise.all([openWorld(engine), launchChromium()]);
  sitting = sitDown(browser, world);
  const body = { channel: "api", customer: MARIA, subject: "A cracked shade", text: "It came so." };
  const { id } = await world.ana.call("POST /complaints", { body });
  customer = (await world.ana.call("GET /cases/:case", { params: { case: id } })).customer.id;
  page = await sitting.signIn("leo@lumen.example", PASSWORD);
});
afterAll(async () => {
  await sitting?.close();
  await browser?.close();
  await world?.close();
  await engine?.close();
});

test("a lead sees what goes and stays, ends what is open, and types the name", async () => {
  await page.goto(`/customers/${customer}`);
  await page.getByRole("button", { name: "Erase …" }).click();
  await page.getByText("Case 1 is open.").waitFor();
  await look(page, `${PICTURES}/1-asked`);
  const forGood = page.getByRole("button", { name: "Erase for good" });
  expect(await forGood.isDisabled()).toBe(true);
  await page.getByLabel("What is open ends with it").check();
  await page.getByLabel(/Type their name/).fill("Maria");
  await forGood.click();
  await page.getByText("Type the name as it stands here: Maria Keller.").waitFor();
  await page.getByLabel(/Type their name/).fill("maria keller");
  await forGood.click();
  await page.getByText(/^Erased .* by Leo Brandt/).waitFor();
  await look(page, `${PICTURES}/2-erased`);
  expect(await page.getByText("Maria").count()).toBe(0);
  expect(sitting.faults).toEqual([]);
});

test("an agent is not offered it", async () => {
  const agent = await sitting.signIn("ana@lumen.example", PASSWORD);
  await agent.goto(`/customers/${customer}`);
  await agent.getByText(/^Erased .* by Leo Brandt/).waitFor();
  expect(await agent.getByRole("button", { name: "Erase …" }).count()).toBe(0);
});
