/** Reviews, clicked: a sheet taken in, and an answer that fits where everybody reads it. */
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { openWorld, PASSWORD } from "../world.ts";
import { look } from "./look.ts";
import { seatAt } from "./seat.ts";

const PICTURES = "reviews";
const SHEET = `id,author,rating,review,date,platform
r1,Maria K.,1,"The app lost my list, all of it.",2026-11-20,Google Play
r2,Tom,5,Lovely lamps.,2026-11-20,Google Play
r3,Ines,two,It hums.,2026-11-20,Google Play
`;

describe("reviews", () => {
  const at = seatAt(PICTURES, openWorld);
  let page: Page;

  beforeAll(async () => {
    page = await at.sitting.signIn("ana@lumen.example", PASSWORD);
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
    expect(at.sitting.faults).toEqual([]);
  });
});
