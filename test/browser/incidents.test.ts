/** Complaints that are alike, clicked: two joined and parted, three put into one incident. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Engine } from "../../src/rim/db/engine.ts";
import { freshPglite } from "../databases.ts";
import { openWorld, PASSWORD, type World } from "../world.ts";
import { launchChromium } from "./chromium.ts";
import { clearPictures, look } from "./look.ts";
import { type Sitting, sitDown } from "./sitting.ts";

const PICTURES = "incidents";

describe("what is alike, clicked", () => {
  let engine: Engine;
  let world: World;
  let browser: Browser;
  let sitting: Sitting;
  let page: Page;

  const complain = (name: string, subject: string, text: string) =>
    world.ana.call("POST /complaints", {
      body: {
        channel: "form",
        customer: { name, email: `${name.toLowerCase().replace(" ", ".")}@example.org` },
        subject,
        text,
      },
    });

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

  test("an empty room says when something comes into it", async () => {
    await page.goto("/incidents");
    await page.getByText("No failure has met many").waitFor();
    await look(page, `${PICTURES}/1-none`);
  });

  test("the same complaint is joined with one press, and parted with a reason", async () => {
    await complain("Jon Bell", "A cracked screen", "The lamp of order 1042 is cracked.");
    const { id } = await complain("Jon Bell", "Order 1042", "My lamp of order 1042 is cracked!");
    await page.goto(`/cases/${id}`);
    await page.getByText("Probably the same complaint as").waitFor();
    await look(page, `${PICTURES}/2-twice`, { at: "aside" });
    await page.getByRole("button", { name: "The same: go on here" }).click();
    await page.getByText("is the same complaint, and rests here").first().waitFor();
    await page.getByRole("link", { name: "Case 1", exact: true }).click();
    await page.getByText("what is done is done there").waitFor();
    await look(page, `${PICTURES}/3-rests`, { at: "aside" });
    await page.getByRole("button", { name: "They are two complaints" }).click();
    await page.getByLabel("What shows that they are two complaints?").fill("There are two lamps.");
    await page.getByRole("button", { name: "Part them" }).click();
    await page.getByText("Probably the same complaint as").waitFor();
  });

  test("one failure for many is proposed, opened, and ends", async () => {
    for (const name of ["Ada North", "Bo South", "Cleo West"])
      await complain(
        name,
        "A gift card",
        "Gift cards of your anniversary sale are refused at the checkout.",
      );
    await page.goto("/incidents");
    await page.getByText("3 customers tell of much the same within a week.").waitFor();
    await page.getByRole("button", { name: "It is one failure" }).click();
    await look(page, `${PICTURES}/4-likely`);
    await page.getByLabel("What failed, in a few words").fill("Gift cards are refused");
    await page.getByRole("button", { name: "Open the incident" }).click();
    await page.getByRole("heading", { name: "Gift cards are refused" }).waitFor();
    await page.getByRole("button", { name: "Not part of it: case 5" }).click();
    await look(page, `${PICTURES}/5-incident`);
    await page.getByLabel("What shows that it is another failure?").fill("Hers was used.");
    await page.getByRole("button", { name: "Take it out" }).click();
    await page.getByText("2 cases, 2 open").waitFor();
    await page.getByRole("button", { name: "The failure is over" }).click();
    await page.getByLabel("What ended it?").fill("Mended at noon.");
    await page.getByRole("button", { name: "It is over" }).click();
    await page.getByText("Mended at noon.").waitFor();
    await page.getByRole("link", { name: "All incidents" }).click();
    await page.getByText("over", { exact: true }).waitFor();
    await look(page, `${PICTURES}/6-list`);
    expect(sitting.faults).toEqual([]);
  });
});
