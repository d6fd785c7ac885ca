/** Two colleagues and a customer: over a limit, countered, a second option, used in parts. */
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { nextCode } from "../codes.ts";
import { offering } from "../offering.ts";
import { openWorld, PASSWORD } from "../world.ts";
import { unfold } from "./desk-work.ts";
import { look, PHONE } from "./look.ts";
import { seatAt } from "./seat.ts";

const PICTURES = "countered";
const LONG = 180_000;

describe("an award over a limit, countered and used in parts", () => {
  const at = seatAt(PICTURES, openWorld);
  let ana: Page;
  let leo: Page;
  let nils: Page;
  let params: { case: string };
  const view = () => at.world.ana.call("GET /cases/:case", { params });
  const openOffer = async (page: Page) => {
    await page.goto(`/cases/${params.case}?part=offer`);
    await unfold(page, "Offer");
    return page.locator("#part-offer");
  };

  beforeAll(async () => {
    params = await offering(at.world).heard("damaged_order", 20_000, {
      name: "Nils Berg",
      text: "The lamp came with a crack through its foot, on the day of our party.",
    });
    const owner = { params, body: { colleagueId: at.world.ana.id } };
    await at.world.ana.call("POST /cases/:case/owner", owner);
    ana = await at.sitting.signIn("ana@lumen.example", PASSWORD);
  }, LONG);

  test(
    "Ana's offer lies above what she may give alone: refused, until she says why",
    async () => {
      const part = await openOffer(ana);
      const propose = part.getByRole("button", { name: "Propose it, for a lead to approve" });
      await propose.click();
      await part.getByText(/A lead can approve it. Say why they should have it/).waitFor();
      await look(ana, `${PICTURES}/1-refused`, { at: '[aria-label="What is fair"]' });
      await part
        .getByLabel("Why should they have more than you may give alone?")
        .fill("It stood broken on the table at their party; a new one comes too late.");
      await propose.click();
      await part.getByText("Nobody approves their own offer").waitFor();
      await look(ana, `${PICTURES}/2-waits`, { at: "#part-offer" });
    },
    LONG,
  );

  test(
    "Leo, who did not propose it, reads why and approves",
    async () => {
      leo = await at.sitting.signIn("leo@lumen.example", PASSWORD);
      const part = await openOffer(leo);
      await part.getByText("a new one comes too late").waitFor();
      await look(leo, `${PICTURES}/3-leo`, { at: "#part-offer" });
      await part.getByRole("button", { name: "Approve", exact: true }).click();
      await part.getByText("approved, not told yet").waitFor();
      const [offer] = (await view()).offers;
      await offering(at.world).tell(params, offer?.id ?? "");
    },
    LONG,
  );

  test(
    "Nils answers on his phone, in his own words: not enough",
    async () => {
      nils = await at.sitting.open({ javaScriptEnabled: false, viewport: PHONE });
      await nils.goto(new URL((await view()).page).pathname);
      await nils.getByText("What would put it right?").waitFor();
      await look(nils, `${PICTURES}/4-page`, { at: "#counter", scripts: false });
      await nils
        .getByLabel("In your own words")
        .fill("We have found another lamp by now. I would rather choose something else from you.");
      await nils.getByRole("button", { name: "Ask for this instead" }).click();
      await nils.getByText("has not answered yet").waitFor();
      await look(nils, `${PICTURES}/5-asked`, { at: "#counter", scripts: false });
    },
    LONG,
  );

  test(
    "Ana sees it in the inbox, and answers with something else out of the catalogue",
    async () => {
      await ana.goto("/inbox/open");
      await ana.getByText("Nils answered: not enough").first().waitFor();
      await ana.getByText("1 customer says that our offer is not enough").waitFor();
      await look(ana, `${PICTURES}/6-inbox`);
      const part = await openOffer(ana);
      const said = ana.getByRole("region", { name: "Nils answered: not enough" });
      await said.getByText("I would rather choose something else").waitFor();
      await look(ana, `${PICTURES}/7-not-enough`, { at: "#part-offer" });
      await said.getByRole("radio", { name: /offer something else/ }).check();
      await said
        .getByLabel("What do you say to Nils?")
        .fill("Of course: choose what you like, for what the lamp has cost you.");
      await said.getByRole("button", { name: "Answer Nils" }).click();
      await part.getByRole("button", { name: "Something else from the catalogue" }).click();
      const form = part.getByRole("form", { name: "From the catalogue" });
      await form.getByLabel("What", { exact: true }).selectOption({ label: "Voucher" });
      await form.getByLabel("As the customer reads it").fill("A voucher of €150 for our shop");
      await form.getByLabel("What stands on it, in EUR").fill("150");
      await look(ana, `${PICTURES}/8-catalogue`, { at: '[aria-label="From the catalogue"]' });
      await form.getByRole("button", { name: "Add it to the offer" }).click();
      for (const option of await part.getByRole("checkbox", { name: /^Offer: / }).all())
        await option.uncheck();
      await part.getByRole("checkbox", { name: "Offer: A voucher of €150 for our shop" }).check();
      await part.getByLabel(/^Why should/).fill("It is what the lamp has cost, less the lunch.");
      await part.getByRole("button", { name: /^Propose it/ }).click();
      await part.getByText("Nobody approves their own offer").waitFor();
      const second = (await view()).offers.find(({ state }) => state === "proposed");
      const own = { params: { offer: second?.id ?? "" } };
      await at.world.leo.call("POST /offers/:offer/approval", own);
      await offering(at.world).tell(params, second?.id ?? "");
    },
    LONG,
  );

  test(
    "Nils accepts, uses a part, and everybody sees what is left",
    async () => {
      await nils.reload();
      await nils.getByRole("radio", { name: /A voucher of €150/ }).check();
      await nils.getByRole("radio", { name: "It meets what I hoped for" }).check();
      await look(nils, `${PICTURES}/9-second`, { at: "#answer", scripts: false });
      await nils.getByRole("button", { name: "Send my answer" }).first().click();
      await nils.getByLabel("The six digits from our mail").waitFor();
      await look(nils, `${PICTURES}/10-code`, { at: "#code", scripts: false });
      await nils
        .getByLabel("The six digits from our mail")
        .fill(await nextCode(at.world.letterbox, 0));
      await nils.getByRole("button", { name: "Confirm my answer" }).click();
      await nils.getByText("We have your answer. What we do now stands below.").waitFor();
      await look(nils, `${PICTURES}/10-voucher`, { at: "#deliveries", scripts: false });
      const code = (await nils.locator("p.code").textContent()) ?? "";

      const till = { code, order: "Till 2, 4711", amountMinor: 6_000, currency: "EUR" };
      const used = await at.world.tom.call("POST /vouchers/redemption", { body: till });
      expect(used).toMatchObject({ amountMinor: 6_000, leftMinor: 9_000 });
      await nils.reload();
      await nils.getByText(/€90.00 of €150.00 is left on it/).waitFor();
      await look(nils, `${PICTURES}/11-left`, { at: "#deliveries", scripts: false });

      const part = await openOffer(ana);
      const owed = part.getByRole("region", { name: "What we owe" });
      await owed.getByText(/€90 of €150 left/).waitFor();
      await owed.getByText(/Order Till 2, 4711/).waitFor();
      await look(ana, `${PICTURES}/12-left`, { at: '[aria-label="What we owe"]' });
      expect(at.sitting.faults).toEqual([]);
    },
    LONG,
  );
});
