/** A team's budget, clicked: its hard line is gone over only with words, by somebody above. */
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { offering } from "../offering.ts";
import { openWorld, PASSWORD } from "../world.ts";
import { unfold } from "./desk-work.ts";
import { look } from "./look.ts";
import { seatAt } from "./seat.ts";

const PICTURES = "budgets";

describe("an offer beyond a team's budget", () => {
  const at = seatAt(PICTURES, openWorld);
  let page: Page;
  let params: { case: string };
  const offerOf = async (who: Page) => {
    await who.goto(`/cases/${params.case}?part=offer`);
    await unfold(who, "Offer");
    return who.locator("#part-offer");
  };

  beforeAll(async () => {
    const { ana, leo } = at.world;
    params = await offering(at.world).heard("damaged_order", 700_000);
    await ana.call("POST /cases/:case/owner", { params, body: { colleagueId: ana.id } });
    const queue = await leo.call("POST /queues", {
      body: { name: "Deliveries", rule: null, shares: "by_hand" },
    });
    const place = { kind: "place", queueId: queue.id } as const;
    await ana.call("POST /cases/:case/deeds", { params, body: place });
    page = await at.sitting.signIn("ana@lumen.example", PASSWORD);
  });

  test("the panel names the team and both ways on; without words it is refused", async () => {
    const part = await offerOf(page);
    await part.getByText("Deliveries this month").first().waitFor();
    await part
      .getByText(/beyond its hard line of €5,000\. Somebody above you may/)
      .first()
      .waitFor();
    await look(page, `${PICTURES}/1-over`, { at: '[aria-label="What is fair"]' });
    await part.getByRole("button", { name: "Propose it, for an administrator to approve" }).click();
    await part
      .getByText(/Deliveries this month: €[\d,.]+ with this, beyond its hard line of €5,000/)
      .waitFor();
    await part.getByLabel(/^Why should they have/).fill("The whole hall stood dark for a wedding.");
    await part.getByRole("button", { name: /^Propose it/ }).click();
    await part.getByText("Nobody approves their own offer").waitFor();
    await look(page, `${PICTURES}/2-waits`, { at: "#part-offer" });
  });

  test("an administrator lets it go over, and their reason stays", async () => {
    const iris = await at.sitting.signIn("iris@lumen.example", PASSWORD);
    const part = await offerOf(iris);
    await part.getByRole("button", { name: "Let it go over the budget" }).click();
    await part.getByLabel("Why may it go over?").fill("Such a hall comes once in ten years.");
    await look(iris, `${PICTURES}/3-let-go`, { at: "#part-offer" });
    await part.getByRole("button", { name: "Approve it over the budget" }).click();
    await part.getByText("let it go over: Such a hall comes once in ten years.").waitFor();
    const { offers } = await at.world.ana.call("GET /cases/:case", { params });
    expect(offers[0]?.state).toBe("approved");
    await look(iris, `${PICTURES}/4-gone-over`, { at: "#part-offer" });
  });
});
