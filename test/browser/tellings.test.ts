/** You told us, we changed this, clicked: written, read, approved, told, and seen to be told. */
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { openWorld, PASSWORD } from "../world.ts";
import { look } from "./look.ts";
import { seatAt } from "./seat.ts";

const PICTURES = "tellings";

const WORDS = `You told us that your lamp came broken. You were right to tell us.

We now pack each glass lamp in a second carton, and somebody checks it before it leaves.

Thank you for taking the time.`;

describe("a change, told", () => {
  const seat = seatAt(PICTURES, openWorld);
  let page: Page;

  beforeAll(async () => {
    const { ana, leo, tom } = seat.world;
    const { id } = await ana.call("POST /complaints", {
      body: {
        channel: "form",
        customer: { name: "Maria Keller", email: "maria@customer.example" },
        subject: "A cracked lamp",
        text: "The lamp came with a cracked screen.",
      },
    });
    const { id: action } = await ana.call("POST /cases/:case/actions", {
      params: { case: id },
      body: {
        kind: "preventive",
        what: "A second carton for glass",
        ownerId: tom.id,
        dueOn: "2026-12-01",
      },
    });
    const params = { action };
    await tom.call("POST /actions/:action/completion", { params, body: { proof: "Order 12" } });
    await leo.call("POST /actions/:action/verification", { params, body: { words: "I saw it." } });
    page = await seat.sitting.signIn("leo@lumen.example", PASSWORD);
  });

  test("it is written, read by the checker, approved by a lead, and told", async () => {
    await page.goto("/causes");
    await page.getByRole("tab", { name: "What we change" }).click();
    await page.getByRole("button", { name: "Tell those who told us" }).click();
    await page.getByRole("heading", { name: "Who hears of it" }).waitFor();
    await page.getByLabel("What you tell them").fill("Sorry if you felt let down.");
    await page.getByRole("button", { name: "Keep and have it read" }).click();
    await page.getByText("must change").first().waitFor();
    await look(page, `${PICTURES}/1-read`);
    await page.getByLabel("What you tell them").fill(WORDS);
    await page.getByRole("button", { name: "Keep and have it read" }).click();
    await page.getByRole("button", { name: "Approve it as it stands" }).click();
    await page.getByRole("button", { name: "Tell 1 customer" }).click();
    const letter = await seat.world.letterbox.next();
    expect(letter.text).toContain("Dear Maria,\n\nYou told us");
    await page.getByText("told 1 customer").waitFor();
    await look(page, `${PICTURES}/2-told`);
    expect(seat.sitting.faults).toEqual([]);
  });
});
