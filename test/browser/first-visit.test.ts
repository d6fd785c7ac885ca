/** The first visit, clicked: an empty desk becomes a workspace with its people. */
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { MAILBOX, openDesk, PASSWORD } from "../world.ts";
import { look } from "./look.ts";
import { seatAt } from "./seat.ts";

const PICTURES = "first-visit";

describe("the first visit", () => {
  const at = seatAt(PICTURES, openDesk);
  let page: Page;

  beforeAll(async () => {
    page = await at.sitting.open();
  });

  test("shows two ways in; one makes a workspace and its first administrator", async () => {
    await page.goto("/");
    await page.getByRole("heading", { name: "The desk for putting things right" }).waitFor();
    await look(page, `${PICTURES}/1-welcome`);
    await page.getByRole("button", { name: "Make your workspace" }).click();
    await page.getByLabel("Name", { exact: true }).fill("Lumen & Co");
    await page.getByLabel("Where customers write to").fill(MAILBOX);
    await page.getByLabel("What it does").selectOption({ label: "Retail" });
    const trades = await page.getByLabel("What it does").locator("option").allTextContents();
    expect(trades).toHaveLength(15);
    expect(trades).toEqual(expect.arrayContaining(["Rail", "Water", "Energy", "Housing"]));
    await page.getByLabel("Currency").selectOption("EUR");
    await page.getByLabel("Your name").fill("Iris Weber");
    await page.getByLabel("Your email").fill("iris@lumen.example");
    await page.getByLabel("A password").fill(PASSWORD);
    expect(await page.getByLabel("Time zone").inputValue()).toBe("Europe/Berlin");
    await look(page, `${PICTURES}/2-new-workspace`);
    await page.getByRole("button", { name: "Make the workspace" }).click();
    await page.getByRole("heading", { name: "All open" }).waitFor();
    await page.getByText("Whoever writes to your mailbox or rings you opens a case here").waitFor();
    await look(page, `${PICTURES}/3-empty-inbox`);
  });

  test("a colleague is added, and each room says something before anything happened", async () => {
    await page.getByRole("link", { name: "Settings" }).click();
    await page.getByRole("tab", { name: "Colleagues" }).click();
    await page.getByRole("button", { name: "Add a colleague" }).click();
    await page.getByLabel("Name", { exact: true }).fill("Ana Ruiz");
    await page.getByLabel("Email", { exact: true }).fill("ana@lumen.example");
    await page.getByLabel("First password").fill(PASSWORD);
    await page.getByRole("radio", { name: /^Agent/ }).check();
    await look(page, `${PICTURES}/4-colleague`);
    await page.getByRole("button", { name: "Add them" }).click();
    await page.getByText("Ana Ruiz can sign in now").waitFor();
    for (const room of ["You", "Mail", "Ways in", "Programs", "Handbook"]) {
      await page.getByRole("tab", { name: room, exact: true }).click();
      await page.getByRole("tabpanel", { name: room, exact: true }).waitFor();
      await look(page, `${PICTURES}/5-settings-${room.toLowerCase().replace(" ", "-")}`);
    }
    await page.getByRole("link", { name: "Lessons" }).click();
    await page.getByText("Nothing to learn from yet").waitFor();
    await look(page, `${PICTURES}/6-lessons`);
    await page.getByRole("link", { name: "Books" }).click();
    await page.getByText("The books are empty").waitFor();
    await look(page, `${PICTURES}/7-books`);
  });

  test("the door stays open to those who know the password, and to nobody else", async () => {
    await page.getByRole("button", { name: /Iris Weber/ }).click();
    await page.getByRole("menuitem", { name: "Sign out" }).click();
    await page.getByRole("heading", { name: "Sign in" }).waitFor();
    await page.getByLabel("Email").fill("ana@lumen.example");
    await page.getByLabel("Password").fill("not the one");
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.getByRole("alert").getByText(/./).first().waitFor();
    await look(page, `${PICTURES}/8-sign-in`);
    await page.getByLabel("Password").fill(PASSWORD);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "All open" }).waitFor();

    const stranger = await at.sitting.open();
    await stranger.goto("/welcome");
    await stranger.getByRole("link", { name: "Go to sign in" }).waitFor();
    await look(stranger, `${PICTURES}/9-already-open`);
    expect(at.world.faults).toEqual([]);
  });
});
