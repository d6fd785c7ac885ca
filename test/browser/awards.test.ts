/** An award's last steps, clicked: handed over as a code, told, used, put back; paid, come back. */
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { openPaying, type Paying } from "../payouts/paying.ts";
import { PASSWORD } from "../world.ts";
import { unfold } from "./desk-work.ts";
import { look } from "./look.ts";
import { seatAt } from "./seat.ts";

const PICTURES = "awards";

describe("what they get, to its end", () => {
  const at = seatAt<Paying>(PICTURES, openPaying);
  let page: Page;
  let credit: string;

  beforeAll(async () => {
    credit = await at.world.promised({ kind: "credit", amountMinor: 2_500 });
    await at.world.promised({ kind: "gesture", amountMinor: 1_500 });
    page = await at.sitting.signIn("leo@lumen.example", PASSWORD);
    await page.goto(`/cases/${at.world.caseId}`);
    await unfold(page, "Offer");
  });
  const oneOf = (what: string) =>
    page
      .getByRole("region", { name: "What we owe" })
      .getByRole("article")
      .filter({ hasText: what });

  test("store credit is handed over as a code, and the customer is told", async () => {
    const owed = oneOf("A credit");
    await owed.getByRole("button", { name: "Hand it over as a code" }).click();
    await owed.getByText("€25 of €25 left").waitFor();
    await owed.getByText("Maria was not told yet that it is there").waitFor();
    await owed.getByRole("button", { name: "Maria was told …" }).click();
    await owed.getByRole("radio", { name: "on the phone" }).check();
    await look(page, `${PICTURES}/1-told-how`, { at: '[aria-label="What we owe"]' });
    await owed.getByRole("button", { name: "Note it" }).click();
    await owed.getByText("Maria was told on the phone").waitFor();
    expect(await at.world.award(credit)).toMatchObject({ toldHow: "call", state: "paid" });
  });

  test("an order that came to nothing gives back what it used of the code", async () => {
    const { voucher } = await at.world.award(credit);
    const till = { code: voucher?.code ?? "", order: "Till 2, 4711", amountMinor: 1_000 };
    await at.world.tom.call("POST /vouchers/redemption", { body: till });
    await page.reload();
    await unfold(page, "Offer");
    const owed = oneOf("A credit");
    await owed.getByText("€15 of €25 left").waitFor();
    await owed.getByRole("button", { name: "The order came to nothing …" }).click();
    await owed.getByLabel("What became of order Till 2, 4711?").fill("Cancelled at the counter.");
    await look(page, `${PICTURES}/2-put-back`, { at: '[aria-label="What we owe"]' });
    await owed.getByRole("button", { name: "Put it back on the code" }).click();
    await owed.getByText("€25 of €25 left").waitFor();
    await owed.getByText("Cancelled at the counter.").waitFor();
  });

  test("a parcel that came back is owed again", async () => {
    const owed = oneOf("A gesture");
    await owed.getByRole("button", { name: "Mark as shipped …" }).click();
    await owed.getByLabel("Which tracking number?").fill("DHL 4711");
    await owed.getByRole("button", { name: "Mark as shipped" }).click();
    await owed.getByRole("button", { name: "It came back …" }).click();
    await owed.getByLabel("How do you know?").fill("The parcel lay at the door again.");
    await look(page, `${PICTURES}/3-came-back`, { at: '[aria-label="What we owe"]' });
    await owed.getByRole("button", { name: "It came back" }).click();
    await owed.getByText("came back, owed again").waitFor();
    await look(page, `${PICTURES}/4-owed-again`, { at: '[aria-label="What we owe"]' });
    expect(at.sitting.faults).toEqual([]);
  });
});
