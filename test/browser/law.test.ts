/** What the law asks of an airline and of a bank, seen: why, since when, and what may wait. */
import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import type { Engine } from "../../src/rim/db/engine.ts";
import { Client } from "../clients.ts";
import { openDesk, PASSWORD } from "../world.ts";
import { look } from "./look.ts";
import { seatAt } from "./seat.ts";
import { steps } from "./steps.ts";

const PICTURES = "law";

/** A house of another trade and country than the lamp shop, with one complaint. */
async function openHouse(engine: Engine, house: { industry: string; timeZone: string }) {
  const world = await openDesk(engine);
  const ada = new Client(world.url);
  await ada.call("POST /workspace", {
    body: {
      ...house,
      name: "Meridian",
      currency: "EUR",
      mailbox: "care@meridian.example",
      administrator: { name: "Ada Lind", email: "ada@meridian.example", password: PASSWORD },
    },
  });
  const said = "My flight was cancelled and nobody told me why. I want my money back.";
  const customer = { name: "Iwan Roth", email: "iwan@example.org" };
  const body = { channel: "api", customer, subject: "Flight cancelled", text: said };
  const { id } = await ada.call("POST /complaints", { body });
  return { ...world, ada, id };
}

describe.each`
  house        | trade                                                  | says                      | law
  ${"airline"} | ${{ industry: "airlines", timeZone: "Europe/Berlin" }} | ${"0 of 1 hold"}          | ${"EU 261: ticket refund"}
  ${"bank"}    | ${{ industry: "finance", timeZone: "Europe/London" }}  | ${"What the law may ask"} | ${"FCA: final response"}
`("the law on a case of the $house", ({ house, trade, says, law }) => {
  const at = `${PICTURES}/${house}`;
  const seat = seatAt(at, (engine) => openHouse(engine, trade));
  let page: Page;
  const step = steps({
    picture: () => seat.sitting.picture(`${at}-failed`),
    faults: () => [...seat.world.faults, ...seat.sitting.faults.splice(0)],
  });
  const clocks = () => page.getByRole("region", { name: "Clocks" });

  step("what the law may ask is listed with its source; a person says that it holds", async () => {
    page = await seat.sitting.signIn("ada@meridian.example", PASSWORD);
    await page.goto(`/cases/${seat.world.id}`);
    await clocks().getByText(says).click();
    const one = clocks().getByRole("listitem").filter({ hasText: law }).filter({ hasText: ":" });
    if (house === "airline") {
      await one.getByRole("button", { name: "It holds …" }).click();
      await page.getByLabel("Why does it hold here?").fill("They chose the money back.");
      await page.getByRole("button", { name: "It holds", exact: true }).click();
      await clocks().getByText("Ada Lind: They chose the money back.").waitFor();
    }
    await clocks().getByText(`${law} (law)`).first().waitFor();
    await look(page, `${at}-choice`, { at: "section[aria-label='Clocks']" });
  });

  step(
    "its clock says from when, resting on what; waiting for the customer stops ours",
    async () => {
      const clock = clocks()
        .locator("details")
        .filter({ hasText: `${law} (law)` })
        .first();
      await clock.locator("summary").click();
      await clock.getByText("Began").waitFor();
      await clock.getByText("Rests on").waitFor();
      await clock.getByText("Source").waitFor();
      await page.getByRole("button", { name: "Wait for the customer …" }).click();
      await page.getByLabel("What can only they give us?").fill("Which flight was it?");
      await page.getByRole("button", { name: "Let the clocks wait" }).click();
      await clocks().getByText("what the law asks runs on").waitFor();
      const own = clocks().locator("details").filter({ hasText: "Our proposal" }).first();
      await own.locator("summary").click();
      await own.getByText("Which flight was it?").waitFor();
      expect(await clock.textContent(), "the law's own clock runs on").not.toContain("Waits");
      await look(page, `${at}-paused`, { at: "section[aria-label='Clocks']" });
    },
  );
});
