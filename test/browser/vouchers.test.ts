/** Codes clicked: found by their last signs, and a shop's file handed in twice. */
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { openPaying, type Paying } from "../payouts/paying.ts";
import { PASSWORD } from "../world.ts";
import { look } from "./look.ts";
import { seatAt } from "./seat.ts";

const PICTURES = "vouchers";

describe("vouchers, clicked", () => {
  const at = seatAt<Paying>(PICTURES, openPaying);
  let page: Page;
  let codes: string[];

  beforeAll(async () => {
    const { ana, promised, caseId } = at.world;
    for (const amountMinor of [2_500, 1_000]) {
      const award = await promised({ kind: "credit", amountMinor });
      await ana.call("POST /awards/:award/voucher", { params: { award } });
    }
    const { awards } = await ana.call("GET /cases/:case", { params: { case: caseId } });
    codes = awards.flatMap(({ voucher }) => (voucher?.code ? [voucher.code] : []));
    page = await at.sitting.signIn("leo@lumen.example", PASSWORD);
  });

  test("a code is found by its end, and stands nowhere whole", async () => {
    expect(codes).toHaveLength(2);
    const [first = ""] = codes;
    await page.goto("/books");
    const list = page.getByRole("list", { name: "Codes" });
    await list.getByRole("listitem").nth(1).waitFor();
    await page.getByLabel("Ends in").fill(first.slice(-4).toLowerCase());
    await list.getByRole("listitem").nth(1).waitFor({ state: "detached" });
    expect(await list.innerText()).toContain(first.slice(-4));
    expect(await page.locator("main").innerText()).not.toContain(first.slice(0, 9));
    await page.getByLabel("State").selectOption("used up");
    await page.getByText("No code fits.").waitFor();
    await page.getByLabel("State").selectOption("all");
    await page.getByLabel("Ends in").fill("");
  });

  test("a shop's file is handed in, line by line, and a second time in vain", async () => {
    const [first = "", second = ""] = codes;
    const day = at.world.today().slice(0, 10);
    const file = [
      "code;order;amount;currency;taken",
      `${first};A-1;12,50;EUR;${day} 00:05Z`,
      `${second};A-2;15,00;EUR;${day} 00:05Z`,
      `${first};A-3;much;EUR;${day} 00:05Z`,
      `0000-0000-0000;A-4;5,00;EUR;${day} 00:05Z`,
    ].join("\n");
    const handIn = async () => {
      const input = page.locator("label:has-text('Hand in a file') input:enabled");
      await input.waitFor({ state: "attached" });
      const buffer = Buffer.from(file);
      await input.setInputFiles({ name: "tills.csv", mimeType: "text/csv", buffer });
    };
    await page.goto("/books");
    await handIn();
    await page.getByText("1 redeemed, 1 over what was left, 1 refused, 1 unreadable.").waitFor();
    const lines = page.getByRole("list", { name: "Lines that need a look" });
    expect(await lines.innerText()).toMatch(/Line 4: “much” is no amount/);
    expect(await lines.innerText()).toMatch(/Line 3: The shop gave €5.00 more than was left/);
    expect(await lines.innerText()).toMatch(/Line 5: There is no voucher with this code/);
    await look(page, `${PICTURES}/1-handed-in`, { at: "text=What shops took offline" });
    await handIn();
    await page.getByText("2 known before, 1 refused, 1 unreadable.").waitFor();
    const list = page.getByRole("list", { name: "Codes" });
    expect(await list.innerText()).toContain("€12.50 left of €25, used in part");
    expect(await list.innerText()).toContain("used up");
    await page.getByLabel("Until the end of").fill(day);
    await look(page, `${PICTURES}/2-books`, { at: "h1" });
  });
});
