/** The sample business, clicked: one press, and cases at every step to look around in. */
import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { openDesk } from "../world.ts";
import { look, pictureAt } from "./look.ts";
import { seatAt } from "./seat.ts";

const PICTURES = "sample";
/** Made anew by AMENDS_PICTURES=1 alone, so that a test run leaves the checkout as it was. */
const README_PICTURE = join(import.meta.dirname, "../../docs/pictures/desk.png");

describe("the sample business", () => {
  const at = seatAt(PICTURES, openDesk);
  let page: Page;

  beforeAll(async () => {
    page = await at.sitting.open();
  });

  test("opens by one press, with somebody waiting in the inbox", async () => {
    await page.goto("/");
    await page.getByRole("button", { name: "Open the sample business" }).click();
    await page.getByText(/^\d+ of \d+ diary entries played$/).waitFor({ timeout: 60_000 });
    await page.screenshot({ path: pictureAt(`${PICTURES}/00-opens.png`) });
    const inside = page.getByRole("button", { name: "Go to the inbox" });
    await inside.waitFor({ timeout: 60_000 });
    await look(page, `${PICTURES}/0-who-you-are`);
    await inside.click();
    await page.getByRole("heading", { name: "All open" }).waitFor();
    await page.getByRole("article", { name: /^A first look at/ }).waitFor();
    expect(
      await page.getByRole("list", { name: "All open" }).getByRole("link").count(),
    ).toBeGreaterThan(4);
    await look(page, `${PICTURES}/1-inbox`);
    if (process.env["AMENDS_PICTURES"]) {
      await page.getByRole("link", { name: /Henrike Vogt/ }).click();
      await page.getByRole("article", { name: "A first look at Henrike Vogt" }).waitFor();
      await page.mouse.move(0, 0);
      mkdirSync(dirname(README_PICTURE), { recursive: true });
      await page.screenshot({ path: README_PICTURE });
    }
  });

  test("has closed cases, lessons and books to learn from", async () => {
    await page.getByRole("link", { name: /^Closed/ }).click();
    await page.getByRole("list", { name: "Closed" }).getByRole("link").first().waitFor();
    await page.keyboard.press("j");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: /case again$/ }).waitFor();
    await look(page, `${PICTURES}/2-closed`);
    await page.getByRole("link", { name: "Lessons" }).click();
    await page
      .getByRole("button", { name: /^From \d+ cases: show them/ })
      .first()
      .waitFor();
    await look(page, `${PICTURES}/3-lessons`);
    await page.getByRole("link", { name: "Books" }).click();
    await page.getByText(/^balances over \d+ entries/).waitFor();
    await look(page, `${PICTURES}/4-books`);
    expect(at.world.faults).toEqual([]);
    expect(at.sitting.faults).toEqual([]);
  });
});
