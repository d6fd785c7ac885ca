/** Awards on their way, clicked: ways to pay, a refund that travels, a file, what differs. */
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { openPaying, type Paying } from "../payouts/paying.ts";
import { PASSWORD } from "../world.ts";
import { unfold } from "./desk-work.ts";
import { look } from "./look.ts";
import { seatAt } from "./seat.ts";

const PICTURES = "payouts";

describe("payouts, clicked", () => {
  const at = seatAt<Paying>(PICTURES, openPaying);
  let page: Page;
  let award: string;

  beforeAll(async () => {
    award = await at.world.promised({ kind: "refund", amountMinor: 1_250 });
    await at.world.promised({ kind: "repair", amountMinor: 4_000 });
    page = await at.sitting.signIn("iris@lumen.example", PASSWORD);
  });

  test("each way says what it carries and whether it opens", async () => {
    await page.goto("/settings#payouts");
    await page.getByText("works, tried").nth(4).waitFor();
    await page.getByRole("button", { name: "Add a way" }).click();
    await look(page, `${PICTURES}/1-ways`);
    expect(await page.locator("main").innerText()).not.toContain("sk_test");
  });

  test("a refund is sent on its way, and its arrival is seen", async () => {
    await page.goto(`/cases/${at.world.caseId}`);
    await unfold(page, "Offer");
    const owed = page.getByRole("region", { name: "What we owe" });
    await owed.getByRole("button", { name: /^Send on its way/ }).click();
    await owed.getByLabel("Which payment").fill("pi_clicked1");
    await look(page, `${PICTURES}/2-send`, { at: '[aria-label="What we owe"]' });
    at.world.stripe.takeTime(true);
    await owed.getByRole("button", { name: "Send €12.50" }).click();
    await owed.getByText("on its way", { exact: true }).waitFor();
    await look(page, `${PICTURES}/3-on-its-way`, { at: '[aria-label="What we owe"]' });
    at.world.stripe.takeTime(false);
    const { reference } = await at.world.stands(award, "under_way");
    at.world.stripe.finish(reference ?? "", true);
    await owed.getByRole("button", { name: "Ask again what became of it" }).click();
    await owed.getByText("delivered", { exact: true }).waitFor();
    await look(page, `${PICTURES}/3-there`, { at: '[aria-label="What we owe"]' });
  });

  test("a file for the bank is made, and what differs is looked for", async () => {
    const { ana, ways, promised } = at.world;
    const credit = await promised({ kind: "credit", amountMinor: 2_000 });
    const account = { iban: "DE89 3704 0044 0532 0130 00", holder: "Maria Keller" };
    await ana.call("POST /awards/:award/instruction", {
      params: { award: credit },
      body: { instrumentId: ways.bank.id, ...account },
    });
    await page.goto("/books");
    await page.getByRole("button", { name: "Make the file" }).click();
    await page.getByText("under way").waitFor();
    await page.getByRole("button", { name: "Look now" }).click();
    await page.getByText("agrees").first().waitFor();
    await look(page, `${PICTURES}/4-books`);
  });
});
