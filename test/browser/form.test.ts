/** A form, clicked: a lead makes it, a customer fills it in on a phone without a script. */
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { openWorld, PASSWORD, PHOTO } from "../world.ts";
import { look, PHONE } from "./look.ts";
import { seatAt } from "./seat.ts";

const PICTURES = "form";

describe("a complaint form", () => {
  const at = seatAt(PICTURES, openWorld);
  let page: Page;

  beforeAll(async () => {
    page = await at.sitting.signIn("leo@lumen.example", PASSWORD);
  });

  test("a lead makes it, and asks what the house wants to know", async () => {
    await page.goto("/settings#ways-in");
    await page.getByRole("button", { name: "Make a form" }).click();
    await page.getByRole("button", { name: "Change it" }).click();
    await page.getByRole("button", { name: "Add a question" }).click();
    await page.getByRole("textbox", { name: "Question 3" }).fill("Where did you buy it?");
    await page.getByLabel("Answered with").last().selectOption("choice");
    await page.getByLabel("The answers").fill("In the shop\nOn the web");
    await look(page, `${PICTURES}/1-changing`);
    await page.getByRole("button", { name: "Save the form" }).click();
    await page.getByText("Where did you buy it?").waitFor();
    await look(page, `${PICTURES}/2-settings`);
  });

  test("Maria fills it in on her phone, slips once, and is heard", async () => {
    const link = page.getByRole("link", { name: "See it as customers do" });
    const address = new URL((await link.getAttribute("href")) ?? "").pathname;
    const plain = await at.browser.newContext({
      viewport: PHONE,
      baseURL: at.world.url,
      javaScriptEnabled: false,
    });
    const phone = await plain.newPage();
    await phone.goto(address);
    await look(phone, `${PICTURES}/3-form`, { scripts: false });
    await phone.getByLabel("Your name").fill("Maria Keller");
    await phone.getByLabel("Your mail address").fill("maria.keller@example.org");
    await phone.getByLabel("What happened?").fill("The shade came cracked. It was a present.");
    await phone.getByLabel("Where did you buy it?").selectOption("On the web");
    await phone.getByRole("button", { name: /Send it/ }).click();
    await phone.getByText("That was quick").waitFor();
    await look(phone, `${PICTURES}/4-asked-again`, { scripts: false });
    const picture = { name: "shade.png", mimeType: "image/png", buffer: PHOTO };
    await phone.getByLabel(/Pictures or papers/).setInputFiles(picture);
    at.world.pass({ minutes: 1 });
    await phone.getByRole("button", { name: /Send it/ }).click();
    await phone.getByRole("heading", { name: "It has arrived" }).waitFor();
    await look(phone, `${PICTURES}/5-thanks`, { scripts: false });
    await plain.close();
  });

  test("and her words, with the picture, lie in the inbox", async () => {
    await page.goto("/");
    await page.getByRole("link", { name: /Maria Keller/ }).click();
    await page.getByText("It was a present.").first().waitFor();
    expect(await page.getByText("On the web").count()).toBeGreaterThan(0);
  });
});
