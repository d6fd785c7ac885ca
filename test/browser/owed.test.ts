/** What we owe, clicked: the law first, a fair range with reasons, a counter-offer answered. */
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { openWorld, PASSWORD } from "../world.ts";
import { unfold } from "./desk-work.ts";
import { look } from "./look.ts";
import { seatAt } from "./seat.ts";

const PICTURES = "owed";

describe("what we owe, clicked", () => {
  const at = seatAt(PICTURES, openWorld);
  let page: Page;
  let params: { case: string };

  beforeAll(async () => {
    const { ana } = at.world;
    const { id } = await ana.call("POST /complaints", {
      body: {
        channel: "form",
        customer: { name: "Maria Keller", email: "maria.keller@example.org" },
        subject: "Three hours on the line",
        text: "The train stood on the line, and I missed my sister's birthday.",
      },
    });
    params = { case: id };
    await ana.call("POST /cases/:case/triage", {
      params,
      version: 1,
      body: {
        failure: "train_delayed",
        severity: "moderate",
        stance: "at_fault",
        priceMinor: 4_000,
        causeState: "known",
        cause: "A switch",
        feels: "Sad",
        asks: "Money",
      },
    });
    await ana.call("POST /cases/:case/listenings", {
      params,
      body: { happened: "The train stood.", feels: "Sad", costThem: "A day", wants: "Money" },
    });
    page = await at.sitting.signIn("ana@lumen.example", PASSWORD);
  });

  test("an offer waits until each tariff that binds was looked at", async () => {
    await page.goto(`/cases/${params.case}`);
    await unfold(page, "Offer");
    const law = page.getByRole("region", { name: "What the law owes" });
    await law.getByText("Delay Repay: not looked at").waitFor();
    await law.getByRole("button", { name: "Reckon what it owes" }).first().click();
    await look(page, `${PICTURES}/1-law`, { at: '[aria-label="What the law owes"]' });
    await law.getByLabel("On which day it failed").fill("2026-11-20");
    for (const name of ["Extraordinary circumstances", "They took the fare back"]) {
      const group = law.getByRole("group", { name });
      await group.getByRole("radio", { name: "No" }).check();
    }
    await law.getByLabel("Arrived later than planned by, in minutes").fill("130");
    await law.getByLabel("Price of the delayed leg, in EUR").fill("40");
    await law.getByRole("button", { name: "Reckon it" }).click();
    await law.getByText("50% of €40.00 is €20.00.").waitFor();
    await law.getByRole("button", { name: "Not for this case" }).click();
    await law.getByLabel(/^Why is Delay Repay/).fill("A journey in Germany.");
    await law.getByRole("button", { name: "Set it aside" }).click();
    await law.getByText(/set aside by Ana/).waitFor();
  });

  test("the range says from what to what is fair, and outside it asks why", async () => {
    const fair = page.getByRole("region", { name: "What is fair" });
    await fair.waitFor();
    await page.getByText("What it cost them besides the price").click();
    await page.getByLabel("Hours that it took them").fill("1");
    await fair.getByText("1 hour of theirs.").waitFor();
    await look(page, `${PICTURES}/2-range`, { at: '[aria-label="Beside others"]' });
    await page
      .getByRole("button", { name: /^Adjust/ })
      .first()
      .click();
    await page.getByLabel("With them within").selectOption({ label: "5 days" });
    await look(page, `${PICTURES}/3-within`, { at: '[aria-label^="Done adjusting"]' });
    await page.getByRole("button", { name: /^Propose/ }).click();
    await page.getByText("With them within 5 days of their yes.").waitFor();
    await page.getByText("approved, not told yet").waitFor();
    await look(page, `${PICTURES}/3-offer`, { at: '[aria-label="What the law owes"]' });
    expect(at.sitting.faults).toEqual([]);
  });

  test("without a script the customer asks for something else, and a person answers", async () => {
    const { ana, leo } = at.world;
    const view = () => ana.call("GET /cases/:case", { params });
    const [offer] = (await view()).offers;
    const letter = await ana.call("POST /cases/:case/letters", {
      params,
      body: { kind: "update", subject: "Our offer", body: "Dear Maria,\n\nSee your page.\n\nAna" },
    });
    await leo.call("POST /letters/:letter/approval", {
      params: { letter: letter.id },
      body: { version: letter.version },
    });
    await ana.call("POST /letters/:letter/sending", {
      params: { letter: letter.id },
      body: { offerId: offer?.id, commitments: [] },
    });
    const theirs = await at.sitting.open({ javaScriptEnabled: false });
    await theirs.goto(new URL((await view()).page).pathname);
    await theirs.getByText("This is yours by law").waitFor();
    await theirs.getByText("With you within 5 days of your yes.").waitFor();
    await look(theirs, `${PICTURES}/4-page`, { at: "#answer", scripts: false });
    await theirs.getByLabel("An amount, if it is one").fill("45");
    await theirs.getByLabel("In your own words").fill("My ticket to her party was lost as well.");
    await theirs.getByRole("button", { name: "Ask for this instead" }).click();
    await theirs.getByText("You asked for").waitFor();

    await page.reload();
    await unfold(page, "Offer");
    const asked = page.getByRole("region", { name: "Maria answered: not enough" });
    await asked.getByText("My ticket to her party").waitFor();
    await look(page, `${PICTURES}/5-counter`, { at: '[aria-label="Maria answered: not enough"]' });
    await asked.getByRole("radio", { name: /stand by it/ }).check();
    await asked
      .getByLabel(/^What do you say/)
      .fill("The law's half and ours come to what you paid.");
    await asked.getByRole("button", { name: /^Answer/ }).click();
    await page.getByText(/stands by the offer/).waitFor();
    await theirs.reload();
    await theirs.getByText(/stands by our offer/).waitFor();
    await look(theirs, `${PICTURES}/6-answered`, { at: "#counter", scripts: false });
    expect(at.sitting.faults).toEqual([]);
  });
});
