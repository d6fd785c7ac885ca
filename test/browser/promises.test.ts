/** Promises, clicked: a day moved, the board by key, a broken one owned up to; their own page. */
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { apologise } from "../apologised.ts";
import { openWorld, PASSWORD } from "../world.ts";
import { unfold } from "./desk-work.ts";
import { look } from "./look.ts";
import { seatAt } from "./seat.ts";

const PICTURES = "promises";
/** As many of a group as the board shows at once. */
const PAGE = 50;

describe("promises, clicked", () => {
  const seat = seatAt(PICTURES, openWorld);
  let page: Page;
  let caseId: string;
  let theirs: string;

  beforeAll(async () => {
    page = await seat.sitting.signIn("ana@lumen.example", PASSWORD);
    await page.goto("/promises");
    await page.getByText("No promise is open").waitFor();
    await look(page, `${PICTURES}/1-none`);
    const { params, view } = await apologise(seat.world);
    caseId = params.case;
    theirs = new URL((await view()).page).pathname;
  });

  test("a day is moved in time, and the customer reads why", async () => {
    await page.goto(`/cases/${caseId}`);
    await unfold(page, "Promises");
    await look(page, `${PICTURES}/2-deeds`, { at: "#part-promises" });
    await page.getByRole("button", { name: "More for this promise" }).first().click();
    await page.getByRole("menuitem", { name: "Move its day …" }).click();
    await page.locator("input:focus").waitFor();
    await page.getByLabel("By which day instead").fill("2026-12-03");
    await page.getByLabel("Why, as Maria reads it").fill("The printer of our cards is ill.");
    await look(page, `${PICTURES}/2-move`, { at: "#part-promises" });
    await page.getByRole("button", { name: "Move it and tell Maria" }).click();
    await page.getByText("“The printer of our cards is ill.”").waitFor();
  });

  test("the board says what is broken, and is walked by key", async () => {
    const { world, sitting } = seat;
    world.pass({ days: 9 });
    await world.until(async () => {
      await world.leo.call("POST /session", {
        body: { email: "leo@lumen.example", password: PASSWORD },
      });
      const { rows } = await world.leo.call("GET /promises", { query: { group: "broken" } });
      return rows.length === 2 && rows.every(({ brokenAt }) => brokenAt);
    }, "two broken promises");
    page = await sitting.signIn("leo@lumen.example", PASSWORD);
    await page.goto("/promises");
    await page.getByRole("heading", { name: "Broken 2" }).waitFor();
    await look(page, `${PICTURES}/3-board`);
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    const focused = page.locator("[data-promise]:focus");
    await focused.getByRole("link", { name: "Own up to it" }).waitFor();
    await page.getByLabel("Whose").selectOption("me");
    await page.getByText("No such promise").waitFor();
    await page.getByLabel("Whose").selectOption("");
    await page.getByText("How often we keep our word").waitFor();
    await page.getByRole("button", { name: "More for this promise" }).first().click();
    await page.getByRole("menuitem", { name: "Hand it over …" }).click();
    await page.getByLabel(/Who keeps it instead of/).selectOption({ label: "Tom Adeyemi" });
    await page.getByRole("button", { name: "Hand it over" }).first().click();
    await page.getByText("Tom Adeyemi keeps it").waitFor();
  });

  test("a broken one is owned up to in a letter, with what it must answer beside it", async () => {
    await page.getByRole("link", { name: "Own up to it" }).first().click();
    await page.getByRole("heading", { name: "A promise we broke" }).waitFor();
    await page.getByText("What did we promise").waitFor();
    await page.getByLabel("The letter to Maria").fill(OWNING);
    await page.getByLabel("What promise 1 stands in place of").waitFor();
    await look(page, `${PICTURES}/4-owning-up`);
    await page.getByLabel("By when promise 1 is kept").fill("2026-12-04");
    await page.getByRole("button", { name: "Approve" }).click();
    await page.getByRole("button", { name: "Send to Maria" }).click();
    await page.getByText("Sent to Maria").first().waitFor();
    await unfold(page, "Promises");
    await page.getByText(/which we broke/).waitFor();
    await look(page, `${PICTURES}/5-owned`, { at: "#part-promises" });
  });

  test("their page says what we broke, and what stands now", async () => {
    const maria = await seat.sitting.open({ javaScriptEnabled: false });
    await maria.goto(theirs);
    await maria.getByText("and did not keep that. We are sorry.").waitFor();
    await look(maria, `${PICTURES}/6-their-page`, { scripts: false });
    expect(seat.sitting.faults).toEqual([]);
  });

  test("the one in its place is kept, with a proof that the customer reads", async () => {
    const one = page.getByRole("listitem").filter({ hasText: "which we broke" });
    await one.getByRole("button", { name: "It was kept" }).click();
    await one.getByLabel("How can one see it?").fill("Parcel 0034 1");
    await one.getByLabel("Maria reads this on their page").check();
    await one.getByRole("button", { name: "Note that it was kept" }).click();
    await page.getByText("Parcel 0034 1", { exact: true }).waitFor();
    await look(page, `${PICTURES}/7-kept`, { at: "#part-promises" });
    const maria = await seat.sitting.open({ javaScriptEnabled: false });
    await maria.goto(theirs);
    await maria.getByText("Parcel 0034 1").waitFor();
    await look(maria, `${PICTURES}/8-their-page`, { scripts: false });
    expect(seat.sitting.faults).toEqual([]);
  });

  test("more than a page of them are shown on asking, and one goes on there", async () => {
    const { leo } = seat.world;
    const more = { kind: "followup" as const, ownerId: leo.id, dueOn: "2026-12-24" };
    for (let count = 1; count <= PAGE + 2; count += 1) {
      const body = { ...more, what: `card no. ${count}` };
      await leo.call("POST /cases/:case/commitments", { params: { case: caseId }, body });
    }
    await page.goto("/promises");
    const later = page.getByRole("region", { name: /^Later/ });
    await later.getByRole("button", { name: /^Show more/ }).click();
    const focused = page.locator("[data-promise]:focus");
    await focused.getByText(`card no. ${PAGE + 1}`).waitFor();
    expect(await later.locator("[data-promise]").count()).toBe(PAGE + 2);
    expect(await later.getByRole("button", { name: /Show more/ }).count()).toBe(0);
    expect(seat.sitting.faults).toEqual([]);
  });
});

const OWNING = `Dear Maria,

We promised you a new lamp, and it did not come. We are sorry. That is our own mistake.

We will send you the new lamp by 4 December, at our expense.

Leo Brandt`;
