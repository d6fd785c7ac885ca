/** The ear's suggestions, clicked: quoted, underlined, taken with one press; none by itself. */
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { openWorld, PASSWORD } from "../world.ts";
import { unfold } from "./desk-work.ts";
import { look } from "./look.ts";
import { seatAt } from "./seat.ts";

const PICTURES = "triage";
const COMPLAINT =
  "The chair arrived damaged last Tuesday, and when my daughter sat down she fell off and was " +
  "hurt. Nobody answers your phone. I am very disappointed. I want a refund.";

describe("suggestions for a triage, clicked", () => {
  const at = seatAt(PICTURES, openWorld);
  let page: Page;

  beforeAll(async () => {
    await at.world.ana.call("POST /complaints", {
      body: {
        channel: "call",
        customer: { name: "Jon Bell", phone: "555 0100" },
        subject: "A broken chair",
        text: COMPLAINT,
      },
    });
    page = await at.sitting.signIn("ana@lumen.example", PASSWORD);
  });

  test("the inbox says why the case should not wait", async () => {
    await page.goto("/inbox/open");
    await page.getByText("speaks of a child, a fall and an injury").first().waitFor();
    await look(page, `${PICTURES}/1-inbox`);
  });

  test("its words are underlined, and a suggestion stands in its field once taken", async () => {
    await page.getByRole("link", { name: /Jon Bell/ }).click();
    await page.getByRole("link", { name: "Open Jon’s case" }).click();
    await unfold(page, "Triage");
    await page.getByRole("button", { name: /Take “their money back/ }).waitFor();
    await look(page, `${PICTURES}/2-triage`);
    const asks = page.getByLabel("What they ask for");
    expect(await asks.inputValue()).toBe("");
    expect(await page.locator("mark").allTextContents()).toContain("want a refund");
    await page.getByRole("button", { name: /Take “their money back/ }).click();
    expect(await asks.inputValue()).toBe("their money back");
  });

  test("what we know stands below, and another colleague takes the second look", async () => {
    const part = page.locator("#part-triage");
    await part.getByRole("button", { name: /^Take “Arrived damaged/ }).click();
    await part.getByRole("button", { name: /^Take “(severe|critical)”/ }).click();
    await part.getByRole("button", { name: /^Take “disappointed”/ }).click();
    await part.getByRole("radio", { name: "Not our fault" }).check();
    await part.getByRole("button", { name: "Note the triage" }).click();
    await part.getByText("A second colleague has yet to look.").waitFor();
    expect(await part.getByRole("button", { name: "I looked, and agree" }).count()).toBe(0);
    await part.getByLabel("A finding").selectOption("would_change");
    await part.getByLabel("In a sentence").fill("If the leg was cracked when it left us.");
    await part.getByRole("button", { name: "Note the finding" }).click();
    await part.getByText("If the leg was cracked when it left us.").waitFor();

    await part.getByText("What the law says about an apology").click();
    await part.getByLabel("Where the customer is").selectOption("CA-ON");
    await part.getByText(/is generally no evidence of liability here/).waitFor();

    const leo = await at.sitting.signIn("leo@lumen.example", PASSWORD);
    await leo.goto(page.url());
    await unfold(leo, "Triage");
    await leo.getByRole("button", { name: "I see it differently" }).click();
    await leo.getByLabel("What do you see differently?").fill("Nobody looked at the leg.");
    await leo.getByRole("button", { name: "I see it differently" }).click();
    await leo.getByText(/Leo .* sees it differently: Nobody looked at the leg\./).waitFor();
    await look(leo, `${PICTURES}/3-second-look`, { at: '[aria-label="The second look"]' });
    expect(at.sitting.faults).toEqual([]);
  });
});
