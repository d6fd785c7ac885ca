/** The books of one incident, clicked: what it cost, until a day, and with a code in it. */
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { offering } from "../offering.ts";
import { openWorld, PASSWORD } from "../world.ts";
import { look } from "./look.ts";
import { seatAt } from "./seat.ts";

const PICTURES = "books";
const TITLE = "Lamps cracked on Friday, in the lorry from the second warehouse";

describe("the books of one incident", () => {
  const at = seatAt(PICTURES, openWorld);
  let page: Page;

  beforeAll(async () => {
    const { ana } = at.world;
    const given = async (name: string, priceMinor: number) => {
      const params = await offering(at.world).heard("damaged_order", priceMinor, { name });
      const { suggestions } = await ana.call("GET /cases/:case/suggestions", { params });
      const back = suggestions[0]?.options.find(({ id }) => id === "money-back");
      const body = { clauseId: "damaged-order", options: [back] };
      const { id } = await ana.call("POST /cases/:case/offers", { params, body });
      const answer = { verdict: "accepted", optionId: "money-back" } as const;
      await ana.call("POST /offers/:offer/answer", { params: { offer: id }, body: answer });
      const { awards } = await ana.call("GET /cases/:case", { params });
      return { caseId: params.case, award: awards[0]?.id ?? "" };
    };
    const inside = [await given("Nils Berg", 4_000), await given("Olga Sand", 3_150)];
    await given("Maria Keller", 5_000);
    await ana.call("POST /incidents", {
      body: { title: TITLE, caseIds: inside.map(({ caseId }) => caseId) },
    });
    await ana.call("POST /awards/:award/payment", {
      params: { award: inside[0]?.award ?? "" },
      body: { proof: "Transfer 4711" },
    });
    page = await at.sitting.signIn("leo@lumen.example", PASSWORD);
  });

  test("of everything, then of the incident alone", async () => {
    await page.goto("/books");
    const balance = page.getByRole("region", { name: "The balance in EUR" });
    await balance.getByText("€121.50").first().waitFor();
    await look(page, `${PICTURES}/1-everything`);
    await page.getByLabel("Of what").selectOption({ label: TITLE });
    await balance.getByText("€71.50").first().waitFor();
    await page.getByText("It costs us €71.50, of which €31.50 is still on its way").waitFor();
    expect(await balance.innerText()).toMatch(/Given[^€]*€40\b/);
    expect(await balance.innerText()).toMatch(/Owed[^€]*€31.50/);
    await look(page, `${PICTURES}/2-incident`);
  });

  test("until the end of a day on which nothing was given yet", async () => {
    await page.getByLabel("Until the end of").fill("2026-11-22");
    await page.getByText("Nothing was promised yet at the end of that day").waitFor();
    await look(page, `${PICTURES}/3-before`);
    expect(at.sitting.faults).toEqual([]);
  });
});
