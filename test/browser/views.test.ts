/** Lists of one's own, clicked: narrowed, kept, renamed, shared, dropped; walked by keys alone. */
import type { Page } from "playwright-core";
import { beforeAll, describe, expect } from "vitest";
import { openWorld, PASSWORD } from "../world.ts";
import { look, PHONE } from "./look.ts";
import { seatAt } from "./seat.ts";
import { steps } from "./steps.ts";

const PICTURES = "views";

describe("lists of one's own, on the screen", () => {
  const seat = seatAt(PICTURES, openWorld);
  let page: Page;
  beforeAll(async () => {
    const { ana, leo } = seat.world;
    const take = async (name: string) => {
      const customer = { name, email: `${name.split(" ")[0]?.toLowerCase()}@example.org` };
      const body = { channel: "api", customer, subject: "A lamp hums", text: "It hums." };
      return (await ana.call("POST /complaints", { body })).id;
    };
    const tag = await leo.call("POST /tags", { body: { name: "Press", hue: "rose" } });
    const queue = await leo.call("POST /queues", { body: { name: "Repairs" } });
    const [noor] = [await take("Noor Haddad"), await take("Kim Sund"), await take("Ola Berg")];
    const params = { case: noor ?? "" };
    await ana.call("POST /cases/:case/deeds", { params, body: { kind: "tag", tagId: tag.id } });
    const placed = { kind: "place", queueId: queue.id };
    await ana.call("POST /cases/:case/deeds", { params, body: placed });
    page = await seat.sitting.signIn("ana@lumen.example", PASSWORD);
    await page.locator("[data-row]").nth(2).waitFor();
  });
  const step = steps({
    picture: () => seat.sitting.picture(`${PICTURES}/failed`),
    faults: () => [...seat.world.faults, ...seat.sitting.faults.splice(0)],
  });
  const button = (name: string) => page.getByRole("button", { name });
  const atHand = () => page.evaluate(() => document.activeElement?.getAttribute("data-row"));

  step("keys walk the list, say what they are, and can be switched off", async () => {
    await page.keyboard.press("j");
    const first = await atHand();
    await page.keyboard.press("j");
    expect(await atHand()).not.toBe(first);
    await page.keyboard.press("k");
    expect(await atHand()).toBe(first);
    await page.keyboard.press("x");
    await page.getByText("1 case chosen").waitFor();
    await page.keyboard.press("e");
    await page.getByRole("dialog", { name: "Close the case" }).waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("x");
    await page.keyboard.press("?");
    await page.getByRole("dialog", { name: "Keys" }).getByText("run a macro").waitFor();
    await look(page, `${PICTURES}/keys`);
    await page.keyboard.press("Escape");
  });

  step("a list is narrowed to a queue and a tag, and kept", async () => {
    await button("Narrow").click();
    await page.getByLabel("Queue", { exact: true }).selectOption("Repairs");
    await page.getByLabel("Tag", { exact: true }).selectOption("Press");
    await expect.poll(() => page.locator("[data-row]").count()).toBe(1);
    await button("Keep as a view").click();
    await page.getByLabel("What it is called").fill("Press, to repair");
    await look(page, `${PICTURES}/keep`);
    await button("Keep the view").click();
    await page.getByRole("heading", { level: 1, name: "Press, to repair" }).waitFor();
    await page
      .getByRole("link", { name: /Press, to repair/ })
      .first()
      .waitFor();
  });

  step("it is renamed, shared and made to hold another list; others see it", async () => {
    await page.getByLabel("Tag", { exact: true }).selectOption("Any tag");
    await page
      .getByRole("link", { name: /Press, to repair/ })
      .first()
      .hover();
    await button("Change the view “Press, to repair”").click();
    await page.getByLabel("What it is called").fill("To repair");
    await page.getByLabel("For everybody").check();
    await page.getByLabel("It holds what the list shows now").check();
    await look(page, `${PICTURES}/change`);
    await button("Keep the change").click();
    await page
      .getByRole("link", { name: /^To repair/ })
      .first()
      .waitFor();
    const { views } = await seat.world.tom.call("GET /views");
    expect(views).toMatchObject([{ name: "To repair", mine: false, count: 1 }]);
    expect(views[0]?.filter.tag, "any tag from now on").toBeUndefined();
  });

  step("on a phone it stands beside the desk's own views; at last it is dropped", async () => {
    await page.setViewportSize(PHONE);
    await page.getByRole("navigation", { name: "Views" }).getByText("To repair").click();
    await expect.poll(() => page.locator("[data-row]").count()).toBe(1);
    await page.setViewportSize({ width: 1440, height: 900 });
    await page
      .getByRole("link", { name: /^To repair/ })
      .first()
      .hover();
    await button("Change the view “To repair”").click();
    await button("Drop the view").click();
    await page.getByRole("link", { name: /^To repair/ }).waitFor({ state: "detached" });
  });
});
