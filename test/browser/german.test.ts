/** A customer who writes German, on the smallest phone without scripts: everything is German. */
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { codesFor, digitsIn } from "../codes.ts";
import { offering } from "../offering.ts";
import { openWorld } from "../world.ts";
import { look } from "./look.ts";
import { seatAt } from "./seat.ts";

const PICTURES = "german";
/** The narrowest that WCAG asks for, 1.4.10. */
const NARROW = { width: 320, height: 640 };

describe("Greta reads German", () => {
  const at = seatAt(PICTURES, openWorld);
  let phone: Page;
  let params: { case: string };
  const view = () => at.world.ana.call("GET /cases/:case", { params });
  const isWide = () =>
    phone.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );

  beforeAll(async () => {
    const { ana, leo } = at.world;
    params = await offering(at.world).heard("damaged_order", 9_000, {
      name: "Greta Lang",
      text:
        "Guten Tag, die Lampe kam mit einem Sprung im Fuß an, und das am Tag unseres Festes. " +
        "Ich bin sehr enttäuscht und möchte mein Geld zurück.",
    });
    const owner = { params, body: { colleagueId: ana.id } };
    await ana.call("POST /cases/:case/owner", owner);
    const { suggestions } = await leo.call("GET /cases/:case/suggestions", { params, query: {} });
    const clause = suggestions.find(({ options }) =>
      options.some(({ remedies }) => remedies.some(({ kind }) => kind === "refund")),
    );
    if (!clause) throw new Error("nothing gives money back");
    const body = { clauseId: clause.clauseId, options: clause.options };
    const offer = await leo.call("POST /cases/:case/offers", { params, body });
    await offering(at.world).tell(params, offer.id);
    phone = await at.sitting.open({ javaScriptEnabled: false, viewport: NARROW });
    await phone.goto(new URL((await view()).page).pathname);
  });

  test("the page speaks German, and fits the narrowest screen", async () => {
    expect(await phone.locator("html").getAttribute("lang")).toBe("de");
    await phone.getByRole("heading", { name: "Greta, so ist der Stand" }).waitFor();
    await phone.getByText("Wir können es auf mehr als eine Weise").waitFor();
    expect(await isWide()).toBe(false);
    await look(phone, `${PICTURES}/1-offer`, { at: "#answer", scripts: false });
  });

  test("an answer without a choice is asked for in German", async () => {
    await phone.setViewportSize(NARROW);
    // A browser asks for it by itself; a form that was sent otherwise is answered as well.
    await phone.locator("form[action*='/answer'] input[type=radio]").evaluateAll((all) => {
      for (const one of all) one.removeAttribute("required");
    });
    await phone.getByRole("button", { name: "Meine Antwort senden" }).first().click();
    await phone
      .getByRole("alert")
      .getByText("Bitte wählen Sie zuerst eine der Antworten.")
      .waitFor();
    expect(await phone.title()).toMatch(/^Bitte noch einmal ansehen: /);
  });

  test("money waits for the code of a German mail, and is on its way", async () => {
    await phone
      .getByRole("radio", { name: /back|€/ })
      .first()
      .check();
    await phone.getByRole("button", { name: "Meine Antwort senden" }).first().click();
    await phone.getByRole("heading", { name: "Bitte zeigen Sie, dass Sie es sind" }).waitFor();
    expect(await isWide()).toBe(false);
    await look(phone, `${PICTURES}/2-code`, { at: "#code", scripts: false });
    const mail = await at.world.until(
      async () => codesFor(at.world.letterbox, "greta.lang@example.org").at(-1),
      "the code",
    );
    expect(mail.subject).toMatch(/^Ihr Code für Lumen & Co/);
    expect(mail.html).toContain('lang="de"');
    await phone.setViewportSize(NARROW);
    await phone.getByLabel("Die sechs Ziffern aus unserer Mail").fill("000000");
    await phone.getByRole("button", { name: "Meine Antwort bestätigen" }).click();
    await phone.getByText("Sie können es noch 4-mal versuchen.").waitFor();
    await phone.getByLabel("Die sechs Ziffern aus unserer Mail").fill(digitsIn(mail));
    await phone.getByRole("button", { name: "Meine Antwort bestätigen" }).click();
    await phone.getByText("Danke. Wir haben Ihre Antwort.").waitFor();
    await phone.getByRole("heading", { name: "Was wir für Sie tun" }).waitFor();
    expect(await isWide()).toBe(false);
    await look(phone, `${PICTURES}/3-given`, { at: "#deliveries", scripts: false });
  });
});
