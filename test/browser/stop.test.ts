/** A deed for many cases, stopped on its way: what is done stays done, the rest as it was. */
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { workOffBulks } from "../../src/queues/queues.job.ts";
import { openWorld, PASSWORD } from "../world.ts";
import { look } from "./look.ts";
import { seatAt } from "./seat.ts";

const PICTURES = "stop";
const MANY = 40;
/** As many as the job takes up in one round. */
const ROUND = 25;

describe("a deed for many cases, stopped", () => {
  const seat = seatAt(PICTURES, (engine) => openWorld(engine, { work: false }));
  let page: Page;

  const round = async () => {
    const { house } = seat.world.desk;
    const { workspace } = await seat.world.ana.call("GET /session");
    return workOffBulks({
      inside: (work) =>
        house.db.inside(workspace.id, (tx) => work(house.needsIn(tx, workspace.id))),
      fault: (problem) => seat.world.faults.push(String(problem)),
    });
  };
  const dialog = () => page.getByRole("dialog");
  const button = (name: string) => page.getByRole("button", { name });

  beforeAll(async () => {
    const { ana, leo } = seat.world;
    for (let count = 1; count <= MANY; count += 1) {
      const customer = { name: `Kim Nr${count}`, email: `kim${count}@example.org` };
      const body = { channel: "api", customer, subject: "A lamp hums", text: "It hums." };
      await ana.call("POST /complaints", { body });
    }
    await leo.call("POST /tags", { body: { name: "Humming", hue: "violet" } });
    page = await seat.sitting.signIn("ana@lumen.example", PASSWORD);
    await page.locator("[data-row]").first().waitFor();
  });

  test("the stop is said before, pressed on the way, and counted after", async () => {
    await page.keyboard.press("a");
    await button("Tag").click();
    await page.getByRole("menuitem", { name: "Tag: Humming" }).click();
    await dialog().getByText(`0 of ${MANY} done`).waitFor();
    expect(await round()).toBe(ROUND);
    await dialog().getByText(`${ROUND} of ${MANY} done`).waitFor();
    await look(page, `${PICTURES}/under-way`);
    await button("Stop here").click();
    await dialog().getByRole("heading", { name: "Stopped" }).waitFor();
    const left = `${ROUND} of ${MANY} done. ${MANY - ROUND} were left as they are.`;
    await dialog().getByText(left).waitFor();
    await look(page, `${PICTURES}/stopped`);
    expect(await round(), "nothing goes on by itself").toBe(0);
    const { rows } = await seat.world.ana.call("GET /cases");
    expect(rows.filter(({ tags }) => tags.length > 0)).toHaveLength(ROUND);
  });

  test("the keyboard goes on from the dialog to the list", async () => {
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");
    for (let presses = 0; presses < 4 && (await focused()) !== "Back to the list"; presses += 1)
      await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await dialog().waitFor({ state: "detached" });
    expect(await page.getByText("Deeds for many cases").count(), "nothing more to read").toBe(0);
    expect(seat.world.faults).toEqual([]);
    expect(seat.sitting.faults).toEqual([]);
  });
});
