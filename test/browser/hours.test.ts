/** The hours of the house, clicked: a break at noon, a day off, tried, kept, and clocks follow. */
import type { Page } from "playwright-core";
import { beforeAll, describe, expect } from "vitest";
import { openWorld, PASSWORD } from "../world.ts";
import { look } from "./look.ts";
import { seatAt } from "./seat.ts";
import { steps } from "./steps.ts";

const PICTURES = "hours";

describe("the hours of the house, on the screen", () => {
  const seat = seatAt(PICTURES, openWorld);
  let page: Page;
  let id: string;
  beforeAll(async () => {
    const { ana } = seat.world;
    const customer = { name: "Noor Haddad", email: "noor@example.org" };
    const said = { subject: "A lamp hums", text: "It hums.", at: "2026-11-23T07:50:00.000Z" };
    const body = { channel: "api", customer, ...said };
    id = (await ana.call("POST /complaints", { body })).id;
    page = await seat.sitting.signIn("leo@lumen.example", PASSWORD);
    await page.goto("/settings#hours");
  });
  const step = steps({
    picture: () => seat.sitting.picture(`${PICTURES}/failed`),
    faults: () => [...seat.world.faults, ...seat.sitting.faults.splice(0)],
  });
  const button = (name: string) => page.getByRole("button", { name });
  const dueOf = async () => {
    const { clocks } = await seat.world.ana.call("GET /cases/:case", { params: { case: id } });
    return clocks.find((clock) => clock.id === "acknowledge")?.dueAt;
  };
  const rowDue = async () =>
    (await seat.world.ana.call("GET /cases", { query: { view: "all" } })).rows[0]?.clock?.dueAt;

  step(
    "a complaint late on Friday is due on Monday, and said before anything is kept",
    async () => {
      expect(await dueOf(), "from nine on, an hour").toBe("2026-11-23T09:00:00.000Z");
      await button("Change the hours").click();
      const trial = page.getByRole("region", { name: "Tried on a complaint" });
      await trial.getByText("A complaint on Fri 27 Nov at 16:50 would be due").waitFor();
      await trial.getByText("Mon 30 Nov at 09:50").waitFor();
      await look(page, `${PICTURES}/change`);
    },
  );

  step(
    "a break at noon, a later morning and a day off are tried, then kept with a reason",
    async () => {
      await page.getByLabel("monday, opening 1: from").fill("10:00");
      await page.getByLabel("monday, opening 1: until").fill("09:00");
      await page.getByText("Monday: an opening ends before it begins.").waitFor();
      await page.getByLabel("monday, opening 1: until").fill("12:30");
      await button("And again on monday").click();
      await page.getByLabel("monday, opening 2: until").fill("18:00");
      await page.getByText("Mon 30 Nov at 10:50").waitFor();
      await page.getByText("today it would be Mon 30 Nov at 09:50").first().waitFor();
      await page.getByLabel("Which day", { exact: true }).fill("2026-11-30");
      await page.getByLabel("What it is called").fill("Stocktaking");
      await button("Add it").click();
      await page.getByText("Tue 1 Dec at 09:50").waitFor();
      await look(page, `${PICTURES}/tried`, { at: "section[aria-label='Tried on a complaint']" });
      await page.getByLabel("Why", { exact: true }).fill("Mondays begin later from now on.");
      await button("Keep these hours").click();
      await page.getByText("10:00–12:30, 13:30–18:00").first().waitFor();
      await page.getByText("Mondays begin later from now on.").waitFor();
      await look(page, `${PICTURES}/kept`);
    },
  );

  step("the clocks of a case that runs follow, on its screen and in the list", async () => {
    expect(await dueOf(), "from ten on, an hour").toBe("2026-11-23T10:00:00.000Z");
    await seat.world.until(
      async () => (await rowDue()) === "2026-11-23T10:00:00.000Z",
      "the row of the list",
    );
  });

  step("the handbook's hours come back, and both changes stay to be read", async () => {
    await button("Back to the handbook’s hours").click();
    await page.getByText("As the handbook has them").waitFor();
    await page.getByText("Put version 1 back").waitFor();
    expect(await dueOf()).toBe("2026-11-23T09:00:00.000Z");
  });
});
