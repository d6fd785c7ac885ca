/** Customers without a failure, clicked: a sheet seen before it is kept, once, taken back. */
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { openWorld, PASSWORD } from "../world.ts";
import { look } from "./look.ts";
import { seatAt } from "./seat.ts";

const PICTURES = "baseline";
const SHEET = [
  "name,score,date",
  ...Array.from({ length: 40 }, (_, n) => `Somebody ${n},${4 + (n % 2)},2026-10-${10 + (n % 20)}`),
  "Maria Keller,six,2026-10-12",
  "Tom Adeyemi,5,10/11/2026",
].join("\n");
const file = (name: string) => ({ name, mimeType: "text/csv", buffer: Buffer.from(SHEET) });

describe("customers without a failure", () => {
  const at = seatAt(PICTURES, openWorld);
  let page: Page;

  beforeAll(async () => {
    page = await at.sitting.signIn("leo@lumen.example", PASSWORD);
    await page.goto("/lessons");
  });

  const choose = async (source: string) => {
    await page.getByRole("button", { name: "Bring scores in" }).click();
    await page.getByLabel("Who was asked, and how").fill(source);
    await page.getByLabel("Their scores (CSV)").setInputFiles(file("survey.csv"));
    await page.getByRole("button", { name: "See what it holds" }).click();
  };

  test("what a sheet holds is seen before anything is kept", async () => {
    await page.getByText("None were brought in yet.").waitFor();
    await look(page, `${PICTURES}/1-none`);
    await choose("Every fiftieth order of October, by mail");
    await page.getByText("40 answers, 10 Oct to 29 Oct 2026. Nothing is kept yet.").waitFor();
    await page.getByText("2 lines are left out:").waitFor();
    await page.getByText("Line 42: What stands here is no score. Write a whole number.").waitFor();
    await page.getByText("Line 43: “10/11/2026” is no day. Write 2026-10-31.").waitFor();
    expect(await page.getByText("Maria Keller").count()).toBe(0);
    await look(page, `${PICTURES}/2-seen`, { at: "form[aria-label='Bring scores in']" });
    expect((await at.world.leo.call("GET /ratings/baseline")).sheets).toEqual([]);
  });

  test("taken in, it stands there with who was asked; a second time it is refused", async () => {
    await page.getByRole("button", { name: "Take in 40 answers" }).click();
    await page.getByText("Every fiftieth order of October, by mail").waitFor();
    await choose("The same once more");
    await page.getByText(/Leo Brandt took this sheet in on .* It counts once\./).waitFor();
    await look(page, `${PICTURES}/3-once`, { at: "form[aria-label='Bring scores in']" });
    await page.getByRole("button", { name: "Not now" }).click();
  });

  test("what was no such sample is taken back, with the reason", async () => {
    await page.getByRole("button", { name: "Take it back …" }).click();
    await page.getByLabel("Why does it count no more?").fill("They had all complained.");
    await page.getByRole("button", { name: "Take it back" }).click();
    await page.getByText(/^Taken back by Leo Brandt/).waitFor();
    await look(page, `${PICTURES}/4-back`, { at: "main section:last-of-type" });
    expect(at.sitting.faults).toEqual([]);
  });

  test("an agent is shown no such thing", async () => {
    const ana = await at.sitting.signIn("ana@lumen.example", PASSWORD);
    await ana.goto("/lessons");
    await ana.getByRole("heading", { level: 1, name: "Lessons" }).waitFor();
    expect(await ana.getByText("Customers without a failure").count()).toBe(0);
    const refused = await at.world.ana.refused("GET /ratings/baseline");
    expect(refused.code).toBe("not_allowed");
  });
});
