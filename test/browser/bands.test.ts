/** What an ombudsman publishes, clicked: beside the fair range of a bank that reckons in pounds. */
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { offering } from "../offering.ts";
import { openWorld, PASSWORD } from "../world.ts";
import { unfold } from "./desk-work.ts";
import { look } from "./look.ts";
import { seatAt } from "./seat.ts";

const PICTURES = "bands";
const house = {
  name: "Harbour Building Society",
  industry: "finance",
  currency: "GBP",
  timeZone: "Europe/London",
};

describe("what the ombudsman usually awards", () => {
  const at = seatAt(PICTURES, (engine) => openWorld(engine, { house }));
  let page: Page;

  beforeAll(async () => {
    const params = await offering(at.world).heard("account_blocked", 12_000, {
      text: "You blocked my account for nine days, and my rent bounced.",
    });
    page = await at.sitting.signIn("ana@lumen.example", PASSWORD);
    await page.goto(`/cases/${params.case}?part=offer`);
    await unfold(page, "Offer");
  });

  test("stands beside the range, and says in which row the offer lies", async () => {
    const part = page.locator("#part-offer");
    const table = part.getByText(/^UK Financial Ombudsman Service: what it usually awards/);
    await table.click();
    await part.getByText("What this offer costs lies here.").waitFor();
    await part.getByText("It stands here to be known, and limits nothing.").waitFor();
    await look(page, `${PICTURES}/1-bands`, { at: '[aria-label="What is fair"]' });
    expect(at.sitting.faults).toEqual([]);
  });
});
