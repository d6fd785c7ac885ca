/** Many at once, clicked: all that match, macros, progress, gates; a snippet in a letter. */
import type { Page } from "playwright-core";
import { beforeAll, describe, expect } from "vitest";
import { openWorld, PASSWORD } from "../world.ts";
import { look } from "./look.ts";
import { seatAt } from "./seat.ts";
import { steps } from "./steps.ts";

const PICTURES = "bulk";
/** More than a page of the inbox holds. */
const MANY = 62;

describe("many at once, on the screen", () => {
  const seat = seatAt(PICTURES, openWorld);
  let page: Page;
  beforeAll(async () => {
    const { ana, leo } = seat.world;
    for (let count = 1; count <= MANY; count += 1) {
      const customer = { name: `Kim Nr${count}`, email: `kim${count}@example.org` };
      const body = { channel: "api", customer, subject: "A lamp hums", text: "It hums." };
      await ana.call("POST /complaints", { body });
    }
    const tag = await leo.call("POST /tags", { body: { name: "Humming", hue: "violet" } });
    await leo.call("POST /queues", { body: { name: "Repairs" } });
    const tagging = { kind: "tag", tagId: tag.id };
    const done = { kind: "close", reason: "Done" };
    const snippet = "Our workshop at 4 Mill Lane is open from 9 to 17.";
    await leo.call("POST /macros", { body: { name: "Humming lamp", deeds: [tagging], snippet } });
    await leo.call("POST /macros", { body: { name: "Tag and close", deeds: [tagging, done] } });
    page = await seat.sitting.signIn("ana@lumen.example", PASSWORD);
    await page.locator("[data-row]").first().waitFor();
  });
  const step = steps({
    picture: () => seat.sitting.picture(`${PICTURES}/failed`),
    faults: () => [...seat.world.faults, ...seat.sitting.faults.splice(0)],
  });
  const button = (name: string | RegExp) => page.getByRole("button", { name });
  const dialog = () => page.getByRole("dialog");
  const pick = async (macro: string) => {
    await page.getByLabel("Which macro").fill(macro);
    await dialog().getByRole("list", { name: "Found" }).getByRole("button").first().waitFor();
    await page.keyboard.press("Enter");
  };

  step("the page is chosen by a key, then all that match", async () => {
    await page.keyboard.press("a");
    await page.getByText("50 cases chosen").waitFor();
    await button(`Choose all ${MANY} that match`).click();
    await page.getByText(`All ${MANY} cases that match`).waitFor();
    await look(page, `${PICTURES}/all`);
  });

  step("a macro shows what it will do, and is done to all, with what met a gate", async () => {
    await page.keyboard.press("m");
    await pick("close");
    await dialog().getByText("Tag it “Humming”").waitFor();
    await look(page, `${PICTURES}/before`);
    await button(`Do it to ${MANY} cases`).click();
    await dialog().getByText(`0 of ${MANY} done, ${MANY} met a gate`).waitFor();
    await button("Show more of them").click();
    expect(
      await dialog()
        .getByText(/The case can.t be closed yet/)
        .count(),
    ).toBe(1);
    await expect
      .poll(() =>
        dialog()
          .getByRole("link", { name: /^Case \d/ })
          .count(),
      )
      .toBe(MANY);
    await look(page, `${PICTURES}/refused`);
    await button("Back to the list").click();
    const [row] = (await seat.world.ana.call("GET /cases")).rows;
    expect(row?.tags, "nothing half done").toEqual([]);
    await button("See which, and why").click();
    await button("Back to the list").click();
    await button("See which, and why").waitFor({ state: "detached" });
  });

  step("what can be done is done to all of them", async () => {
    await button("Tag").click();
    await page.getByRole("menuitem", { name: "Tag: Humming" }).click();
    await dialog().getByText("further down that you don’t see").waitFor();
    await button(`Do it to ${MANY} cases`).click();
    await dialog().getByText(`${MANY} of ${MANY} done.`).waitFor();
    await button("Back to the list").click();
    await button("Choose none").click();
  });

  step(
    "on one case a macro says what its gates say, and brings its snippet to the letter",
    async () => {
      await page.locator("[data-row]").first().press("Enter");
      await page.getByRole("heading", { level: 1, name: /Kim/ }).waitFor();
      await button("Humming: take the tag off").click();
      await button("In no queue").click();
      await page.getByRole("menuitem", { name: "Put it in Repairs" }).click();
      await button("In Repairs").waitFor();
      await page.keyboard.press("m");
      await pick("close");
      await dialog().getByText("As long as one can’t be done, none of it is.").waitFor();
      await look(page, `${PICTURES}/gates`);
      await button("Another macro").click();
      await pick("hum");
      await button("Do it to Kim’s case").click();
      const letter = page.getByRole("textbox", { name: "The letter to Kim" });
      await letter.getByText("4 Mill Lane").waitFor();
      await look(page, `${PICTURES}/snippet`);
      await letter.click();
      await page.keyboard.press("Control+End");
      await page.keyboard.press("Alt+m");
      await pick("hum");
      await button("Do it to Kim’s case").click();
      await expect
        .poll(async () => (await letter.textContent())?.split("Mill Lane").length)
        .toBe(3);
      await page.keyboard.type(" Until Friday.");
      await letter.getByText("from 9 to 17. Until Friday.").waitFor();
      await button("Back to the case").click();
      await page.keyboard.press("s");
      await dialog().getByRole("radio", { name: "As long as it may" }).check();
      await dialog().getByLabel("What it waits for").fill("the workshop");
      await button("Let it sleep").click();
      await page.getByText(/sleeps until .*: the workshop/).waitFor();
      await look(page, `${PICTURES}/asleep`);
      await button("Wake it").click();
      await page.getByText(/sleeps until/).waitFor({ state: "detached" });
    },
  );
});
